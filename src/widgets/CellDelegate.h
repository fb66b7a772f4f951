#pragma once

#include <QStyledItemDelegate>

namespace livegauge {

/// Paints what is not known in the muted colour, so that it is never read as a figure.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace livegauge
