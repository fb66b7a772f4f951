#include "widgets/MainMenu.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace livegauge {

MainMenu::MainMenu(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
{
    QMenu *file = addMenu(QT_TR_NOOP("&File"));
    add(file, QT_TR_NOOP("Influencer IDs from a file…"), &MainMenu::idsFromFile,
        QKeySequence::Open);
    add(file, QT_TR_NOOP("Export chart…"), &MainMenu::exportChart,
        QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addSeparator();
    m_archiveActions = {add(file, QT_TR_NOOP("Open another archive…"), &MainMenu::chooseArchive),
                        add(file, QT_TR_NOOP("Open the usual archive"), &MainMenu::usualArchive)};
    file->addSeparator();
    add(file, QT_TR_NOOP("Quit"), &MainMenu::quit, QKeySequence::Quit);

    QMenu *edit = addMenu(QT_TR_NOOP("&Edit"));
    add(edit, QT_TR_NOOP("Copy selected rows"), &MainMenu::copyRows);
    edit->addSeparator();
    add(edit, QT_TR_NOOP("Find in the table…"), &MainMenu::findInTable, QKeySequence::Find);
    add(edit, QT_TR_NOOP("Find next"), &MainMenu::findNext, QKeySequence(Qt::Key_F3));
    add(edit, QT_TR_NOOP("Find previous"), &MainMenu::findPrevious,
        QKeySequence(Qt::SHIFT | Qt::Key_F3));
    add(edit, QT_TR_NOOP("Go to a time…"), &MainMenu::goToTime, QKeySequence(Qt::CTRL | Qt::Key_G));
    edit->addSeparator();
    add(edit, QT_TR_NOOP("Type influencer IDs"), &MainMenu::findInfluencers,
        QKeySequence(Qt::CTRL | Qt::Key_L));

    QMenu *view = addMenu(QT_TR_NOOP("&View"));
    m_viewsMenu = view->addMenu(QString());
    m_menus.append({m_viewsMenu, QT_TR_NOOP("Saved views")});
    m_columnMenu = view->addMenu(QString());
    m_menus.append({m_columnMenu, QT_TR_NOOP("Columns")});
    m_detail = view->addAction(QString());
    m_detail->setCheckable(true);
    m_detail->setShortcut(QKeySequence(Qt::Key_F4));
    m_actions.append({m_detail, QT_TR_NOOP("Livestream in full")});
    connect(m_detail, &QAction::triggered, this, &MainMenu::detailToggled);
    m_languageMenu = view->addMenu(QString());
    m_menus.append({m_languageMenu, QT_TR_NOOP("Language")});
    addLanguages();
    QMenu *appearance = view->addMenu(QString());
    m_menus.append({appearance, QT_TR_NOOP("Appearance")});
    addAppearances();
    appearance->addActions(m_appearances->actions());

    QMenu *tools = addMenu(QT_TR_NOOP("&Tools"));
    add(tools, QT_TR_NOOP("API key…"), &MainMenu::keySettings, QKeySequence(Qt::CTRL | Qt::Key_K));
    add(tools, QT_TR_NOOP("Connection…"), &MainMenu::connectionSettings);
    add(tools, QT_TR_NOOP("Credits…"), &MainMenu::creditSettings);
    add(tools, QT_TR_NOOP("Currencies…"), &MainMenu::currencySettings);
    tools->addSeparator();
    add(tools, QT_TR_NOOP("Oddities…"), &MainMenu::oddities, QKeySequence(Qt::CTRL | Qt::Key_D));
    add(tools, QT_TR_NOOP("Ledger"), &MainMenu::ledger,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));

    QMenu *help = addMenu(QT_TR_NOOP("&Help"));
    add(help, QT_TR_NOOP("About LiveGauge"), &MainMenu::about);
    retranslate();
}

QMenu *MainMenu::addMenu(const char *title)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    m_menus.append({menu, title});
    return menu;
}

QAction *MainMenu::add(QMenu *menu, const char *text, void (MainMenu::*signal)(),
                       const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, signal);
    m_actions.append({action, text});
    return action;
}

void MainMenu::addLanguages()
{
    // In their own words, whatever the window speaks: a reader finds his.
    const std::pair<Language, QString> languages[]{{Language::English, QStringLiteral("English")},
                                                   {Language::Chinese, QStringLiteral("简体中文")}};
    for (const auto &[language, name] : languages) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        connect(action, &QAction::triggered, this,
                [this, chosen = language] { Q_EMIT languageChosen(chosen); });
    }
    m_languageMenu->addActions(m_languages->actions());
}

void MainMenu::addAppearances()
{
    const std::pair<Appearance, const char *> appearances[]{
        {Appearance::System, QT_TR_NOOP("As the system")},
        {Appearance::Light, QT_TR_NOOP("Light")},
        {Appearance::Dark, QT_TR_NOOP("Dark")},
    };
    for (const auto &[appearance, name] : appearances) {
        QAction *action = m_appearances->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_actions.append({action, name});
        connect(action, &QAction::triggered, this,
                [this, chosen = appearance] { Q_EMIT appearanceChosen(chosen); });
    }
}

void MainMenu::setHasArchives(bool has)
{
    for (QAction *action : m_archiveActions)
        action->setVisible(has);
}

void MainMenu::setDetailOpen(bool open)
{
    m_detail->setChecked(open);
}

void MainMenu::setLanguage(Language language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
}

void MainMenu::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

void MainMenu::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_actions))
        action->setText(tr(text));
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
}

} // namespace livegauge
