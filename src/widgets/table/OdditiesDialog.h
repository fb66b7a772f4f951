#pragma once

#include "analysis/Oddities.h"
#include "domain/LatestWork.h"
#include "wording/Language.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace livegauge {

class MarkedRows;
class OddityModel;
class TableOrWords;
class Workspace;

/// What is odd about the livestreams in the table, with reasons. Follows the table while it is
/// open: use it non-modal. Judging is done beside the window.
class OdditiesDialog : public QDialog {
    Q_OBJECT

public:
    /// Workspace and marks must outlive it.
    OdditiesDialog(Workspace &workspace, MarkedRows &marked, Language language,
                   QWidget *parent = nullptr);

    void setLanguage(Language language);

Q_SIGNALS:
    /// One of the list was chosen.
    void rowWanted(livegauge::RowNumber row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    std::vector<Oddity> chosen() const;
    void returnTo(const std::optional<Oddity> &current, const std::vector<Oddity> &chosen);
    RowSet rowsToMark() const;
    void sayWhatIsMarked();
    void chooseKind();
    void fillKinds();
    void retranslate();
    void showState();

    Workspace &m_workspace;
    MarkedRows &m_marked;
    OddityModel *m_model;
    QComboBox *m_kinds;
    TableOrWords *m_list;
    QPushButton *m_mark;
    bool m_isReturning = false; ///< to the row that was current
    bool m_hasLooked = false;
    LatestWork<std::vector<Oddity>> m_work{this};
};

} // namespace livegauge
