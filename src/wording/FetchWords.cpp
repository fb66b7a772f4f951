#include "wording/FetchWords.h"

#include "wording/Numbers.h"
#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FetchWords)
};

QString counted(int number, Language language)
{
    return Numbers(language).count(number);
}

/// What was not waited for: requests that had left and may be billed.
QString unansweredText(const FetchProgress &progress)
{
    if (progress.dropped == 0)
        return {};
    return Words::tr("%Ln request(s) had left without an answer and may have cost a credit each.",
                     nullptr, progress.dropped);
}

/// Rows and fields of a page that are not as they should be.
QString rowsNoteText(const FetchNote &note)
{
    switch (note.kind) {
    case FetchNoteKind::FieldsUnreadable:
        return Words::tr(
                   "%1: %Ln field(s) could not be read whole; what is missing is shown as unknown.",
                   nullptr, note.count)
            .arg(note.userId);
    case FetchNoteKind::RowsUnreadable:
        return Words::tr("%1: %Ln row(s) could not be read or carried no livestream ID, and could "
                         "not be kept.",
                         nullptr, note.count)
            .arg(note.userId);
    case FetchNoteKind::RowsRepeated:
        return Words::tr("%1: %Ln row(s) came twice in one page. Each livestream is kept once.",
                         nullptr, note.count)
            .arg(note.userId);
    case FetchNoteKind::OtherInfluencer:
        return Words::tr(
                   "%1: %Ln row(s) belong to another influencer and are listed under that one.",
                   nullptr, note.count)
            .arg(note.userId);
    default:
        return {};
    }
}

/// How pages are asked for: from where on, which of them, and what that leaves unread.
QString readingNoteText(const FetchNote &note, Language language)
{
    switch (note.kind) {
    case FetchNoteKind::WentOn:
        return Words::tr("%1: went on at page %2, where reading was broken off.")
            .arg(note.userId, counted(note.count, language));
    case FetchNoteKind::OrderUnproven:
        return Words::tr("%1: all pages are asked for, since too few livestreams have come to tell "
                         "whether the newest come first.")
            .arg(note.userId);
    case FetchNoteKind::NotNewestFirst:
        return Words::tr("%1: all pages are asked for, since the livestreams do not come newest "
                         "first.")
            .arg(note.userId);
    case FetchNoteKind::GapLeft:
        return Words::tr("%1: livestreams may be missing between what came now and what was there "
                         "before. Refresh reads them.")
            .arg(note.userId);
    default:
        return {};
    }
}

/// Notes of one kind about many influencers would fill the window: the first few speak for them.
QStringList noteTexts(const FetchProgress &progress, Language language)
{
    constexpr std::size_t notesShown = 4;
    std::vector<FetchNote> notes = progress.notes;
    if (progress.isWhole()) // where all came, nobody asks from where on
        std::erase_if(notes,
                      [](const FetchNote &note) { return note.kind == FetchNoteKind::WentOn; });
    const std::size_t shown = std::min(notesShown, notes.size());
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines << noteText(notes[i], language);
    const auto more = static_cast<int>(notes.size() - shown);
    if (more > 0)
        lines << Words::tr("There are %Ln more note(s) like these.", nullptr, more);
    return lines;
}

/// The errors of single influencers, each sentence once with the influencers it met. What stopped
/// the run is told by itself.
QStringList failureTexts(const FetchProgress &progress, Reader reader)
{
    QStringList texts;
    QHash<QString, QStringList> influencers;
    for (const InfluencerProgress &influencer : progress.influencers) {
        const bool isTold = progress.stoppedBy && influencer.error
            && influencer.error->kind == progress.stoppedBy->kind;
        if (!influencer.error || isTold)
            continue;
        const QString sentence = errorText(*influencer.error, reader);
        if (!influencers.contains(sentence))
            texts.append(sentence);
        influencers[sentence].append(influencer.userId);
    }
    QStringList result;
    for (const QString &sentence : std::as_const(texts)) {
        const QStringList &ids = influencers[sentence];
        //: %1: ids of influencers, %2: a whole sentence about an error
        const QString text = ids.size() > 3
            ? Words::tr("%Ln influencer(s): %1", nullptr, static_cast<int>(ids.size()))
                  .arg(sentence)
            : Words::tr("%1: %2").arg(ids.join(QStringLiteral(", ")), sentence);
        result.append(text);
    }
    return result;
}

/// What to do about the error that stopped a run.
QString adviceAtEnd(const Error &error, Reader reader)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    constexpr minutes mostInMinutes{120};
    if (error.kind != ErrorKind::TooManyRequests || !error.retryAfter)
        return errorAdvice(error, reader);
    if (*error.retryAfter <= mostInMinutes)
        return Words::tr("The server asks to be left alone: go on in %Ln minute(s) at the "
                         "earliest.",
                         nullptr,
                         static_cast<int>(std::chrono::ceil<minutes>(*error.retryAfter).count()));
    return Words::tr("The server asks to be left alone: go on in %Ln hour(s) at the earliest.",
                     nullptr,
                     static_cast<int>(std::chrono::ceil<hours>(*error.retryAfter).count()));
}

QString keptText(const FetchProgress &progress)
{
    if (progress.rows == 0)
        return Words::tr("No livestream came; what was there before is kept.");
    return Words::tr("The %Ln livestream(s) that came are kept.", nullptr, progress.rows);
}

QString cappedPriceText(const Price &price)
{
    const int credits = price.atMost.value_or(0);
    if (credits == 0 && price.cappedBy == Budget::Day)
        return Words::tr("the budget allows no request: nothing is left of today's");
    if (credits == 0)
        return Words::tr("the budget allows no request: it is 0 credits");
    return Words::tr("up to %Ln credit(s): the budget ends it there", nullptr, credits);
}

} // namespace

QString priceText(const Price &price)
{
    if (price.cappedBy)
        return cappedPriceText(price);
    if (!price.atMost && price.endsAtKnown)
        return Words::tr("at least %Ln credit(s), more only where livestreams are new, changed or "
                         "of the last days, plus retries",
                         nullptr, price.atLeast);
    if (!price.atMost && price.atLeast > 1)
        return Words::tr("at least %Ln credit(s), end unknown, plus retries", nullptr,
                         price.atLeast);
    if (!price.atMost)
        return Words::tr("1 credit per page, end unknown, plus retries");
    if (price.atMost == 0)
        return Words::tr("0 credits: it is all in the archive");
    if (price.isExact())
        return Words::tr("exactly %Ln credit(s), plus retries", nullptr, *price.atMost);
    return Words::tr("up to %Ln credit(s), plus retries", nullptr, *price.atMost);
}

QString noteText(const FetchNote &note, Language language)
{
    const QString count = counted(note.count, language);
    switch (note.kind) {
    case FetchNoteKind::NothingCollected:
        return Words::tr("%1: the source has collected nothing yet. That does not mean that there "
                         "is no such influencer.")
            .arg(note.userId);
    case FetchNoteKind::StreamsArrived:
        return Words::tr(
                   "%1: the list moved by %2 while it was read, so newer livestreams may stand at "
                   "its beginning. No row was doubled; fetch page 1 again to get them.")
            .arg(note.userId, count);
    case FetchNoteKind::RowOffset:
        return Words::tr("%1: the server takes the page number for a row number. The pages are now "
                         "asked for by tens, so that no row is bought twice; if it counts rows "
                         "from 0, the first one is missing.")
            .arg(note.userId);
    case FetchNoteKind::PageRepeats:
        return Words::tr("%1: page %2 brought the same livestreams again, so reading stopped "
                         "there. Whether the list goes on is not known; the next fetch asks for "
                         "that page again.")
            .arg(note.userId, count);
    case FetchNoteKind::PageOfOther:
        return Words::tr("%1: page %2 brought only livestreams of another influencer, which are "
                         "listed under that one, so reading stopped there. The next fetch asks for "
                         "that page again.")
            .arg(note.userId, count);
    case FetchNoteKind::FieldsUnreadable:
    case FetchNoteKind::RowsUnreadable:
    case FetchNoteKind::RowsRepeated:
    case FetchNoteKind::OtherInfluencer:
        return rowsNoteText(note);
    case FetchNoteKind::WentOn:
    case FetchNoteKind::OrderUnproven:
    case FetchNoteKind::NotNewestFirst:
    case FetchNoteKind::GapLeft:
        return readingNoteText(note, language);
    }
    return {};
}

namespace {

/// What a run that has ended brought, and what it may have cost.
QString sumsAtEnd(const FetchProgress &progress)
{
    //: Facts of a fetch: %1 pages, %2 livestreams, of which %3 are new and %4 have changed, %5
    //: requests, %6: "up to 6 credits"
    return Words::tr("%1, %2 (%3, %4), %5, %6")
        .arg(Words::tr("%Ln page(s)", nullptr, progress.pages),
             Words::tr("%Ln livestream(s)", nullptr, progress.rows),
             Words::tr("%Ln new", "livestreams", progress.rowsNew),
             Words::tr("%Ln changed", "livestreams", progress.rowsChanged),
             Words::tr("%Ln request(s)", nullptr, progress.requests),
             progress.requests == 0 ? Words::tr("no credit")
                                    : Words::tr("up to %Ln credit(s)", nullptr, progress.requests));
}

/// "Reading", and how many of many are still to come.
QString readingText(const FetchProgress &progress, const QString &sums)
{
    if (progress.influencers.size() < 2)
        return Words::tr("Reading: %1").arg(sums);
    const int left = progress.influencersToGo();
    //: %1: facts of the fetch so far
    return Words::tr("Reading, %Ln influencer(s) to go: %1", nullptr, left).arg(sums);
}

} // namespace

QString progressText(const FetchProgress &progress)
{
    if (progress.influencers.empty() && !progress.running)
        return {};
    //: Facts of a fetch: %1 pages, %2 livestreams, %3 requests, each with its number
    const QString sums = Words::tr("%1, %2, %3")
                             .arg(Words::tr("%Ln page(s)", nullptr, progress.pages),
                                  Words::tr("%Ln livestream(s)", nullptr, progress.rows),
                                  Words::tr("%Ln request(s)", nullptr, progress.requests));
    if (progress.isFinishing() && progress.underWay > 0) {
        //: %1: facts of the fetch so far
        return Words::tr("Waiting for %Ln page(s) that may be paid for: %1", nullptr,
                         progress.underWay)
            .arg(sums);
    }
    if (progress.isFinishing())
        return Words::tr("Ending: %1").arg(sums);
    if (progress.waiting)
        return Words::tr("Waiting before another attempt: %1").arg(sums);
    if (progress.running)
        return readingText(progress, sums);
    if (progress.isWhole())
        return Words::tr("Done: %1").arg(sumsAtEnd(progress));
    return Words::tr("Partial: %1").arg(sumsAtEnd(progress));
}

QString readStateText(const InfluencerProgress &progress)
{
    const int pages = progress.pages + progress.pagesKept;
    switch (progress.state) {
    case ReadState::Waiting:
        //: An influencer whose pages a run has not begun to read
        return Words::tr("waiting for its turn");
    case ReadState::Reading:
        if (pages == 0)
            return Words::tr("waiting for its first page");
        return Words::tr("reading, %Ln page(s) so far", nullptr, pages);
    case ReadState::MoreToRead:
    case ReadState::Complete:
    case ReadState::EndUnknown:
    case ReadState::RowsLost:
        //: An influencer whose pages a run has read: how many livestreams were new
        return Words::tr("read, %Ln new", nullptr, progress.rowsNew);
    case ReadState::Failed:
        return Words::tr("stopped by an error");
    case ReadState::Cancelled:
        return Words::tr("cancelled");
    case ReadState::Stopped:
        //: Of an influencer that was not read to its end, for another one's error ended the run
        return Words::tr("stopped with the others");
    case ReadState::OutOfBudget:
        return Words::tr("stopped by the budget");
    }
    return {};
}

namespace {

/// Of those that have no note of it from this run.
QString endUnknownText(const FetchProgress &progress)
{
    const auto isTold = [&progress](const InfluencerProgress &influencer) {
        return std::ranges::any_of(progress.notes, [&influencer](const FetchNote &note) {
            return note.userId == influencer.userId
                && (note.kind == FetchNoteKind::PageRepeats
                    || note.kind == FetchNoteKind::PageOfOther);
        });
    };
    const auto count = static_cast<int>(
        std::ranges::count_if(progress.influencers, [&](const InfluencerProgress &influencer) {
            return influencer.state == ReadState::EndUnknown && !isTold(influencer);
        }));
    if (count == 0)
        return {};
    return Words::tr("Where the list of %Ln influencer(s) ends is not known: the next page has not"
                     " come right so far. A fetch of all pages asks for it again.",
                     nullptr, count);
}

} // namespace

QString endText(const FetchProgress &progress, Language language, Reader reader)
{
    QStringList lines;
    if (progress.stoppedBy)
        lines << sentences({errorSentence(*progress.stoppedBy), keptText(progress),
                            unansweredText(progress), adviceAtEnd(*progress.stoppedBy, reader)});
    else if (progress.cancelled && !progress.isWhole())
        lines << sentences(
            {Words::tr("The fetch was cancelled."), keptText(progress), unansweredText(progress)});
    else if (!progress.isWhole())
        lines << keptText(progress);
    lines << failureTexts(progress, reader) << endUnknownText(progress);
    lines.removeAll(QString());
    return (lines + noteTexts(progress, language)).join(QLatin1Char('\n'));
}

} // namespace livegauge
