#pragma once

#include "domain/Error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

/// What a person asks for with Fetch: from page 1 of each influencer, or on from where reading
/// stopped.
struct FetchPlan {
    QStringList userIds;
    std::optional<int> pagesEach = 1; ///< nothing: to the end of each list
    bool goOn = false; ///< go on behind the pages read before
    QHash<QString, int>
        pagesRead; ///< pages of a broken-off plan that came already; they are not bought again

    bool operator==(const FetchPlan &) const = default;
};

/// What a plan may cost, in credits. A page costs 1.
struct Price {
    std::optional<int> atMost; ///< nothing: the number of pages is not known
};

Price priceOf(const FetchPlan &plan);

/// Pages the plan still wants of one influencer; nothing: to the end of the list.
std::optional<int> pagesWanted(const FetchPlan &plan, const QString &userId);

/// Something worth telling about one influencer's pages that is no error.
enum class FetchNoteKind {
    NothingCollected, ///< page 1 is empty: the source has nothing yet, which is not "no such
                      ///< influencer"
    StreamsArrived, ///< `count` rows moved a page down: as many new ones now stand before page 1
    RowOffset, ///< the server reads the page number as a row number; pages are asked for by tens
    PageRepeats, ///< a page brought only rows of the page before: reading stopped, the end is
                 ///< unknown
    FieldsUnreadable, ///< `count` fields could not be read and are shown as unknown
    RowsUnreadable, ///< `count` rows had no identity and could not be kept
    OtherInfluencer, ///< `count` rows belong to another influencer than the one asked for
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
    Failed, ///< stopped by `error`; what came before is kept
    Cancelled,
};

struct InfluencerProgress {
    QString userId;
    ReadState state = ReadState::Waiting;
    int pages = 0; ///< pages that came in this run
    int rows = 0; ///< livestreams that came in this run, each once
    std::optional<Error> error;
};

/// One run of a plan, while it runs and when it ended.
struct FetchProgress {
    FetchPlan plan;
    std::vector<InfluencerProgress> influencers; ///< in the plan's order
    std::vector<FetchNote> notes;
    int pages = 0;
    int rows = 0; ///< livestreams that came in this run, each once
    int requests = 0; ///< sends, Qt's own re-sends included: each may have cost a credit
    bool running = false;
    bool waiting = false; ///< nothing is under way until the wait before another attempt is over
    bool cancelled = false;
    std::optional<Error> stoppedBy; ///< a refusal that ended the whole run

    /// Every influencer was read as far as the plan says.
    bool isWhole() const;
};

} // namespace livegauge
