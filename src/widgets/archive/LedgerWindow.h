#pragma once

#include "archive/Archive.h"
#include "domain/Ledger.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace livegauge {

class LedgerModel;
class LedgerSumModel;
class ReadTable;

/// Every request with what became of it and what it may have cost, and their sums. Shows what
/// setEntries() gives it and asks with wanted(). Use it non-modal.
class LedgerWindow : public QDialog {
    Q_OBJECT

public:
    explicit LedgerWindow(QWidget *parent = nullptr);
    ~LedgerWindow() override;

    /// The answer to wanted(): the entries of that time, in any order. Dropped where another time
    /// was chosen since.
    void setEntries(const LedgerQuery &query, const std::vector<LedgerEntry> &entries);
    /// What was asked for cannot be read; what is shown stays.
    void showError(const Error &error);
    /// What influencers are called, by id.
    void setNames(const QHash<QString, QString> &names);
    /// Other entries are there than were given: asks again soon, once for many changes. Nothing
    /// while the window is hidden, which asks whenever it is shown.
    void refresh();
    void exportTo(const QString &path);
    /// The answer to answerWanted(), written to that file.
    void saveAnswer(const QString &path, const QByteArray &answer);

Q_SIGNALS:
    void wanted(const livegauge::LedgerQuery &query);
    /// What came back for a request is to go into that file.
    void answerWanted(qint64 requestId, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void connectWidgets();
    LedgerQuery query() const;
    void ask();
    void exportFile();
    void chooseAnswerFile();
    void fitAnswerAction();
    void save(const QString &path, const std::function<QByteArray()> &bytes);
    void copy();
    void showTab(int tab);
    void updateAll();
    void updateSums();
    void tell(const QString &words, bool bad);
    void retranslate();
    void setColumnWidths();

    LedgerModel *m_model;
    LedgerSumModel *m_sums;
    QHash<QString, QString> m_names;
    std::optional<LedgerQuery> m_asked;
    QButtonGroup *m_periods;
    QLineEdit *m_filter;
    QPushButton *m_copy;
    QPushButton *m_export;
    QAction *m_saveAnswer;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ReadTable *m_table;
    ReadTable *m_sumTable;
    QLabel *m_total;
    QLabel *m_message;
    QTimer *m_soon;
};

} // namespace livegauge
