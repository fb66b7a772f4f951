#include "widgets/fetch/Banner.h"

#include "look/Restyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
    , m_text(new QLabel(this))
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
    row->addWidget(m_text, 1);
    row->addWidget(m_price);
    row->addWidget(m_action);
    row->addWidget(m_details);
    row->addWidget(m_close);

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
