#include "widgets/CellDelegate.h"

#include "models/LivestreamTableModel.h"

namespace livegauge {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(LivestreamTableModel::KnownRole).toBool())
        return;
    const QColor muted = option->palette.color(QPalette::PlaceholderText);
    option->palette.setColor(QPalette::Text, muted);
    option->palette.setColor(QPalette::HighlightedText, muted);
}

} // namespace livegauge
