#pragma once

#include "domain/Fetch.h"
#include "wording/Language.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLayout;
class QPushButton;
class QTimer;

namespace livegauge {

class FindBar;
class ColumnSums;
class GridFilter;
class LivestreamTable;
class LivestreamTableModel;
class MarkedRows;
class Settings;
class SumsBar;
class OdditiesDialog;
class ViewDesk;
struct SelectionQuery;

/// The grid in its card, with its filter row; at its foot the sums of the current column, what it
/// holds, and the next page.
class TablePanel : public QFrame {
    Q_OBJECT

public:
    TablePanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
               Language language, QWidget *parent = nullptr);

    LivestreamTable &table() { return *m_table; }
    FindBar &findBar() { return *m_find; }
    /// Asks for a time and goes to the livestream nearest to it.
    void goToTime();
    /// What is odd about the livestreams in the table, in a window of its own.
    void showOddities();
    GridFilter &filter() { return *m_filter; }
    ViewDesk &views() { return *m_views; }
    void setLanguage(Language language);
    /// What "Next page" would buy; without influencers there is none.
    void setNextPages(const FetchPlan &plan, bool running);

Q_SIGNALS:
    void nextPagesRequested(const livegauge::FetchPlan &plan);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString shareText(const SelectionQuery &query);
    void refresh();
    /// Says something at the foot for a while, in place of what the table holds.
    void say(const QString &sentence);
    QLayout *buildFoot();
    void connectCopying();

    LivestreamTableModel &m_model;
    MarkedRows &m_marked;
    LivestreamTable *m_table;
    FindBar *m_find;
    GridFilter *m_filter;
    ViewDesk *m_views;
    ColumnSums *m_sums;
    SumsBar *m_sumsBar;
    QLabel *m_problem;
    QLabel *m_holds;
    QPushButton *m_clear;
    QPushButton *m_viewMenu;
    QPushButton *m_columns;
    QPushButton *m_next;
    QLabel *m_price;
    Language m_language;
    FetchPlan m_plan;
    bool m_running = false;
    QPointer<OdditiesDialog> m_oddities;
    QTimer *m_said; ///< runs while something is said
};

} // namespace livegauge
