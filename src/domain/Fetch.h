#pragma once

#include "domain/Error.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace livegauge {

enum class FetchMode {
    Read, ///< the list from page 1, or on from where such a reading was broken off
    Older, ///< on behind the oldest rows there are
    Refresh, ///< from page 1 until a page tells nothing new; goes on where one was broken off
    Finish, ///< only what was broken off, each influencer as far as it was asked for then
};

/// What a person asks for with Fetch.
struct FetchPlan {
    QStringList userIds;
    FetchMode mode = FetchMode::Read;
    std::optional<int> pagesEach = 1; ///< nothing: to the end of each list
    bool buyAgain = false; ///< also pages that are still fresh
    std::optional<int> budget; ///< credits the fetch may cost in all

    bool operator==(const FetchPlan &) const = default;
};

/// The user's standing wishes.
struct FetchRules {
    std::chrono::hours freshness{20}; ///< a page bought since is not bought again unasked
    int rereadDays = 7; ///< a refresh reads livestreams of that many days again in any case
    std::optional<int> dayBudget; ///< credits that all requests of a day (local time) may cost

    bool operator==(const FetchRules &) const = default;
};

/// What a number of credits holds for.
enum class Budget {
    Fetch, ///< FetchPlan::budget
    Day, ///< what is left today of FetchRules::dayBudget
};

/// What a plan may cost, in credits. A page costs 1.
struct Price {
    int atLeast = 0;
    std::optional<int> atMost = 0; ///< nothing: the number of pages is not known
    /// The budget that allows no more than `atMost`, retries included; without one they are left
    /// out. With 0 credits nothing may be sent, though there is something to buy.
    std::optional<Budget> cappedBy = {};
    /// Some of the plan is in the archive and would be bought only by FetchPlan::buyAgain.
    bool isPartlyKept = false;
    /// The plan refreshes lists whose order is proved: beyond `atLeast` it buys only for
    /// livestreams that are new, changed or of the last days.
    bool endsAtKnown = false;

    bool isExact() const { return atMost == atLeast; }
    bool operator==(const Price &) const = default;
};

/// What a plan costs where the archive holds nothing of it.
Price priceOf(const FetchPlan &plan);
/// More could be spent than the other tells.
bool isDearer(const Price &price, const Price &than);
/// Capped by `credits` of that budget; nothing: it is not limited.
Price withinBudget(const Price &price, std::optional<int> credits, Budget budget);

/// Something worth telling about one influencer's pages that is no error.
enum class FetchNoteKind {
    NothingCollected, ///< page 1 is empty: the source has nothing yet, which is not "no such
                      ///< influencer"
    StreamsArrived, ///< `count` rows moved a page down: as many new ones now stand before page 1
    RowOffset, ///< the server reads the page number as a row number; pages are asked for by tens
    PageRepeats, ///< page `count` brought only rows of pages before: reading stopped in front of
                 ///< it, the end is unknown
    PageOfOther, ///< page `count` brought only rows of another influencer: likewise
    FieldsUnreadable, ///< `count` fields could not be read and are shown as unknown
    RowsUnreadable, ///< `count` rows had no identity and could not be kept
    RowsRepeated, ///< `count` rows came twice in one page; each is kept once
    OtherInfluencer, ///< `count` rows belong to another influencer than the one asked for
    WentOn, ///< a reading that was broken off went on at page `count`
    OrderUnproven, ///< a refresh reads all: too few rows so far to tell that newest come first
    NotNewestFirst, ///< a refresh reads all: this influencer's rows do not come newest first
    GapLeft, ///< unread livestreams may stand between what came now and what was there before
};

struct FetchNote {
    FetchNoteKind kind;
    QString userId;
    int count = 0;

    bool operator==(const FetchNote &) const = default;
};

/// Where reading one influencer stands.
enum class ReadState {
    Waiting,
    Reading,
    MoreToRead, ///< the pages asked for came; the list goes on
    Complete, ///< the end of the list came
    EndUnknown, ///< stopped where going on makes no sense
    RowsLost, ///< rows of a page could not be read: it is to be bought once more
    Failed, ///< stopped by `error`; what came before is kept
    Cancelled, ///< by the user
    Stopped, ///< with the run, by what met another influencer
    OutOfBudget, ///< the run's budget was reached before this influencer was done
};

struct InfluencerProgress {
    QString userId;
    ReadState state = ReadState::Waiting;
    int pages = 0; ///< bought in this run
    int pagesKept = 0; ///< taken from the archive, since they are still fresh
    int rows = 0; ///< livestreams of these pages, each once
    int rowsNew = 0;
    int rowsChanged = 0;
    std::optional<Error> error;
    bool isUnfinished = false; ///< its Reading is, now that the run is done with it

    /// It was not read as far as the plan says, and may be.
    bool isToBeContinued() const;
    bool operator==(const InfluencerProgress &) const = default;
};

/// One run of a plan, while it runs and when it ended. Sums are those of its influencers.
struct FetchProgress {
    FetchPlan plan;
    std::vector<InfluencerProgress> influencers; ///< in the plan's order
    std::vector<FetchNote> notes;
    int pages = 0;
    int pagesKept = 0;
    int rows = 0;
    int rowsNew = 0;
    int rowsChanged = 0;
    int underWay = 0; ///< pages that may have been paid for and are not stored yet
    int requests = 0; ///< sends: each may have cost a credit
    int dropped = 0; ///< pages that were sent for and not waited for
    bool running = false;
    bool waiting = false; ///< nothing is under way until the wait before another attempt is over
    bool paused = false;
    bool cancelled = false;
    std::optional<Error> stoppedBy; ///< what ended the whole run: refusal, budget, network, archive

    /// Nothing more is asked for; what is under way still comes.
    bool isFinishing() const { return running && (cancelled || stoppedBy); }
    /// Every influencer was read as far as the plan says.
    bool isWhole() const;
    int influencersToGo() const; ///< not read to their end, whatever that is
};

} // namespace livegauge
