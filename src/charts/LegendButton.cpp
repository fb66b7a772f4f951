#include "charts/LegendButton.h"

#include <QPainter>

namespace livegauge {
namespace {

constexpr int widestName = 180;
constexpr int padding = 6;
constexpr int swatchWidth = 16;

} // namespace

LegendButton::LegendButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void LegendButton::setEntry(const LegendEntry &entry, const Theme &theme)
{
    m_entry = entry;
    m_theme = theme;
    // An & in a name is no shortcut.
    setText(QString(entry.label).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setShortcut({});
    setAccessibleName(entry.label);
    setAccessibleDescription(entry.label); // else the tooltip's tags are read
    // As plain text: a name could hold tags.
    setToolTip(QStringLiteral("<span>%1</span>").arg(entry.label.toHtmlEscaped()));
    // What only explains cannot be pressed.
    setCheckable(entry.isSwitch());
    setFocusPolicy(entry.isSwitch() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QString LegendButton::shownText() const
{
    if (m_entry.metric) // a name of ours, and its end says which axis is its
        return m_entry.label;
    return fontMetrics().elidedText(m_entry.label, Qt::ElideRight, widestName);
}

QSize LegendButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(shownText());
    return {padding + swatchWidth + padding + text + padding, fontMetrics().height() + 8};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush((underMouse() && isCheckable()) || isDown() ? QBrush(m_theme.accentSoft)
                                                                 : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 4, 4);
    const QRectF swatch(padding, height() / 2.0 - 5, swatchWidth, 10);
    const bool on = isChecked() || !isCheckable();
    paintSwatch(painter, swatch, m_entry, m_theme, on);
    QFont textFont = font();
    textFont.setStrikeOut(!on);
    painter.setFont(textFont);
    painter.setPen(on && isCheckable() ? m_theme.ink : m_theme.muted);
    painter.drawText(rect().adjusted(padding + swatchWidth + padding, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

} // namespace livegauge
