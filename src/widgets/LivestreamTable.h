#pragma once

#include "models/LivestreamTableModel.h"
#include "widgets/Settings.h"

#include <QTableView>

class QMenu;

namespace livegauge {

/// The grid of livestreams: columns can be hidden, moved and sized, and stay so. Copies what is
/// selected.
class LivestreamTable : public QTableView {
    Q_OBJECT

public:
    /// Both must outlive the table.
    LivestreamTable(LivestreamTableModel &model, Settings &settings, QWidget *parent = nullptr);

    /// Fills a menu with one entry a column, checked where it is shown. Ask again for each opening.
    void fillColumnMenu(QMenu &menu);
    void resetColumns();
    /// The selected cells, as tab-separated lines with a line of titles, to the clipboard.
    void copySelection() const;

Q_SIGNALS:
    /// How this livestream changed between readings is to be shown.
    void changesRequested(const QString &roomId);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void restoreColumns();
    void saveColumns();
    int defaultWidth(ColumnId id) const;
    /// Gives the title what is left of the width, until the user sizes a column himself.
    void stretchTitle();
    int shownColumns() const;

    LivestreamTableModel &m_model;
    Settings &m_settings;
    bool m_restoring = false;
};

} // namespace livegauge
