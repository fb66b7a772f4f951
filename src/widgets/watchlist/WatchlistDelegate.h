#pragma once

#include "look/Theme.h"

#include <QStyledItemDelegate>

namespace livegauge {

/// Paints an influencer of the watchlist in two lines, with a square that is full where the whole
/// list is stored, half full where a part is, and empty before the first reading; and groups as
/// headings.
class WatchlistDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Width at the left of a group's row that opens and closes it.
    static constexpr int arrowWidth = 24;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintInfluencer(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintCoverage(QPainter &painter, const QRect &square, const QModelIndex &index) const;
    /// The count of what is new, at the right end of `line`; answers with what it leaves.
    QRect paintBadge(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    Theme m_theme = Theme::light();
};

} // namespace livegauge
