#pragma once

#include <QTableView>

#include <functional>
#include <vector>

namespace livegauge {

/// A table to read in: whole rows are selected, and copied as tab-separated lines with a line of
/// titles. Column widths come from sample texts, so that no large model is walked through.
class ReadTable : public QTableView {
    Q_OBJECT

public:
    explicit ReadTable(QAbstractItemModel &model, QWidget *parent = nullptr);

    /// As wide as these texts, or their titles; the column `stretched` takes what is left.
    /// `padding`: pixels beside each text.
    void setWidths(const QStringList &samples, int stretched, int padding = 28);
    /// The selected rows, rising.
    std::vector<int> chosenRows() const;
    /// Selects the rows of which that is true, beside those that are.
    void chooseRows(const std::function<bool(int row)> &isChosen);
    /// The selected rows, or all where none is selected, to the clipboard.
    void copyRows() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretch();

    int m_stretched = -1;
    int m_narrowest = 0;
};

} // namespace livegauge
