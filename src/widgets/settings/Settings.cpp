#include "widgets/settings/Settings.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

constexpr QLatin1String appearanceKey("window/appearance");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String splitterKey("window/splitter");
constexpr QLatin1String sidesKey("window/sides");
constexpr QLatin1String clockKey("selection/clock");
constexpr QLatin1String periodKey("selection/days");
constexpr QLatin1String fromKey("selection/from");
constexpr QLatin1String toKey("selection/to");
constexpr QLatin1String groupingKey("chart/grouping");
constexpr QLatin1String pagesKey("fetch/pages");
constexpr QLatin1String scheduleOnKey("schedule/on");
constexpr QLatin1String scheduleAtKey("schedule/at");
constexpr QLatin1String scheduleBudgetKey("schedule/budget");
constexpr QLatin1String scheduleRanKey("schedule/ran");
constexpr QLatin1String detailKey("detail/shown");
constexpr QLatin1String coversKey("detail/covers");
constexpr QLatin1String columnsKey("table/columns");
constexpr QLatin1String frozenColumnsKey("table/frozen");
constexpr QLatin1String tilesKey("tiles/shown");
constexpr QLatin1String tileComparisonKey("tiles/comparison");
constexpr QLatin1String cellMarksKey("table/marks");

/// Names in the file, in the order of CellMark::Kind.
constexpr std::array markNames{"none", "bar", "scale", "above", "below"};

QString timeFormat()
{
    return QStringLiteral("HH:mm");
}

/// The name of a tile in the file.
QString keyOf(TileId id)
{
    if (const std::optional<ColumnId> metric = metricOf(id))
        return QString::fromUtf8(column(*metric).key);
    return id == TileId::Sessions ? QStringLiteral("sessions") : QStringLiteral("live_days");
}

} // namespace

Settings::Settings(const QString &file)
    : CommonSettings(file)
{
}

Appearance Settings::appearance() const
{
    return choice(appearanceKey, Appearance::System, 3);
}

void Settings::setAppearance(Appearance appearance)
{
    m_file.setValue(appearanceKey, static_cast<int>(appearance));
}

ClockKind Settings::clock() const
{
    return choice(clockKey, ClockKind::Market, 3);
}

void Settings::setClock(ClockKind clock)
{
    m_file.setValue(clockKey, static_cast<int>(clock));
}

Period Settings::period() const
{
    const int days = m_file.value(periodKey).toInt();
    if (days > 0)
        return Period{days};
    Period dates;
    dates.from = QDate::fromString(m_file.value(fromKey).toString(), Qt::ISODate);
    dates.to = QDate::fromString(m_file.value(toKey).toString(), Qt::ISODate);
    const bool isTurned = dates.from.isValid() && dates.to.isValid() && dates.from > dates.to;
    return isTurned ? Period{} : dates;
}

void Settings::setPeriod(const Period &period)
{
    m_file.setValue(periodKey, period.days.value_or(0));
    m_file.setValue(fromKey, period.from.toString(Qt::ISODate));
    m_file.setValue(toKey, period.to.toString(Qt::ISODate));
}

Grouping Settings::grouping() const
{
    return choice(groupingKey, Grouping::Day, 5);
}

void Settings::setGrouping(Grouping grouping)
{
    m_file.setValue(groupingKey, static_cast<int>(grouping));
}

QString Settings::chartChoice(const QString &name, const QString &otherwise) const
{
    return m_file.value(QStringLiteral("chart/") + name, otherwise).toString();
}

void Settings::setChartChoice(const QString &name, const QString &value)
{
    m_file.setValue(QStringLiteral("chart/") + name, value);
}

std::optional<int> Settings::pagesEach() const
{
    const int pages = m_file.value(pagesKey, 1).toInt();
    return pages > 0 ? std::optional(pages) : std::nullopt;
}

void Settings::setPagesEach(std::optional<int> pages)
{
    m_file.setValue(pagesKey, pages.value_or(0));
}

Schedule Settings::schedule() const
{
    Schedule schedule;
    schedule.on = m_file.value(scheduleOnKey, false).toString() == QLatin1String("true");
    const QTime at = QTime::fromString(m_file.value(scheduleAtKey).toString(), timeFormat());
    if (at.isValid())
        schedule.at = at;
    schedule.budget = budget(scheduleBudgetKey, schedule.budget);
    return schedule;
}

void Settings::setSchedule(const Schedule &schedule)
{
    m_file.setValue(scheduleOnKey, schedule.on);
    m_file.setValue(scheduleAtKey, schedule.at.toString(timeFormat()));
    m_file.setValue(scheduleBudgetKey, schedule.budget.value_or(0));
}

std::optional<qint64> Settings::scheduleRan() const
{
    bool ok = false;
    const qint64 time = m_file.value(scheduleRanKey).toLongLong(&ok);
    return ok && time > 0 ? std::optional(time) : std::nullopt;
}

void Settings::setScheduleRan(qint64 time)
{
    m_file.setValue(scheduleRanKey, time);
}

QList<Settings::ColumnState> Settings::columns() const
{
    QList<ColumnState> result;
    const int count = m_file.beginReadArray(columnsKey);
    for (int i = 0; i < count; ++i) {
        m_file.setArrayIndex(i);
        result.append({m_file.value(QStringLiteral("key")).toByteArray(),
                       m_file.value(QStringLiteral("width")).toInt(),
                       m_file.value(QStringLiteral("shown")).toBool()});
    }
    m_file.endArray();
    return result;
}

void Settings::setColumns(const QList<ColumnState> &columns)
{
    m_file.beginWriteArray(columnsKey, static_cast<int>(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        m_file.setArrayIndex(i);
        m_file.setValue(QStringLiteral("key"), columns.at(i).key);
        m_file.setValue(QStringLiteral("width"), columns.at(i).width);
        m_file.setValue(QStringLiteral("shown"), columns.at(i).shown);
    }
    m_file.endArray();
}

int Settings::frozenColumns() const
{
    return std::max(0, m_file.value(frozenColumnsKey).toInt());
}

void Settings::setFrozenColumns(int count)
{
    m_file.setValue(frozenColumnsKey, count);
}

bool Settings::showsDetail() const
{
    return m_file.value(detailKey).toString() == QLatin1String("true");
}

void Settings::setShowsDetail(bool shows)
{
    m_file.setValue(detailKey, shows);
}

bool Settings::showsCovers() const
{
    return m_file.value(coversKey).toString() == QLatin1String("true");
}

void Settings::setShowsCovers(bool shows)
{
    m_file.setValue(coversKey, shows);
}

std::vector<TileId> Settings::usualTiles()
{
    return {TileId::Gmv,         TileId::Views,      TileId::Units,   TileId::Sessions,
            TileId::Gpm,         TileId::GmvPerHour, TileId::Viewers, TileId::Airtime,
            TileId::ViewerValue, TileId::ItemPrice,  TileId::LiveDays};
}

std::vector<TileId> Settings::tiles() const
{
    std::vector<TileId> result;
    for (const QString &key : m_file.value(tilesKey).toStringList()) {
        const auto *const found = std::ranges::find(allTiles, key, keyOf);
        if (found != allTiles.end() && std::ranges::find(result, *found) == result.end())
            result.push_back(*found);
    }
    return result.empty() ? usualTiles() : result;
}

void Settings::setTiles(const std::vector<TileId> &tiles)
{
    QStringList keys;
    for (const TileId id : tiles)
        keys.append(keyOf(id));
    m_file.setValue(tilesKey, keys);
}

Comparison Settings::tileComparison() const
{
    return choice(tileComparisonKey, Comparison::Before, 2);
}

void Settings::setTileComparison(Comparison comparison)
{
    m_file.setValue(tileComparisonKey, static_cast<int>(comparison));
}

std::optional<QHash<ColumnId, CellMark>> Settings::cellMarks() const
{
    if (!m_file.contains(cellMarksKey))
        return std::nullopt;
    QHash<ColumnId, CellMark> marks;
    for (const QString &line : m_file.value(cellMarksKey).toStringList()) {
        const QStringList parts = line.split(QLatin1Char(' '));
        const auto id = columnByKey(parts.value(0).toLatin1());
        const auto kind = std::ranges::find(markNames, parts.value(1).toLatin1());
        bool isNumber = false;
        const double limit = parts.value(2).toDouble(&isNumber);
        if (id && kind != markNames.end() && isNumber)
            marks.insert(*id, {static_cast<CellMark::Kind>(kind - markNames.begin()), limit});
    }
    return marks;
}

void Settings::setCellMarks(const QHash<ColumnId, CellMark> &marks)
{
    QStringList lines;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark->kind == CellMark::Kind::None)
            continue;
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(QLatin1String(column(mark.key()).key),
                              QLatin1String(markNames[static_cast<std::size_t>(mark->kind)]),
                              QString::number(mark->limit, 'g', QLocale::FloatingPointShortest)));
    }
    lines.sort();
    m_file.setValue(cellMarksKey, lines);
}

QList<SavedView> Settings::views() const
{
    return readViews(m_file);
}

void Settings::setViews(const QList<SavedView> &views)
{
    writeViews(m_file, views);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}
QByteArray Settings::splitter() const
{
    return m_file.value(splitterKey).toByteArray();
}
void Settings::setSplitter(const QByteArray &state)
{
    m_file.setValue(splitterKey, state);
}

QByteArray Settings::sides() const
{
    return m_file.value(sidesKey).toByteArray();
}

void Settings::setSides(const QByteArray &state)
{
    m_file.setValue(sidesKey, state);
}

} // namespace livegauge
