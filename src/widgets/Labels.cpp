#include "widgets/Labels.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace livegauge {

void setRole(QLabel *label, QLatin1String role)
{
    if (label->property("role").toString() == role)
        return;
    label->setProperty("role", QString(role));
    // A style sheet looks at properties only when the widget is polished.
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void setWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace livegauge
