#pragma once

#include "analysis/Ranking.h"
#include "charts/Figure.h"
#include "domain/LatestWork.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace livegauge {

class DifferenceModel;
class MarkedRows;
class MetricCombo;
class ReadTable;
class TableCard;
class TableOrWords;
class Workspace;

/// How far each influencer of the livestreams in the table is from itself in the period before,
/// from the median of all and from the first, by one metric. Marked ones stand in bold. Follows the
/// table while it is open: use it non-modal. The ranking is worked out beside the window.
class DifferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// Workspace and marks must outlive it.
    DifferencesDialog(Workspace &workspace, MarkedRows &marked, Language language, bool sampleData,
                      QWidget *parent = nullptr);

    void setMetric(ColumnId metric);
    /// User ids of the watchlist: their median is the yardstick.
    void setOwnList(const QStringList &userIds);
    void setStoredLists(const std::optional<StoredLists> &lists); ///< nothing: not known yet
    void setLanguage(Language language);
    void saveTo(const QString &path); ///< all influencers, as CSV

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showRanking(Ranking ranking);
    void showState();
    QString scope() const;
    QString scopeOfBefore(const Ranking &ranking) const;
    void mark();
    void chooseFile();
    void showMarks();
    void setWidths();
    void retranslate();

    Workspace &m_workspace;
    MarkedRows &m_marked;
    Language m_language;
    bool m_sampleData;
    QStringList m_ownList;
    std::optional<StoredLists> m_lists;
    DifferenceModel *m_model;
    MetricCombo *m_metric;
    QLabel *m_scope;
    TableOrWords *m_list;
    ReadTable &m_table; ///< its
    QPushButton *m_mark;
    QPushButton *m_save;
    TableCard *m_card;
    Figure m_figure; ///< the same ranking, for files
    bool m_hasLooked = false;
    LatestWork<Ranking> m_work{this};
};

} // namespace livegauge
