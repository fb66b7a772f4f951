#include "widgets/Labels.h"

#include "look/Restyle.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace livegauge {

void setRole(QLabel *label, QLatin1String role)
{
    restyle(*label, "role", role);
}

void setWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

void makeDividingLine(QWidget *widget)
{
    widget->setFixedHeight(1);
    widget->setBackgroundRole(QPalette::Mid); // the theme's colour of lines
    widget->setAutoFillBackground(true);
}

void openMenuOnClick(QPushButton *button, QMenu *menu)
{
    button->setProperty("hasMenu", true);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void refillOnOpen(QMenu *menu, QObject *context, const std::function<void(QMenu &)> &fill)
{
    QObject::connect(menu, &QMenu::aboutToShow, context, [menu, fill] {
        menu->clear(); // leaves the submenus
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        fill(*menu);
    });
}

} // namespace livegauge
