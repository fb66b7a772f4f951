#include "widgets/fetch/FetchStatus.h"

#include "wording/FetchWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace livegauge {
namespace {

/// A double click on Cancel must not drop pages that are paid for.
constexpr std::chrono::milliseconds patience{1000};

} // namespace

FetchStatus::FetchStatus(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress.isFinishing())
            Q_EMIT abortRequested();
        else
            Q_EMIT cancelRequested();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FetchStatus::refreshCancel);
    refresh();
}

void FetchStatus::setProgress(const FetchProgress &progress)
{
    if (progress.isFinishing() && !m_progress.isFinishing())
        m_patience.start(patience);
    m_progress = progress;
    refresh();
}

void FetchStatus::refresh()
{
    const QString text = progressText(m_progress);
    //: Nothing is being read
    m_text->setText(text.isEmpty() ? tr("Ready") : text);
    m_bar->setVisible(m_progress.running);
    const auto influencers = static_cast<int>(m_progress.influencers.size());
    if (influencers > 1) {
        m_bar->setAccessibleName(tr("Influencers read"));
        m_bar->setMaximum(influencers);
        m_bar->setValue(influencers - m_progress.influencersToGo());
    } else {
        m_bar->setAccessibleName(tr("Pages read"));
        // Without a number of pages the bar only shows that something runs.
        m_bar->setMaximum(priceOf(m_progress.plan).atMost.value_or(0));
        m_bar->setValue(m_progress.pages + m_progress.pagesKept);
    }
    //: Buttons: nothing more is sent until Resume
    m_pause->setText(m_progress.paused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(m_progress.running && !m_progress.isFinishing());
    refreshCancel();
}

void FetchStatus::refreshCancel()
{
    const bool isFinishing = m_progress.isFinishing();
    //: Button: ends the wait for pages that are paid for
    m_cancel->setText(isFinishing ? tr("Don't wait") : tr("Cancel"));
    m_cancel->setToolTip(isFinishing
                             ? tr("Drops what is under way, though it may have cost a credit each.")
                             : tr("Sends nothing more. Pages that are paid for still come."));
    m_cancel->setEnabled(!isFinishing || !m_patience.isActive());
    m_cancel->setVisible(m_progress.running);
}

void FetchStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace livegauge
