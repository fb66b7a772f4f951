#include "models/WatchlistCells.h"

#include "domain/Coverage.h"
#include "models/WatchlistModel.h"
#include "wording/FetchWords.h"
#include "wording/InfluencerWords.h"
#include "wording/PlainToolTip.h"

#include <QLocale>

namespace livegauge {

QVariant WatchlistCells::ofGroup(const QString &name, bool isWatched, int size, int role) const
{
    //: Heads the influencers who have livestreams in the archive but are not followed
    const QString title = isWatched ? name.simplified() : tr("Not on the watchlist");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case WatchlistModel::FactsRole:
        return QLocale().toString(size);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(title, tr("%Ln influencer(s)", nullptr, size));
    case WatchlistModel::UserIdRole:
    case WatchlistModel::AgeRole:
    case WatchlistModel::SearchRole:
        return QString();
    case WatchlistModel::NewRole:
        return 0;
    case WatchlistModel::ColourRole:
        return -1;
    default:
        return {};
    }
}

QStringList WatchlistCells::details(const Influencer &influencer) const
{
    QStringList details = influencerDetails(influencer, clock, mine);
    if (const InfluencerProgress *progress = run.of(influencer.userId))
        details += readStateText(*progress);
    return details;
}

QString WatchlistCells::age(const Influencer &influencer) const
{
    if (run.has(influencer.userId) || !influencer.newestStart)
        return {}; // the line is the run's
    return ageText(*influencer.newestStart, now, clock.zone(influencer.region));
}

QVariant WatchlistCells::ofInfluencer(const Influencer &influencer, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return influencerName(influencer);
    case Qt::ToolTipRole:
        return plainToolTip(details(influencer).join(QLatin1Char('\n')));
    case Qt::AccessibleTextRole:
        return details(influencer).join(QStringLiteral(", "));
    case WatchlistModel::UserIdRole:
        return influencer.userId;
    case WatchlistModel::FactsRole:
        if (const InfluencerProgress *progress = run.of(influencer.userId))
            return readStateText(*progress);
        return influencerFacts(influencer);
    case WatchlistModel::AgeRole:
        return age(influencer);
    case WatchlistModel::NewRole:
        return influencer.newSinceLook;
    case WatchlistModel::CoverageRole:
        return static_cast<int>(coverageOf(influencer));
    case WatchlistModel::ColourRole:
        return colours.value(influencer.userId, -1);
    case WatchlistModel::SearchRole:
        return QString(influencer.nickname.simplified() + QLatin1Char('\n') + influencer.userId);
    default:
        return {};
    }
}

} // namespace livegauge
