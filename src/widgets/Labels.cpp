#include "widgets/Labels.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
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

void openMenuOnClick(QPushButton *button, QMenu *menu)
{
    button->setProperty("hasMenu", true);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

} // namespace livegauge
