#include "wording/InfluencerWords.h"

#include "domain/Coverage.h"

#include <QCoreApplication>
#include <QDateTime>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InfluencerWords)
};

QString timeText(qint64 seconds, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString influencerName(const Influencer &influencer)
{
    // simplified(): a name may hold line ends, which a list cannot show.
    const QString name = influencer.nickname.simplified();
    return name.isEmpty() ? influencer.userId : name;
}

QString influencerFacts(const Influencer &influencer)
{
    if (coverageOf(influencer) == Coverage::NeverRead)
        return Words::tr("never read");
    const QString streams = Words::tr("%Ln livestream(s)", nullptr, influencer.streams);
    QStringList facts;
    if (!influencer.region.isEmpty())
        facts += influencer.region;
    if (coverageOf(influencer) != Coverage::Complete)
        //: Of an influencer's livestreams only a part is stored, or it is not known whether all are
        facts += Words::tr("partial");
    facts += streams; // last: the word after the number is what can be spared
    return facts.join(QStringLiteral(" · "));
}

QString coverageText(const Influencer &influencer)
{
    switch (coverageOf(influencer)) {
    case Coverage::NeverRead:
        return Words::tr("Never read.");
    case Coverage::Complete:
        return Words::tr("Complete: every livestream the source lists is stored.");
    case Coverage::EndUnknown:
        return Words::tr("Partial: whether the list goes on is not known.");
    case Coverage::Partial:
        break;
    }
    const Reading &reading = influencer.reading;
    if (reading.reachedEnd && !reading.gapSince)
        return reading.isUnfinished()
            ? Words::tr(
                "Partial: pages with rows that could not be read are to be bought once more.")
            : Words::tr(
                "Partial: rows that could not be read have moved on in the list. A fetch of "
                "all pages that buys again brings them.");
    return reading.gapSince
        ? Words::tr("Partial: livestreams may be missing between what came last and what was there "
                    "before. Refresh reads them.")
        : Words::tr("Partial: the list goes on.");
}

QString partlyStoredName(const QString &name)
{
    return name + QStringLiteral(" *");
}

QString partlyStoredText()
{
    return Words::tr("Stored only in part: there may be more livestreams.");
}

QStringList influencerDetails(const Influencer &influencer, const Clock &clock,
                              const QTimeZone &mine)
{
    QStringList lines;
    if (!influencer.nickname.simplified().isEmpty())
        lines += influencer.nickname.simplified();
    //: %1: an influencer's id
    lines += Words::tr("ID: %1").arg(influencer.userId);
    if (!influencer.region.isEmpty())
        //: %1: a market code such as US
        lines += Words::tr("Market: %1").arg(influencer.region);
    lines += Words::tr("%Ln livestream(s) stored", nullptr, influencer.streams);
    if (influencer.newestStart)
        //: %1: when the newest livestream began
        lines += Words::tr("Newest: %1")
                     .arg(timeText(*influencer.newestStart, clock.zone(influencer.region)));
    if (influencer.lastRead)
        //: %1: when a page came last
        lines += Words::tr("Last read: %1").arg(timeText(*influencer.lastRead / 1000, mine));
    if (influencer.newSinceLook > 0)
        lines += Words::tr("%Ln new since you last looked", nullptr, influencer.newSinceLook);
    lines += coverageText(influencer);
    const auto &open = influencer.reading.open;
    if (open)
        lines +=
            Words::tr("A reading was broken off; it goes on at page %1.").arg(open->walk.nextPage);
    if (!influencer.watched)
        lines += Words::tr("Not on the watchlist.");
    else if (!influencer.group.isEmpty())
        //: %1: a group of the watchlist
        lines += Words::tr("Group: %1").arg(influencer.group);
    return lines;
}

QString ageText(qint64 then, qint64 now, const QTimeZone &zone)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 longestDays = 365;
    const QDate day = QDateTime::fromSecsSinceEpoch(then, zone).date();
    const qint64 days = day.daysTo(QDateTime::fromSecsSinceEpoch(now, zone).date());
    const qint64 seconds = now - then;
    if (seconds < 0 || days > longestDays)
        return day.toString(Qt::ISODate);
    if (seconds < hour)
        return Words::tr("%Ln min ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < 24 * hour)
        return Words::tr("%Ln h ago", nullptr, static_cast<int>(seconds / hour));
    // A moment more than 24 hours ago is never today.
    if (days == 1)
        return Words::tr("yesterday");
    return Words::tr("%Ln d ago", nullptr, static_cast<int>(days));
}

} // namespace livegauge
