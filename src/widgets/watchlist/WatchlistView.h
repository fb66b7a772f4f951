#pragma once

#include <QTreeView>

namespace livegauge {

struct Theme;
class WatchlistDelegate;
class WatchlistModel;

/// The tree of the watchlist. What is filtered out keeps its selection, so that one can search for
/// several influencers one after another.
class WatchlistView : public QTreeView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit WatchlistView(WatchlistModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the influencers whose name or id holds the text; all for an empty one.
    void setFilter(const QString &text);
    /// The selected influencers and those of selected groups, in the model's order.
    QStringList chosenUserIds() const;

Q_SIGNALS:
    /// Double click or Enter.
    void opened(const QStringList &userIds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    bool isOnArrow(const QPoint &at) const;
    void filterRows(const QModelIndex &parent, int first, int last);
    void filterGroup(const QModelIndex &group);

    WatchlistModel &m_model;
    WatchlistDelegate *m_delegate;
    QString m_filter;
};

} // namespace livegauge
