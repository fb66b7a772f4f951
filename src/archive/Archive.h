#pragma once

#include "domain/Influencer.h"
#include "domain/Ledger.h"
#include "domain/LivestreamPortion.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "domain/StoredLivestream.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

/// What open() found.
struct ArchiveInfo {
    QString file;
    int schema = 0;
    bool isReadOnly = false;
    std::optional<ErrorKind> whyReadOnly; ///< ArchiveInUse, ArchiveReadOnly or ArchiveFull
    bool isOnNetwork = false; ///< SQLite is not safe there: worth a warning
    QString setAside; ///< where a broken file was moved; a new, empty archive stands in its place
    QString backup; ///< the copy made before the file was brought to this schema
    int interrupted = 0; ///< ledger entries whose program ended before their answer came; once
                         ///< the file has been checked
    qint64 livestreams = 0;
    qint64 influencers = 0;
    qint64 requests = 0;
    qint64 bytes = 0; ///< of the file
};

/// What to do about a file that is no archive or is damaged.
enum class IfBroken {
    SetAside,
    SetAsideDamaged, ///< only one that was an archive: any other may be a slip in its name
    Refuse,
};

enum class ArchiveUse {
    Write,
    Read, ///< nothing will be written: others may write as soon as it is open
};

/// A page as it came, to be stored in one transaction: raw answer, rows, end of its ledger entry,
/// and how far the reading is.
struct PageToStore {
    qint64 requestId = 0; ///< of beginRequest()
    Page page;
    int sends = 0; ///< of this attempt
    qint64 time = 0; ///< when it came; Unix milliseconds, UTC
    Reading reading; ///< of the page's influencer, as it stands behind this page
    /// Page numbers whose newest answer, this one included, is another page than that asked for.
    std::vector<int> wrongPages;
};

/// How a request ended that brought no page.
struct RequestEnd {
    qint64 requestId = 0; ///< of beginRequest()
    Error error;
    int sends = 0; ///< of this attempt
    qint64 time = 0; ///< Unix milliseconds, UTC
    QByteArray body; ///< what came of an answer, paid for or not
};

/// How the rows of a stored page compare with what was there.
struct StoredPage {
    int rowsNew = 0;
    int rowsChanged = 0;
    int rowsKnown = 0;
    int rowsRenamed = 0; ///< of the changed ones: only the influencer has another name
    /// Every row was first seen before the moment asked for (see Reading::gapSince) and has not
    /// changed but in its influencer's name; true for a page without rows.
    bool onlyKnownBefore = false;
    /// The last row was first seen before that moment, whether or not it has changed.
    bool lastRowKnownBefore = false;
    std::optional<qint64> oldestStart; ///< of the page's rows; Unix seconds
};

/// Moments from one to another, both included; Unix milliseconds, UTC.
struct Moments {
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max();
};

/// An answer kept as it came.
struct StoredAnswer {
    PageRequest request;
    QByteArray raw;
    qint64 time = 0; ///< Unix milliseconds, UTC
    qint64 requestId = 0; ///< greater for what was bought later, whatever the clock said
};

/// A page that need not be bought again yet.
struct FreshPage {
    PageRequest request;
    bool endsList = false; ///< it had fewer than pageSize rows
    qint64 requestId = 0; ///< as in StoredAnswer

    bool operator==(const FreshPage &) const = default;
};

/// The part of the archive a question is about.
struct LivestreamQuery {
    QStringList userIds; ///< empty: all
    std::optional<qint64> from; ///< start at or after; Unix seconds
    std::optional<qint64> until; ///< start before
    bool withCovers = true; ///< else `coverUrl` stays empty: long, and never twice the same
};

struct LedgerQuery {
    std::optional<qint64> since; ///< Unix milliseconds
    QString userId; ///< empty: all
};

/// Everything that was paid for, in one SQLite file. The one writer connection lives on a thread of
/// its own, a reader on another, so that reading much holds no page back. Answers come on the
/// thread the archive lives on, in the order of the calls of one kind; they are dropped where
/// `context` is gone. What a write has answered survives a crash of the program and of the system.
///
/// Every call may answer with one of the Archive… errors; on a failed write nothing of it is kept.
/// Calls before the archive is open wait for it; after a failed open() they fail with its error.
class Archive : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(const Result<T> &)>;
    /// For what answers with nothing but success.
    struct Done { };

    explicit Archive(QObject *parent = nullptr);
    /// Waits for the write under way.
    ~Archive() override;

    /// The file of the user's data folder.
    static QString defaultFile();
    /// The broken files that were set aside from this one and still lie beside it, oldest first.
    static QStringList setAsideFrom(const QString &file);

    /// Opens, and makes the file and its folder where there are none. A file of an older schema is
    /// backed up beside itself and brought up to date. Once for each archive.
    void open(const QString &file, IfBroken ifBroken, QObject *context,
              const Then<ArchiveInfo> &then, ArchiveUse use = ArchiveUse::Write);
    /// The same for who shows at once what is there: a file of this schema is checked while it is
    /// read. `readable` answers as open() does, but before the check; what writes, and what a
    /// purchase hangs on, waits for that. `checked` answers behind it, not where `readable` failed.
    /// Where the check fails, nothing has been written, the file stays as it is, and every call
    /// fails from then on: open() of another Archive deals with it.
    void openAtOnce(const QString &file, IfBroken ifBroken, QObject *context,
                    const Then<ArchiveInfo> &readable, const Then<ArchiveInfo> &checked);
    /// Counts and size as they are now.
    void info(QObject *context, const Then<ArchiveInfo> &then);
    /// Reads every page of the file; an empty list means that it is sound.
    void check(QObject *context, const Then<QStringList> &then);
    /// Says what is wrong with a file that open() has refused, a line each, in English. Changes
    /// nothing.
    void examine(const QString &file, QObject *context, const Then<QStringList> &then);
    /// Writes a compact copy. Fails where the file exists.
    void backUp(const QString &file, QObject *context, const Then<Done> &then);

    // The purse.

    /// Writes down that a request is about to leave; answers with its id once that is durable.
    /// Fails with ArchiveFull where there would be no room to store what comes of it.
    void beginRequest(const LedgerEntry &entry, QObject *context, const Then<qint64> &then);
    /// Stores a page and ends its request.
    void storePage(const PageToStore &page, QObject *context, const Then<StoredPage> &then);
    /// Ends a request that brought no page. What came instead is kept with it, up to 256 KiB.
    void failRequest(const RequestEnd &end, QObject *context, const Then<Done> &then);
    /// What came, a page or not, as it came; empty where nothing did.
    void answer(qint64 requestId, QObject *context, const Then<QByteArray> &then);
    void ledger(const LedgerQuery &query, QObject *context,
                const Then<std::vector<LedgerEntry>> &then);
    /// Credits that requests since then may have cost.
    void spentSince(qint64 time, QObject *context, const Then<int> &then);

    // Pages, rows, readings.

    /// The answer a page had when it was last bought, where that was within `when`; answers that
    /// were other pages than the one asked for are none of it.
    void freshAnswer(const PageRequest &request, const Moments &when, QObject *context,
                     const Then<std::optional<StoredAnswer>> &then);
    /// Every page of these influencers that was last bought within `when`.
    void freshPages(const QStringList &userIds, const Moments &when, QObject *context,
                    const Then<std::vector<FreshPage>> &then);
    /// `room_id`s of an influencer's livestreams that a page brought last, at or after a moment.
    void roomsReadSince(const QString &userId, qint64 time, QObject *context,
                        const Then<QStringList> &then);
    /// The newest of an influencer's livestreams that a page brought last and that were first seen
    /// before a moment: a page of them at most, newest first, `room_id` and start alone.
    void newestBefore(const QString &userId, qint64 time, QObject *context,
                      const Then<std::vector<Livestream>> &then);
    void setReading(const QString &userId, const Reading &reading, QObject *context,
                    const Then<Done> &then);
    /// The influencers asked for, or all; one never read has an empty record.
    void influencers(const QStringList &userIds, QObject *context,
                     const Then<std::vector<Influencer>> &then);
    /// When a portion has found room, so that another may be read.
    enum class Room {
        WhenReturned, ///< the callback has returned
        WhenTold, ///< taken() is called, once for each
    };
    /// The livestreams of a query, newest first, in portions, some of them read ahead; an empty
    /// portion is the end. Gives the number taken() wants.
    quint64 livestreams(const LivestreamQuery &query, QObject *context,
                        const Then<LivestreamPortion> &portion, Room room = Room::WhenReturned);
    void taken(quint64 reading);
    /// One livestream as it was read last, with when it was read; nothing where it is not stored.
    void livestream(const QString &roomId, QObject *context,
                    const Then<std::optional<StoredLivestream>> &then);
    /// The page with which a livestream was read last, as it came; empty where it is not kept.
    void answerWith(const QString &roomId, QObject *context, const Then<QByteArray> &then);
    /// How one livestream changed between readings, oldest first.
    void changes(const QString &roomId, QObject *context,
                 const Then<std::vector<LivestreamChange>> &then);

    // What the user keeps.

    /// Adds influencers to the watchlist, or gives them their group.
    void watch(const std::vector<WatchlistEntry> &entries, QObject *context,
               const Then<Done> &then);
    /// Takes influencers off the watchlist; their livestreams stay.
    void unwatch(const QStringList &userIds, QObject *context, const Then<Done> &then);
    /// The user has looked: what is new counts from now.
    void markLooked(const QStringList &userIds, qint64 time, QObject *context,
                    const Then<Done> &then);
    void setNote(const LivestreamNote &note, QObject *context, const Then<Done> &then);
    void notes(QObject *context, const Then<std::vector<LivestreamNote>> &then);

    // Much at once, for imports and measurements.

    /// Stores rows without requests, in one transaction; `time` is that of their reading. Rows
    /// without `room_id` or `user_id` are left out, and one read later before stays as it is. Many
    /// are stored in the order of their ids.
    void importLivestreams(std::vector<Livestream> rows, qint64 time, QObject *context,
                           const Then<StoredPage> &then);

Q_SIGNALS:
    /// The record of an influencer is other than it was: a page, a reading, the watchlist.
    void influencerChanged(const QString &userId);
    /// The ledger has another entry, or an entry its end.
    void ledgerChanged();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace livegauge
