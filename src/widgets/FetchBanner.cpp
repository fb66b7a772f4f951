#include "widgets/FetchBanner.h"

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
    showHint({});
}

void FetchBanner::showHint(const QString &sentence)
{
    m_sayAgain = {};
    m_action = Action::None;
    show({sentence, {}, {}, false});
}

void FetchBanner::showError(const Error &error)
{
    m_sayAgain = [this, error](Language) { showError(error); };
    m_action = Action::None;
    show({errorSentence(error) + QLatin1Char(' ') + errorAdvice(error),
          errorDetail(error),
          {},
          true});
}

void FetchBanner::showNoArchive(const Error &error)
{
    m_sayAgain = [this, error](Language) { showNoArchive(error); };
    m_action = Action::Archive;
    show({errorSentence(error) + QLatin1Char(' ') + errorAdvice(error), errorDetail(error),
          tr("Open another archive…"), true});
}

void FetchBanner::showKeyHint(const QString &sentence)
{
    m_sayAgain = {};
    m_action = Action::Key;
    show({sentence, {}, tr("API key…"), true});
}

void FetchBanner::showEnd(const FetchProgress &progress, const FetchPlan &rest, const Price &price,
                          Language language)
{
    Message message{endText(progress, language),
                    detailsOf(progress),
                    {},
                    !progress.isWhole() && !progress.cancelled};
    m_sayAgain = [this, progress, rest, price](Language other) {
        showEnd(progress, rest, price, other);
    };
    m_action = Action::None;
    if (isAboutTheKey(progress.stoppedBy)) {
        m_action = Action::Key;
        //: Button that opens the key settings
        message.action = tr("API key…");
    } else if (!rest.userIds.isEmpty()) {
        m_action = Action::GoOn;
        //: Button; %1: a price such as "up to 3 credits"
        message.action = tr("Go on (%1)").arg(priceText(price));
    }
    show(message);
}

void FetchBanner::showUnfinished(int influencers, const Price &price, const QStringList &notices)
{
    m_sayAgain = [this, influencers, price, notices](Language) {
        showUnfinished(influencers, price, notices);
    };
    const QString unfinished =
        tr("Reading %Ln influencer(s) was broken off before its end. What came is in the archive; "
           "going on buys only what is missing.",
           nullptr, influencers);
    m_action = Action::GoOn;
    show({(notices + QStringList(unfinished)).join(QLatin1Char('\n')),
          {},
          tr("Go on (%1)").arg(priceText(price)),
          false});
}

void FetchBanner::retell(Language language)
{
    if (!m_sayAgain || !isVisible())
        return;
    const auto sayAgain = m_sayAgain; // it replaces itself
    sayAgain(language);
}

} // namespace livegauge
