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
    return details.join(QLatin1Char('\n'));
}

/// Refusals that another key or another address can mend; credits are bought elsewhere.
bool isAboutTheKey(const std::optional<Error> &stop)
{
    return stop && stopsEverything(stop->kind) && stop->kind != ErrorKind::OutOfCredit;
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
    });
}

void FetchBanner::showNothing()
{
    showHint({});
}

void FetchBanner::showHint(const QString &sentence)
{
    m_showsEnd = false;
    m_action = Action::None;
    show({sentence, {}, {}, false});
}

void FetchBanner::showKeyHint(const QString &sentence)
{
    m_showsEnd = false;
    m_action = Action::Key;
    show({sentence, {}, tr("API key…"), true});
}

void FetchBanner::showEnd(const FetchProgress &progress, const FetchPlan &rest, Language language)
{
    Message message{endText(progress, language),
                    detailsOf(progress),
                    {},
                    !progress.isWhole() && !progress.cancelled};
    m_showsEnd = true;
    m_action = Action::None;
    if (isAboutTheKey(progress.stoppedBy)) {
        m_action = Action::Key;
        //: Button that opens the key settings
        message.action = tr("API key…");
    } else if (!rest.userIds.isEmpty()) {
        m_action = Action::GoOn;
        //: Button; %1: a price such as "up to 3 credits"
        message.action = tr("Go on (%1)").arg(priceText(priceOf(rest)));
    }
    show(message);
}

void FetchBanner::retell(const FetchProgress &progress, const FetchPlan &rest, Language language)
{
    if (m_showsEnd && isVisible())
        showEnd(progress, rest, language);
}

} // namespace livegauge
