#include "settings/CommonSettings.h"

#include <QStandardPaths>

#include <algorithm>

namespace livegauge {
namespace {

constexpr QLatin1String languageKey("window/language");
constexpr QLatin1String baseKey("connection/base");
constexpr QLatin1String rateKey("connection/requestsPerSecond");
constexpr QLatin1String timeLimitKey("connection/timeLimitSeconds");
constexpr QLatin1String proxyKey("connection/proxy");
constexpr QLatin1String proxyHostKey("connection/proxyHost");
constexpr QLatin1String proxyPortKey("connection/proxyPort");
constexpr QLatin1String fetchBudgetKey("credits/budgetPerFetch");
constexpr QLatin1String dayBudgetKey("credits/budgetPerDay");
constexpr QLatin1String freshnessKey("credits/freshnessHours");
constexpr QLatin1String rereadKey("credits/rereadDays");
constexpr QLatin1String currenciesKey("money/currencies"); ///< US=USD, one a market

} // namespace

CommonSettings::CommonSettings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

QString CommonSettings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/LiveGauge/LiveGauge.conf");
}

std::optional<Language> CommonSettings::language() const
{
    return languageFromCode(m_file.value(languageKey).toString());
}

void CommonSettings::setLanguage(Language language)
{
    m_file.setValue(languageKey, languageCode(language));
}

ConnectionSettings CommonSettings::connection() const
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

void CommonSettings::setConnection(const ConnectionSettings &connection)
{
    m_file.setValue(baseKey, connection.base.toString());
    m_file.setValue(rateKey, connection.requestsPerSecond);
    m_file.setValue(timeLimitKey, static_cast<int>(connection.timeLimit.count()));
    m_file.setValue(proxyKey, static_cast<int>(connection.proxy));
    m_file.setValue(proxyHostKey, connection.proxyHost);
    m_file.setValue(proxyPortKey, connection.proxyPort);
}

/// What is no number at all is the fallback.
int CommonSettings::number(const QString &key, int fallback, int least, int most) const
{
    bool ok = false;
    const int value = m_file.value(key).toInt(&ok);
    return ok ? std::clamp(value, least, most) : fallback;
}

/// 0 in the file is no limit.
std::optional<int> CommonSettings::budget(const QString &key, std::optional<int> fallback) const
{
    constexpr int most = 1'000'000;
    const int credits = number(key, fallback.value_or(0), 0, most);
    return credits > 0 ? std::optional(credits) : std::nullopt;
}

FetchRules CommonSettings::fetchRules() const
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

void CommonSettings::setFetchRules(const FetchRules &rules)
{
    m_file.setValue(freshnessKey, static_cast<int>(rules.freshness.count()));
    m_file.setValue(rereadKey, rules.rereadDays);
    m_file.setValue(dayBudgetKey, rules.dayBudget.value_or(0));
}

std::optional<int> CommonSettings::fetchBudget() const
{
    return budget(fetchBudgetKey, std::nullopt);
}

void CommonSettings::setFetchBudget(std::optional<int> budget)
{
    m_file.setValue(fetchBudgetKey, budget.value_or(0));
}

Currencies CommonSettings::currencies() const
{
    Currencies currencies;
    const QStringList stated = m_file.value(currenciesKey).toStringList();
    for (const QString &one : stated) {
        const QLatin1Char sign('=');
        currencies.state(one.section(sign, 0, 0), one.section(sign, 1));
    }
    return currencies;
}

void CommonSettings::setCurrencies(const Currencies &currencies)
{
    QStringList stated;
    const QMap<QString, QString> &byMarket = currencies.byMarket();
    for (auto one = byMarket.begin(); one != byMarket.end(); ++one)
        stated.append(one.key() + QLatin1Char('=') + one.value());
    m_file.setValue(currenciesKey, stated);
}

} // namespace livegauge
