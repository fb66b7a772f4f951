#include "look/StyleSheet.h"

#include <QHash>

namespace livegauge {
namespace {

/// {name} stands for a colour of the theme. Paddings keep a rhythm of 2, 4 and 8 px.
const char *const pattern = R"(
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }
QMenuBar { background: {card}; color: {ink}; border-bottom: 1px solid {line}; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: {accentSoft}; }
QMenu { background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: {accentSoft}; color: {ink}; }
QMenu::item:disabled { color: {muted}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QStatusBar { background: {card}; border-top: 1px solid {line}; color: {muted}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {muted}; padding: 0 4px; }

QFrame[role="card"] { background: {card}; border: 1px solid {line}; border-radius: 4px; }
QWidget[role="bar"] { background: {card}; border-bottom: 1px solid {line}; }
QLabel[role="title"] { color: {ink}; font-weight: 600; }
QLabel[role="muted"] { color: {muted}; }
QLabel[role="bad"] { color: {bad}; }
QLabel[role="good"] { color: {good}; }
QLabel[role="badge"] { color: {ink}; background: {warnSoft}; border: 1px solid {line};
                       border-radius: 4px; padding: 2px 8px; font-weight: 600; }
QFrame[role="banner"] { background: {warnSoft}; border: 1px solid {line}; border-radius: 4px; }
QFrame[role="banner-bad"] { background: {badSoft}; border: 1px solid {line}; border-radius: 4px; }

QPushButton, QToolButton { background: {card}; color: {ink}; border: 1px solid {line};
                           border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QToolButton { min-height: 18px; }
QToolButton[popupMode="2"] { padding: 4px 22px 4px 8px; }
QPushButton:hover, QToolButton:hover { border-color: {accent}; }
QPushButton:focus, QToolButton:focus { border-color: {accent}; }
QPushButton:pressed, QToolButton:pressed { background: {accentSoft}; }
QPushButton:checked, QToolButton:checked { background: {accentSoft}; color: {accent}; }
QPushButton:disabled, QToolButton:disabled { color: {muted}; background: {ground}; }
QPushButton[role="primary"] { background: {accent}; color: {onAccent}; border-color: {accent};
                              font-weight: 600; }
QPushButton[role="primary"]:disabled { background: {line}; color: {muted}; border-color: {line}; }
QPushButton[role="primary"]:focus { border-color: {ink}; }
QPushButton[role="flat"], QToolButton[role="flat"] { border-color: transparent; background: transparent; }
QPushButton[role="flat"]:hover, QPushButton[role="flat"]:focus,
QToolButton[role="flat"]:hover, QToolButton[role="flat"]:focus { border-color: {accent}; }
QToolButton::menu-indicator, QPushButton::menu-indicator { subcontrol-position: right center;
    subcontrol-origin: padding; right: 6px; width: 8px; }
QPushButton[role="narrow"] { padding: 0; min-height: 0; color: {muted}; }
QPushButton[hasMenu="true"] { padding-right: 24px; background-image: url(look:menu.svg);
    background-repeat: no-repeat; background-position: right center; background-origin: padding; }
QPushButton[segment="first"], QPushButton[segment="middle"], QPushButton[segment="last"] {
    border-radius: 0; padding: 4px 10px; }
QPushButton[segment="first"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[segment="middle"], QPushButton[segment="last"] { border-left-width: 0; }
QPushButton[segment="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }

QLineEdit, QSpinBox, QPlainTextEdit, QDateTimeEdit { background: {card}; color: {ink}; border: 1px solid {line}; border-radius: 4px;
                      padding: 4px 8px; min-height: 20px; selection-background-color: {accentSoft};
                      selection-color: {ink}; }
QLineEdit { lineedit-clear-button-icon: url(look:clear.svg); }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border-color: {accent}; }
QSpinBox, QDateTimeEdit { max-height: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(look:arrow-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(look:arrow-down.svg); width: 10px; height: 10px; }
QToolButton[role="calendar"] { background-image: url(look:calendar.svg); background-repeat: no-repeat;
    background-position: center; padding: 4px; min-width: 20px; }
QCalendarWidget QToolButton { border-color: transparent; background: {card}; padding: 4px 6px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: {card}; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QAbstractSpinBox:disabled, QComboBox:disabled { background: {ground}; color: {muted}; }
QLineEdit:disabled, QLineEdit:read-only { background: {ground}; color: {muted}; }
QWidget[role="filters"] { background: {ground}; border-bottom: 1px solid {line}; }
QLineEdit[state="wrong"] { color: {bad}; border-color: {bad}; }
QLineEdit[role="filter"] { background: transparent; border: none; border-radius: 0; padding: 0 6px; min-height: 0; }
QLineEdit[role="filter"]:focus { background: {card}; border: 1px solid {accent}; padding: 0 5px; }
QLineEdit[role="filter"][state="on"] { background: {accentSoft}; }
QLineEdit[role="filter"][state="wrong"] { background: {badSoft}; color: {bad}; }
QComboBox { background: {card}; color: {ink}; border: 1px solid {line}; border-radius: 4px;
            padding: 4px 8px; min-height: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(look:arrow-down.svg); width: 10px; height: 10px; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(look:arrow-down.svg); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url(look:arrow-up.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(look:arrow-down.svg); width: 10px; height: 10px; }
QComboBox:hover { border-color: {accent}; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: {card}; color: {ink}; border: 1px solid {line}; outline: none;
                              selection-background-color: {accentSoft}; selection-color: {ink}; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 7px; border: none; }
QComboBox QAbstractItemView::item:selected { background: {accentSoft}; color: {ink}; }
QComboBox QAbstractItemView::item:disabled { color: {muted}; }

QCheckBox::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid {muted};
                                             border-radius: 3px; background: {card}; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QTreeView::indicator:hover {
    border-color: {accent}; }
QCheckBox::indicator:checked, QTreeView::indicator:checked {
    background: {accent}; border-color: {accent}; image: url(look:check.svg); }

QTreeView { background: {card}; color: {ink}; border: none; outline: none; }
QTreeView::item { min-height: 24px; }
QTableView { background: {card}; color: {ink}; border: none; gridline-color: {line};
             selection-background-color: {accentSoft}; selection-color: {ink}; outline: none; }
QTableView::item { padding: 0 5px; border: none; border-bottom: 1px solid {line}; }
QTableView::item:selected { background: {accentSoft}; color: {ink}; }
QHeaderView { background: {card}; border: none; }
QHeaderView::section { background: {card}; color: {muted}; border: none; border-bottom: 1px solid {line};
                       padding: 6px 0px 6px 8px; font-weight: 600; }
QHeaderView::section:hover { color: {ink}; }
QAbstractScrollArea::corner { background: {card}; border: none; }
QTableCornerButton::section { background: {card}; border: none; }

QProgressBar { background: {ground}; border: 1px solid {line}; border-radius: 4px; text-align: center;
               color: {ink}; max-height: 12px; min-height: 12px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QScrollArea[role="plain"], QScrollArea[role="plain"] > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {muted}; padding: 6px 5px; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: {ink}; border-bottom-color: {accent}; }
QTabBar::tab:focus { color: {accent}; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {line}; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet()
{
    // Each name is a colour of Theme; which role stands for it says Theme::palette().
    const QHash<QString, QString> roles{
        {QStringLiteral("ground"), QStringLiteral("window")},
        {QStringLiteral("card"), QStringLiteral("base")},
        {QStringLiteral("line"), QStringLiteral("mid")},
        {QStringLiteral("ink"), QStringLiteral("text")},
        {QStringLiteral("muted"), QStringLiteral("dark")},
        {QStringLiteral("accent"), QStringLiteral("link")},
        {QStringLiteral("accentSoft"), QStringLiteral("highlight")},
        {QStringLiteral("onAccent"), QStringLiteral("light")},
        {QStringLiteral("good"), QStringLiteral("link-visited")},
        {QStringLiteral("bad"), QStringLiteral("bright-text")},
        {QStringLiteral("badSoft"), QStringLiteral("midlight")},
        {QStringLiteral("warnSoft"), QStringLiteral("alternate-base")},
    };
    QString sheet = QString::fromUtf8(pattern);
    for (auto role = roles.begin(); role != roles.end(); ++role)
        sheet.replace(QStringLiteral("{%1}").arg(role.key()),
                      QStringLiteral("palette(%1)").arg(role.value()));
    return sheet;
}

} // namespace livegauge
