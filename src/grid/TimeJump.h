#pragma once

#include "analysis/Selection.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace livegauge {

class GridView;
class TimeField;

/// The row whose start is nearest to a wall time on the selection's clock; nothing where no start
/// is known. Looks through all of it.
std::optional<RowNumber> nearestInTime(const Selection &selection, qint64 wallSeconds);

/// Asks for a day and a time of day and goes to the livestream that began nearest to it. In rows
/// that are not in the order of their start it says so, and offers to bring them into it.
class TimeJump : public QDialog {
    Q_OBJECT

public:
    /// The view must outlive the dialog.
    explicit TimeJump(GridView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The current cell is there now.
    void arrived();

private:
    void go();
    void look();
    bool isInOrder() const;
    void showOrder();
    qint64 now() const; ///< wall seconds

    GridView &m_view;
    TimeField *m_time;
    QLabel *m_order;
    QPushButton *m_go;
    bool m_waits = false; ///< for rows in the order of their start
};

} // namespace livegauge
