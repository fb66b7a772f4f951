#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace livegauge {

/// Gives a widget a property that the application's style sheet asks for ("role", "state"). A style
/// sheet looks at properties only when a widget is polished.
inline void restyle(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace livegauge
