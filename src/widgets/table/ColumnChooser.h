#pragma once

#include "domain/Column.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace livegauge {

class GridColumns;

/// Which columns a grid shows: by group, with a search and what each of them means. What is ticked
/// is shown at once. Use it non-modal.
class ColumnChooser : public QDialog {
    Q_OBJECT

public:
    /// `columns` must outlive the dialog.
    explicit ColumnChooser(GridColumns &columns, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Columns as they were when the program was new.
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void showTicks();
    void search(const QString &text);
    void explain();
    void retranslate();

    GridColumns &m_columns;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_explanation;
    QPushButton *m_all;
    QDialogButtonBox *m_buttons;
    bool m_filling = false;
};

} // namespace livegauge
