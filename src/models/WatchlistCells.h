#pragma once

#include "domain/Clock.h"
#include "domain/Influencer.h"
#include "models/RunStates.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>
#include <QVariant>

namespace livegauge {

/// What the rows of a WatchlistModel say, role by role, and what that depends on beside the
/// influencer.
struct WatchlistCells {
    Q_DECLARE_TR_FUNCTIONS(livegauge::WatchlistCells)

public:
    QTimeZone mine; ///< of the times of readings
    Clock clock; ///< of the dates of livestreams
    qint64 now = 0; ///< Unix seconds; ages are told from it
    QHash<QString, int> colours; ///< by influencer, for Theme::series()
    RunStates run;

    QVariant ofInfluencer(const Influencer &influencer, int role) const;
    /// `name` is empty, or that of a group on the watchlist.
    QVariant ofGroup(const QString &name, bool isWatched, int size, int role) const;

private:
    QStringList details(const Influencer &influencer) const;
    QString age(const Influencer &influencer) const;
};

} // namespace livegauge
