#include "widgets/watchlist/RefreshOffer.h"

#include "widgets/Labels.h"
#include "wording/ErrorWords.h"
#include "wording/FetchWords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace livegauge {

RefreshOffer::RefreshOffer(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_plan.mode = FetchMode::Refresh;
    m_plan.pagesEach.reset();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_button);
    m_words->setProperty("role", QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("price"));
    m_button->setObjectName(QStringLiteral("refresh"));
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_price && m_price->ok())
            Q_EMIT fetchRequested(m_price->value());
    });
    retranslate();
}

void RefreshOffer::setInfluencers(const QStringList &userIds, Whom whom)
{
    m_whom = whom;
    if (userIds == m_plan.userIds) {
        refresh();
        return;
    }
    m_plan.userIds = userIds;
    askPrice();
}

void RefreshOffer::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    refresh();
}

void RefreshOffer::setRunning(bool running)
{
    if (running == std::exchange(m_isRunning, running))
        return;
    refresh();
    if (!running)
        askPrice();
}

void RefreshOffer::setPrice(const FetchPlan &plan, const Result<Price> &price)
{
    if (plan.userIds != m_plan.userIds)
        return;
    m_price = price;
    refresh();
}

void RefreshOffer::askPrice()
{
    m_price.reset();
    refresh();
    Q_EMIT priceWanted();
}

QString RefreshOffer::words() const
{
    if (m_access != ArchiveAccess::Full)
        return {};
    if (!m_plan.userIds.isEmpty()) {
        if (!m_price)
            return tr("Working out the price …");
        return m_price->ok() ? priceText(m_price->value()) : errorSentence(m_price->error());
    }
    return m_whom == Whom::NobodyThere ? QString()
                                       : tr("Nobody is on the watchlist. Select whom to refresh.");
}

void RefreshOffer::refresh()
{
    const bool canRefresh = !m_plan.userIds.isEmpty() && m_access == ArchiveAccess::Full;
    //: Button: reads what is new of the selected influencers, of all on the list
    m_button->setText(m_whom == Whom::Selected ? tr("Refresh selected") : tr("Refresh all"));
    m_button->setEnabled(canRefresh && !m_isRunning && m_price && m_price->ok());
    setWords(m_words, words());
}

void RefreshOffer::retranslate()
{
    m_button->setToolTip(tr("Reads what is new since the last time, from page 1 on."));
    refresh();
}

void RefreshOffer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
