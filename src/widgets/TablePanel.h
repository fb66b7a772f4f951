#pragma once

#include "domain/Fetch.h"
#include "wording/Language.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace livegauge {

class LivestreamTable;
class LivestreamTableModel;
class MarkedRows;
class Settings;

/// The grid in its card, with what it holds and the next page at its foot.
class TablePanel : public QFrame {
    Q_OBJECT

public:
    TablePanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
               Language language, QWidget *parent = nullptr);

    LivestreamTable &table() { return *m_table; }
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
    QLabel *m_holds;
    QPushButton *m_columns;
    QPushButton *m_next;
    QLabel *m_price;
    Language m_language;
    FetchPlan m_plan;
    bool m_running = false;
};

} // namespace livegauge
