#pragma once

#include <QLatin1String>

#include <functional>

class QLabel;
class QMenu;
class QObject;
class QPushButton;
class QString;
class QWidget;

namespace livegauge {

/// Gives a label one of the roles the application's style sheet colours: "bad", "muted", "good",
/// or "" for ordinary text.
void setRole(QLabel *label, QLatin1String role);

/// Shows a label with these words, or hides it where there are none.
void setWords(QLabel *label, const QString &words);

/// Makes a widget a quiet line between what is above and below it.
void makeDividingLine(QWidget *widget);

/// Opens a menu below a button and returns at once. QPushButton's own menu waits in a nested event
/// loop.
void openMenuOnClick(QPushButton *button, QMenu *menu);

/// Empties a menu, its submenus too, and fills it anew whenever it is about to be seen.
void refillOnOpen(QMenu *menu, QObject *context, const std::function<void(QMenu &)> &fill);

} // namespace livegauge
