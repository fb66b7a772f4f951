#pragma once

#include "widgets/ReadTable.h"

namespace livegauge {

class DetailModel;

/// All figures of one livestream, as shown and as given. A text that is the same as given takes
/// the room of both; rows are as high as their words need.
class FigureTable : public ReadTable {
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit FigureTable(DetailModel &model, QWidget *parent = nullptr);

    /// After the model's figures changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isJoined(int row) const;
    int wordsHeight(int row) const;
    void fitRows();
    int heightOf(const QModelIndex &index, int width) const;

    DetailModel &m_model;
};

} // namespace livegauge
