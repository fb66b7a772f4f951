#include "output/FetchReport.h"

#include "output/DisplayWidth.h"
#include "output/JsonObject.h"
#include "wording/ErrorWords.h"
#include "wording/FetchWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr int widestName = 30; ///< cells

struct StateWords {
    const char *key;
    const char *text; ///< short, for a cell of a table
};

/// In the enumerations' order. Files hold the keys: they never change.
constexpr std::array states{
    StateWords{"waiting", QT_TRANSLATE_NOOP("Output", "not begun")},
    StateWords{"reading", QT_TRANSLATE_NOOP("Output", "reading")},
    StateWords{"more-to-read", QT_TRANSLATE_NOOP("Output", "more to read")},
    StateWords{"complete", QT_TRANSLATE_NOOP("Output", "complete")},
    StateWords{"end-unknown", QT_TRANSLATE_NOOP("Output", "end unknown")},
    StateWords{"rows-lost", QT_TRANSLATE_NOOP("Output", "some rows not read")},
    StateWords{"failed", QT_TRANSLATE_NOOP("Output", "failed")},
    StateWords{"cancelled", QT_TRANSLATE_NOOP("Output", "cancelled")},
    StateWords{"stopped", QT_TRANSLATE_NOOP("Output", "stopped with the others")},
    StateWords{"out-of-budget", QT_TRANSLATE_NOOP("Output", "stopped by the budget")},
};
static_assert(states.size() == static_cast<std::size_t>(ReadState::OutOfBudget) + 1);

constexpr std::array noteKeys{
    "nothing-collected", "streams-arrived",  "row-offset",    "page-repeats",     "page-of-other",
    "fields-unreadable", "rows-unreadable",  "rows-repeated", "other-influencer", "went-on",
    "order-unproven",    "not-newest-first", "gap-left",
};
static_assert(noteKeys.size() == static_cast<std::size_t>(FetchNoteKind::GapLeft) + 1);

Cell count(int number)
{
    return static_cast<qint64>(number);
}

QByteArray errorJson(const std::optional<Error> &error)
{
    if (!error)
        return "null";
    return JsonObject()
        .add(QStringLiteral("kind"), errorKey(error->kind))
        .add(QStringLiteral("status"), error->status == 0 ? Cell() : count(error->status))
        .add(QStringLiteral("text"), errorSentence(*error))
        .json();
}

QByteArray influencerJson(const InfluencerProgress &influencer)
{
    return JsonObject()
        .add(QStringLiteral("influencer"), influencer.userId)
        .add(QStringLiteral("state"), readStateKey(influencer.state))
        .add(QStringLiteral("pages"), count(influencer.pages))
        .add(QStringLiteral("pages_kept"), count(influencer.pagesKept))
        .add(QStringLiteral("rows"), count(influencer.rows))
        .add(QStringLiteral("rows_new"), count(influencer.rowsNew))
        .add(QStringLiteral("rows_changed"), count(influencer.rowsChanged))
        .addJson(QStringLiteral("error"), errorJson(influencer.error))
        .json();
}

QByteArray noteJson(const FetchNote &note, Language language)
{
    return JsonObject()
        .add(QStringLiteral("kind"), fetchNoteKey(note.kind))
        .add(QStringLiteral("influencer"), note.userId)
        .add(QStringLiteral("count"), count(note.count))
        .add(QStringLiteral("text"), noteText(note, language))
        .json();
}

/// What is said of it holds of several pages together, too.
bool isSummed(FetchNoteKind kind)
{
    return kind == FetchNoteKind::StreamsArrived || kind == FetchNoteKind::FieldsUnreadable
        || kind == FetchNoteKind::OtherInfluencer;
}

Cell cappedByWord(const Price &price)
{
    if (!price.cappedBy)
        return {};
    return *price.cappedBy == Budget::Day ? QStringLiteral("day-budget") : QStringLiteral("budget");
}

} // namespace

QString readStateKey(ReadState state)
{
    return QLatin1String(states[static_cast<std::size_t>(state)].key);
}

QString fetchNoteKey(FetchNoteKind kind)
{
    return QLatin1String(noteKeys[static_cast<std::size_t>(kind)]);
}

std::vector<FetchNote> summedNotes(const std::vector<FetchNote> &notes)
{
    std::vector<FetchNote> result;
    for (const FetchNote &note : notes) {
        const auto same = std::ranges::find_if(result, [&note](const FetchNote &other) {
            return isSummed(note.kind) && other.kind == note.kind && other.userId == note.userId;
        });
        if (same == result.end())
            result.push_back(note);
        else
            same->count += note.count;
    }
    return result;
}

QByteArray fetchReportJson(const FetchProgress &progress, Language language)
{
    QList<QByteArray> influencers;
    for (const InfluencerProgress &influencer : progress.influencers)
        influencers.append(influencerJson(influencer));
    QList<QByteArray> notes;
    for (const FetchNote &note : progress.notes)
        notes.append(noteJson(note, language));
    return JsonObject()
        .add(QStringLiteral("complete"), progress.isWhole())
        .add(QStringLiteral("resumable"),
             std::ranges::any_of(progress.influencers, &InfluencerProgress::isToBeContinued))
        .add(QStringLiteral("cancelled"), progress.cancelled)
        .add(QStringLiteral("requests"), count(progress.requests))
        .add(QStringLiteral("pages"), count(progress.pages))
        .add(QStringLiteral("pages_kept"), count(progress.pagesKept))
        .add(QStringLiteral("rows"), count(progress.rows))
        .add(QStringLiteral("rows_new"), count(progress.rowsNew))
        .add(QStringLiteral("rows_changed"), count(progress.rowsChanged))
        .addJson(QStringLiteral("stopped_by"), errorJson(progress.stoppedBy))
        .addJson(QStringLiteral("influencers"), jsonArray(influencers))
        .addJson(QStringLiteral("notes"), jsonArray(notes))
        .json();
}

QByteArray priceJson(const FetchPlan &plan, const Price &price)
{
    return JsonObject()
        .add(QStringLiteral("influencers"), count(static_cast<int>(plan.userIds.size())))
        .add(QStringLiteral("credits_at_least"), count(price.atLeast))
        .add(QStringLiteral("credits_at_most"), price.atMost ? count(*price.atMost) : Cell())
        .add(QStringLiteral("capped_by"), cappedByWord(price))
        .json();
}

OutputColumns fetchReportColumns()
{
    return {
        {QStringLiteral("influencer"), Words::tr("Influencer"), false},
        {QStringLiteral("name"), Words::tr("Name"), false},
        {QStringLiteral("state"), Words::tr("State"), false},
        {QStringLiteral("pages"), Words::tr("Pages"), true},
        {QStringLiteral("pages_kept"), Words::tr("Kept pages"), true},
        {QStringLiteral("rows"), Words::tr("Livestreams"), true},
        {QStringLiteral("rows_new"), Words::tr("New"), true},
        {QStringLiteral("rows_changed"), Words::tr("Changed"), true},
    };
}

std::vector<Cells> fetchReportRows(const FetchProgress &progress,
                                   const std::vector<Influencer> &known, Language language)
{
    const Numbers numbers(language);
    std::vector<Cells> rows;
    for (const InfluencerProgress &influencer : progress.influencers) {
        const auto record = std::ranges::find(known, influencer.userId, &Influencer::userId);
        const QString name = record == known.end()
            ? QString()
            : shortenedTo(plainLine(record->nickname), widestName);
        const char *state = states[static_cast<std::size_t>(influencer.state)].text;
        rows.push_back({influencer.userId, cellOf(name), Words::tr(state),
                        numbers.count(influencer.pages), numbers.count(influencer.pagesKept),
                        numbers.count(influencer.rows), numbers.count(influencer.rowsNew),
                        numbers.count(influencer.rowsChanged)});
    }
    return rows;
}

} // namespace livegauge
