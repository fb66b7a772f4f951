#pragma once

#include "domain/Livestream.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace livegauge {

/// A livestream as the archive keeps it. Times in Unix milliseconds, UTC.
struct StoredLivestream {
    Livestream livestream; ///< as it was read last
    qint64 firstSeen = 0;
    qint64 lastRead = 0;
    int changes = 0; ///< how many times a reading found other figures than the one before

    bool operator==(const StoredLivestream &) const = default;
};

/// What the source wrote of a livestream: each field of the contract by its name, as it stood
/// there. One that is absent was left out, or null.
using GivenRow = QHash<QString, QString>;

/// One field that was other than at the reading before.
struct LivestreamChange {
    QString roomId;
    qint64 time = 0; ///< of the reading that brought the new value; Unix milliseconds, UTC
    QString field; ///< the contract's field name
    QString before; ///< as text; null where it was unknown
    QString after;

    bool operator==(const LivestreamChange &) const = default;
};

/// What the user wrote beside a livestream.
struct LivestreamNote {
    QString roomId;
    QString text;
    QStringList tags;

    bool operator==(const LivestreamNote &) const = default;
};

/// The influencer's name as the row carries it, and nothing of the livestream.
bool isOfInfluencersName(const LivestreamChange &change);

/// What differs between two readings of one livestream, field by field in the contract's order. Its
/// cover's address is not told: signed addresses are new at every reading.
QList<LivestreamChange> changesBetween(const Livestream &before, const Livestream &after,
                                       qint64 time);

} // namespace livegauge
