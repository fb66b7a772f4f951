#include "widgets/Settings.h"

#include <algorithm>

namespace livegauge {
namespace {

constexpr QLatin1String languageKey("window/language");
constexpr QLatin1String appearanceKey("window/appearance");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String splitterKey("window/splitter");
constexpr QLatin1String clockKey("selection/clock");
constexpr QLatin1String periodKey("selection/days");
constexpr QLatin1String groupingKey("chart/grouping");
constexpr QLatin1String pagesKey("fetch/pages");
constexpr QLatin1String fetchBudgetKey("credits/budgetPerFetch");
constexpr QLatin1String dayBudgetKey("credits/budgetPerDay");
constexpr QLatin1String freshnessKey("credits/freshnessHours");
constexpr QLatin1String rereadKey("credits/rereadDays");
constexpr QLatin1String scheduleOnKey("schedule/on");
constexpr QLatin1String scheduleAtKey("schedule/at");
constexpr QLatin1String scheduleBudgetKey("schedule/budget");
constexpr QLatin1String scheduleRanKey("schedule/ran");
constexpr QLatin1String columnsKey("table/columns");
constexpr QLatin1String baseKey("connection/base");
constexpr QLatin1String rateKey("connection/requestsPerSecond");
constexpr QLatin1String timeLimitKey("connection/timeLimitSeconds");
constexpr QLatin1String proxyKey("connection/proxy");
constexpr QLatin1String proxyHostKey("connection/proxyHost");
constexpr QLatin1String proxyPortKey("connection/proxyPort");

QString timeFormat()
{
    return QStringLiteral("HH:mm");
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

/// A number that names no choice of ours, from a newer program or a slip of the hand, is the
/// fallback.
template <typename Enum>
Enum Settings::choice(const QString &key, Enum fallback, int count) const
{
    const int value = m_file.value(key, static_cast<int>(fallback)).toInt();
    return value >= 0 && value < count ? static_cast<Enum>(value) : fallback;
}

/// What is no number at all is the fallback.
int Settings::number(const QString &key, int fallback, int least, int most) const
{
    bool ok = false;
    const int value = m_file.value(key).toInt(&ok);
    return ok ? std::clamp(value, least, most) : fallback;
}

/// 0 in the file is no limit.
std::optional<int> Settings::budget(const QString &key, std::optional<int> fallback) const
{
    constexpr int most = 1'000'000;
    const int credits = number(key, fallback.value_or(0), 0, most);
    return credits > 0 ? std::optional(credits) : std::nullopt;
}

std::optional<Language> Settings::language() const
{
    return languageFromCode(m_file.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    m_file.setValue(languageKey, languageCode(language));
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
    return days > 0 ? Period{days} : Period{};
}

void Settings::setPeriod(const Period &period)
{
    m_file.setValue(periodKey, period.days.value_or(0));
}

Grouping Settings::grouping() const
{
    return choice(groupingKey, Grouping::Day, 4);
}

void Settings::setGrouping(Grouping grouping)
{
    m_file.setValue(groupingKey, static_cast<int>(grouping));
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

ConnectionSettings Settings::connection() const
{
    ConnectionSettings connection;
    const QUrl base(m_file.value(baseKey).toString(), QUrl::StrictMode);
    if (isBaseAllowed(base))
        connection.base = base;
    connection.requestsPerSecond =
        std::clamp(m_file.value(rateKey, connection.requestsPerSecond).toInt(), 1, 50);
    const auto defaultLimit = static_cast<int>(connection.timeLimit.count());
    connection.timeLimit =
        std::chrono::seconds(std::clamp(m_file.value(timeLimitKey, defaultLimit).toInt(), 5, 600));
    connection.proxy = choice(proxyKey, ProxyChoice::System, 3);
    connection.proxyHost = m_file.value(proxyHostKey).toString();
    connection.proxyPort = static_cast<quint16>(m_file.value(proxyPortKey).toUInt());
    return connection;
}

void Settings::setConnection(const ConnectionSettings &connection)
{
    m_file.setValue(baseKey, connection.base.toString());
    m_file.setValue(rateKey, connection.requestsPerSecond);
    m_file.setValue(timeLimitKey, static_cast<int>(connection.timeLimit.count()));
    m_file.setValue(proxyKey, static_cast<int>(connection.proxy));
    m_file.setValue(proxyHostKey, connection.proxyHost);
    m_file.setValue(proxyPortKey, connection.proxyPort);
}

FetchRules Settings::fetchRules() const
{
    constexpr int longestFreshness = 240;
    constexpr int longestReread = 365;
    FetchRules rules;
    rules.freshness = std::chrono::hours(
        number(freshnessKey, static_cast<int>(rules.freshness.count()), 0, longestFreshness));
    rules.rereadDays = number(rereadKey, rules.rereadDays, 0, longestReread);
    rules.dayBudget = budget(dayBudgetKey, rules.dayBudget);
    return rules;
}

void Settings::setFetchRules(const FetchRules &rules)
{
    m_file.setValue(freshnessKey, static_cast<int>(rules.freshness.count()));
    m_file.setValue(rereadKey, rules.rereadDays);
    m_file.setValue(dayBudgetKey, rules.dayBudget.value_or(0));
}

std::optional<int> Settings::fetchBudget() const
{
    return budget(fetchBudgetKey, std::nullopt);
}

void Settings::setFetchBudget(std::optional<int> budget)
{
    m_file.setValue(fetchBudgetKey, budget.value_or(0));
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

} // namespace livegauge
