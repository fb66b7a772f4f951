#include "widgets/tiles/TilePopup.h"

#include "look/PopupPlace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace livegauge {

TilePopup::TilePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QLabel(this))
{
    constexpr int textWidth = 460;
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->addWidget(m_text);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::StrongFocus); // read aloud; a text cursor would blink behind it
    setFocusProxy(m_text);
}

void TilePopup::setText(const QString &text)
{
    m_text->setText(text);
    adjustSize();
}

void TilePopup::showBelow(const QWidget &anchor)
{
    placeBelow(*this, anchor);
    show();
    m_text->setFocus();
}

} // namespace livegauge
