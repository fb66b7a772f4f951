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
constexpr QLatin1String columnsKey("table/columns");
constexpr QLatin1String baseKey("connection/base");
constexpr QLatin1String rateKey("connection/requestsPerSecond");
constexpr QLatin1String timeLimitKey("connection/timeLimitSeconds");
constexpr QLatin1String proxyKey("connection/proxy");
constexpr QLatin1String proxyHostKey("connection/proxyHost");
constexpr QLatin1String proxyPortKey("connection/proxyPort");

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
