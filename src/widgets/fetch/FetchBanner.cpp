#include "widgets/fetch/FetchBanner.h"

#include "wording/ErrorWords.h"
#include "wording/FetchWords.h"

namespace livegauge {
namespace {

QString detailsOf(const FetchProgress &progress)
{
    constexpr qsizetype detailsShown = 10;
    QStringList details;
    for (const InfluencerProgress &influencer : progress.influencers) {
        if (influencer.error && details.size() < detailsShown)
            details << influencer.userId + QStringLiteral(": ") + errorDetail(*influencer.error);
    }
    if (details.isEmpty() && progress.stoppedBy && !progress.stoppedBy->detail.isEmpty())
        details << errorDetail(*progress.stoppedBy);
    return details.join(QLatin1Char('\n'));
}

/// Refusals that another key or another address can mend; credits are bought elsewhere.
bool isAboutTheKey(const std::optional<Error> &stop)
{
    if (!stop)
        return false;
    switch (stop->kind) {
    case ErrorKind::NoKey:
    case ErrorKind::AddressRefused:
    case ErrorKind::KeyRefused:
    case ErrorKind::Forbidden:
        return true;
    default:
        return false;
    }
}

/// What the user wanted, a cancel or a budget, is no error.
Banner::Tone toneOf(const FetchProgress &progress)
{
    if (progress.isWhole())
        return Banner::Tone::Calm;
    const std::optional<Error> &stop = progress.stoppedBy;
    const bool wasWanted = progress.cancelled || (stop && stop->kind == ErrorKind::BudgetReached);
    return wasWanted ? Banner::Tone::Note : Banner::Tone::Bad;
}

} // namespace

FetchBanner::FetchBanner(QWidget *parent)
    : Banner(parent)
{
    connect(this, &Banner::actionClicked, this, [this] {
        if (m_action == Action::Key)
            Q_EMIT keyWanted();
        else if (m_action == Action::GoOn)
            Q_EMIT goOnWanted();
        else if (m_action == Action::Archive)
            Q_EMIT archiveWanted();
    });
}

void FetchBanner::showNothing()
{
    m_sayAgain = {};
    m_action = Action::None;
    show(Message{});
}

void FetchBanner::showHint(const Words &words)
{
    m_sayAgain = [this, words](Language) { showHint(words); };
    m_action = Action::None;
    show({words(), {}, {}, {}, Tone::Note});
}

void FetchBanner::showArchiveHint(const Words &words)
{
    m_sayAgain = [this, words](Language) { showArchiveHint(words); };
    m_action = Action::Archive;
    show({words(), {}, tr("Open another archive…"), {}, Tone::Bad});
}

void FetchBanner::showError(const Error &error)
{
    m_sayAgain = [this, error](Language) { showError(error); };
    m_action = Action::None;
    show({errorText(error), errorDetail(error), {}, {}, Tone::Bad});
}

void FetchBanner::showNoArchive(const Error &error)
{
    m_sayAgain = [this, error](Language) { showNoArchive(error); };
    m_action = Action::Archive;
    show({errorText(error), errorDetail(error), tr("Open another archive…"), {}, Tone::Bad});
}

void FetchBanner::showUnstored(const Error &error)
{
    m_sayAgain = [this, error](Language) { showUnstored(error); };
    m_action = Action::None;
    //: %1: what went wrong, as a whole sentence; %2: what to do about it
    show({tr("Livestreams that are paid for could not be stored yet and are only in memory. %1 %2 "
             "Leaving again loses them.")
              .arg(errorSentence(error), errorAdvice(error)),
          errorDetail(error),
          {},
          {},
          Tone::Bad});
}

void FetchBanner::showKeyHint(const Words &words)
{
    m_sayAgain = [this, words](Language) { showKeyHint(words); };
    m_action = Action::Key;
    show({words(), {}, tr("API key…"), {}, Tone::Bad});
}

void FetchBanner::showEnd(const End &end, const Price &price, Language language)
{
    const FetchProgress &progress = end.progress;
    Message message{endText(progress, language), detailsOf(progress), {}, {}, toneOf(progress)};
    if (end.wasDaily)
        message.text.prepend(tr("The daily refresh of the watchlist has run.") + QLatin1Char('\n'));
    m_sayAgain = [this, end](Language other) { showEnd(end, m_price, other); };
    m_action = Action::None;
    m_price = price;
    if (isAboutTheKey(progress.stoppedBy)) {
        m_action = Action::Key;
        //: Button that opens the key settings
        message.action = tr("API key…");
    } else if (end.goesOn) {
        m_action = Action::GoOn;
        //: Button: reads what the last fetch left; its price stands before it
        message.action = tr("Go on");
        message.price = priceText(price);
    }
    show(message);
}

void FetchBanner::setGoOnPrice(const Price &price, Language language)
{
    m_price = price;
    if (m_action == Action::GoOn)
        retell(language);
}

void FetchBanner::showDailyEnd(const FetchProgress &progress)
{
    m_sayAgain = [this, progress](Language) { showDailyEnd(progress); };
    m_action = Action::None;
    //: %1: "Done: 6 pages, 55 livestreams …"
    show({tr("The daily refresh of the watchlist has run. %1.").arg(progressText(progress)),
          {},
          {},
          {},
          Tone::Calm});
}

void FetchBanner::showUnfinished(int influencers, const Price &price, const Words &notices)
{
    m_sayAgain = [this, influencers, notices](Language) {
        showUnfinished(influencers, m_price, notices);
    };
    m_price = price;
    const QString unfinished =
        tr("Reading %Ln influencer(s) was broken off before its end. What came is in the archive; "
           "going on buys only what is missing.",
           nullptr, influencers);
    m_action = Action::GoOn;
    show({notices ? notices() + QLatin1Char('\n') + unfinished : unfinished,
          {},
          tr("Go on"),
          priceText(price),
          Tone::Note});
}

void FetchBanner::retell(Language language)
{
    if (!m_sayAgain || !isVisible())
        return;
    const auto sayAgain = m_sayAgain; // it replaces itself
    sayAgain(language);
}

} // namespace livegauge
