#pragma once

#include "domain/Fetch.h"
#include "wording/Language.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace livegauge {

class ColumnSums;
class GridFilter;
class LivestreamTable;
class LivestreamTableModel;
class MarkedRows;
class Settings;
class SumsBar;

/// The grid in its card, with its filter row; at its foot the sums of the current column, what it
/// holds, and the next page.
class TablePanel : public QFrame {
    Q_OBJECT

public:
    TablePanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
               Language language, QWidget *parent = nullptr);

    LivestreamTable &table() { return *m_table; }
    GridFilter &filter() { return *m_filter; }
    void setLanguage(Language language);
    /// What "Next page" would buy; without influencers there is none.
    void setNextPages(const FetchPlan &plan, bool running);

Q_SIGNALS:
    void nextPagesRequested(const livegauge::FetchPlan &plan);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    LivestreamTableModel &m_model;
    LivestreamTable *m_table;
    GridFilter *m_filter;
    ColumnSums *m_sums;
    SumsBar *m_sumsBar;
    QLabel *m_holds;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QPushButton *m_next;
    QLabel *m_price;
    Language m_language;
    FetchPlan m_plan;
    bool m_running = false;
};

} // namespace livegauge
