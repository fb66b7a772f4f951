#pragma once

#include "look/Look.h"
#include "wording/Language.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace livegauge {

/// The window's menus and their shortcuts. Does nothing itself: it tells what was chosen.
class MainMenu : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow &window);

    void retranslate();
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void setDetailOpen(bool open);
    /// Whether another archive can be opened: sample data have but one.
    void setHasArchives(bool has);
    /// The choice of languages, also for a button.
    QMenu *languageMenu() const { return m_languageMenu; }
    QMenu *columnMenu() const { return m_columnMenu; }
    QMenu *viewsMenu() const { return m_viewsMenu; }

Q_SIGNALS:
    void idsFromFile();
    void findInfluencers();
    void exportChart();
    void chooseArchive();
    void usualArchive();
    void ledger();
    void creditSettings();
    void currencySettings();
    void copyRows();
    void findInTable();
    void findNext();
    void findPrevious();
    void goToTime();
    void oddities();
    void detailToggled(bool open);
    void keySettings();
    void connectionSettings();
    void about();
    void quit();
    void languageChosen(livegauge::Language language);
    void appearanceChosen(livegauge::Appearance appearance);

private:
    QAction *add(QMenu *menu, const char *text, void (MainMenu::*signal)(),
                 const QKeySequence &shortcut = {});
    QMenu *addMenu(const char *title);
    void addLanguages();
    void addAppearances();

    QMainWindow &m_window;
    QList<std::pair<QAction *, const char *>> m_actions;
    QList<std::pair<QMenu *, const char *>> m_menus;
    QList<QAction *> m_archiveActions;
    QAction *m_detail = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_columnMenu = nullptr;
    QMenu *m_viewsMenu = nullptr;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

} // namespace livegauge
