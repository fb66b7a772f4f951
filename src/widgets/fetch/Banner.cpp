#include "widgets/fetch/Banner.h"

#include "look/Restyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace livegauge {
namespace {

QString roleOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Calm:
        return QStringLiteral("card");
    case Banner::Tone::Note:
        return QStringLiteral("banner");
    case Banner::Tone::Bad:
        return QStringLiteral("banner-bad");
    }
    return {};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_text(new QLabel)
    , m_detail(new QLabel(this))
    , m_price(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_details(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_detail);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_price);
    row->addWidget(m_action);
    row->addWidget(m_details);
    row->addWidget(m_close);

    m_scroll->setWidget(m_text);
    m_scroll->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("role", QStringLiteral("plain"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Plain text: it may quote a server.
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel *label : {m_detail, m_price})
        label->setProperty("role", QStringLiteral("muted"));
    m_details->setProperty("role", QStringLiteral("flat"));
    m_close->setProperty("role", QStringLiteral("flat"));
    m_details->setCheckable(true);
    connect(m_details, &QToolButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
    retranslate();
    hide();
}

void Banner::show(const Message &message)
{
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_detail->setVisible(false);
    m_details->setChecked(false);
    m_details->setVisible(!message.detail.isEmpty());
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_action->setAccessibleDescription(message.price);
    m_price->setText(message.price);
    m_price->setVisible(!message.price.isEmpty());
    restyle(*this, "role", roleOf(message.tone));
    setVisible(!message.text.isEmpty());
    fit();
}

/// More than a few lines are scrolled: a window that grew with what it says could leave the screen.
void Banner::fit()
{
    constexpr int mostLines = 3;
    const int line = m_text->fontMetrics().lineSpacing();
    const int width = std::max(1, m_scroll->width() - 2);
    m_scroll->setFixedHeight(std::clamp(m_text->heightForWidth(width), line, mostLines * line));
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::retranslate()
{
    //: Button that shows the technical side of an error
    m_details->setText(tr("Details"));
    //: Button that hides a message
    m_close->setText(tr("Close"));
}

} // namespace livegauge
