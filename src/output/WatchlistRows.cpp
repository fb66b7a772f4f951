#include "output/WatchlistRows.h"

#include "domain/Coverage.h"
#include "output/DisplayWidth.h"
#include "output/IsoTime.h"
#include "wording/Numbers.h"
#include "wording/ZoneWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr int widestName = 30; ///< cells

struct CoverageWords {
    Coverage coverage;
    const char *key; ///< files hold these: they never change
    const char *text; ///< short, for a cell of a table
};

constexpr std::array coverages{
    CoverageWords{Coverage::NeverRead, "not-read", QT_TRANSLATE_NOOP("Output", "not read")},
    CoverageWords{Coverage::Partial, "partial", QT_TRANSLATE_NOOP("Output", "partial")},
    CoverageWords{Coverage::EndUnknown, "end-unknown", QT_TRANSLATE_NOOP("Output", "end unknown")},
    CoverageWords{Coverage::Complete, "complete", QT_TRANSLATE_NOOP("Output", "complete")},
};

const CoverageWords &wordsOf(const Influencer &influencer)
{
    return *std::ranges::find(coverages, coverageOf(influencer), &CoverageWords::coverage);
}

} // namespace

QString coverageKey(const Influencer &influencer)
{
    return QLatin1String(wordsOf(influencer).key);
}

WatchlistRows::WatchlistRows(OutputFormat format, const QTimeZone &zone, Language language)
    : m_format(format)
    , m_zone(zone)
    , m_language(language)
{
}

OutputColumns WatchlistRows::columns() const
{
    const QString zone = zoneName(m_zone);
    const QString withClock = Words::tr("%1 (%2)");
    return {
        {QStringLiteral("id"), Words::tr("Influencer"), false},
        {QStringLiteral("name"), Words::tr("Name"), false},
        {QStringLiteral("group"), Words::tr("Group"), false},
        {QStringLiteral("market"), Words::tr("Market"), false},
        {QStringLiteral("streams"), Words::tr("Livestreams"), true},
        {QStringLiteral("newest"), withClock.arg(Words::tr("Newest"), zone), false},
        {QStringLiteral("last_read"), withClock.arg(Words::tr("Last read"), zone), false},
        {QStringLiteral("state"), Words::tr("State"), false},
        {QStringLiteral("new"), Words::tr("New"), true},
    };
}

Cells WatchlistRows::cells(const Influencer &influencer) const
{
    const bool isTable = m_format == OutputFormat::Table;
    const auto text = [isTable](const QString &written) {
        return isTable ? cellOf(shortenedTo(plainLine(written), widestName)) : cellOf(written);
    };
    const auto newest = influencer.newestStart
        ? std::optional<qint64>(*influencer.newestStart * 1000)
        : std::nullopt;
    return {influencer.userId,
            text(influencer.nickname),
            isTable ? Cell(influencer.group) : cellOf(influencer.group),
            cellOf(influencer.region),
            count(influencer.streams),
            time(newest),
            time(influencer.lastRead),
            isTable ? Words::tr(wordsOf(influencer).text) : coverageKey(influencer),
            count(influencer.newSinceLook)};
}

Cell WatchlistRows::count(int number) const
{
    if (m_format == OutputFormat::Table)
        return Numbers(m_language).count(number);
    return static_cast<qint64>(number);
}

Cell WatchlistRows::time(std::optional<qint64> milliseconds) const
{
    if (!milliseconds)
        return {};
    if (m_format != OutputFormat::Table)
        return isoUtc(*milliseconds);
    return QDateTime::fromMSecsSinceEpoch(*milliseconds, m_zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace livegauge
