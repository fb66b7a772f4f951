#include "grid/TimeJump.h"

#include "analysis/LatestNow.h"
#include "analysis/WallTimes.h"
#include "domain/Beside.h"
#include "grid/GridOrder.h"
#include "grid/GridView.h"
#include "grid/TimeField.h"
#include "models/LivestreamTableModel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace livegauge {

std::optional<RowNumber> nearestInTime(const Selection &selection, qint64 wallSeconds)
{
    const WallTimes times(selection.columns, selection.query->clock);
    const auto wanted = static_cast<double>(wallSeconds);
    std::optional<RowNumber> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (const RowNumber row : *selection.shown) {
        const double distance = std::abs(times.start(row) - wanted);
        if (distance < least) { // of what is not known it is false
            least = distance;
            nearest = row;
        }
    }
    return nearest;
}

TimeJump::TimeJump(GridView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_time(new TimeField(TimeField::Exactness::Minute, this))
    , m_order(new QLabel(this))
{
    setWindowTitle(tr("Go to a time"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *label = new QLabel(tr("Start of the livestream, on the chosen &clock:"), this);
    label->setBuddy(m_time);
    column->addWidget(label);
    m_time->setName(tr("Day and time"));
    column->addWidget(m_time);
    m_order->setProperty("role", QStringLiteral("muted"));
    m_order->setWordWrap(true);
    column->addWidget(m_order);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &TimeJump::go);
    connect(&view.model(), &LivestreamTableModel::shownChanged, this, [this] {
        m_time->setToday(wallDateTime(now()).date());
        showOrder();
        if (m_waits && isInOrder())
            look();
    });

    const LivestreamTableModel &model = view.model();
    QDateTime shown = wallDateTime(now());
    m_time->setToday(shown.date());
    if (model.rowCount() > 0) {
        const int position =
            view.current() ? view.current()->position : view.layoutOfCells().firstRow();
        const RowNumber row = model.rowNumberAt(position);
        const Selection &selection = model.selection();
        if (const double start = selection.columns.number(row, ColumnId::Start);
            !std::isnan(start)) {
            shown = wallDateTime(selection.query->clock.wallSeconds(
                static_cast<qint64>(start), selection.columns.text(row, ColumnId::Region)));
        }
    }
    m_time->setTime(shown);
    m_time->selectAll();
    connect(m_time, &TimeField::changed, this, &TimeJump::showOrder);
    showOrder();
}

qint64 TimeJump::now() const
{
    const Selection &selection = m_view.model().selection();
    return latestNow(selection.columns, *selection.query);
}

bool TimeJump::isInOrder() const
{
    return orderInForce(m_view.model().selection().query->order).front().column == ColumnId::Start;
}

void TimeJump::showOrder()
{
    m_go->setEnabled(m_time->span().has_value());
    QString text;
    if (!m_time->span())
        text = m_time->advice();
    else if (!isInOrder())
        text = tr("The rows are not in the order of their start, so that what lies around "
                  "this time would not stand together.");
    m_order->setText(text);
    m_order->setVisible(!text.isEmpty());
    m_go->setText(isInOrder() ? tr("Go") : tr("Order by start and go"));
}

void TimeJump::go()
{
    if (isInOrder()) {
        look();
        return;
    }
    m_waits = true;
    m_view.model().setOrder({{ColumnId::Start, Qt::DescendingOrder}});
}

void TimeJump::look()
{
    m_waits = false;
    if (!m_time->span())
        return;
    const auto wall = static_cast<qint64>(m_time->span()->least);
    workBeside(
        this,
        [selection = m_view.model().selection(), wall] { return nearestInTime(selection, wall); },
        [this](std::optional<RowNumber> row) {
            const auto position = row ? positionOf(m_view.model().selection(), *row) : std::nullopt;
            if (!position) {
                m_order->setText(tr("No livestream in the table has a known start."));
                m_order->show();
                return;
            }
            m_view.setCurrent({*position,
                               m_view.columns().isShown(ColumnId::Start)
                                   ? ColumnId::Start
                                   : m_view.columns().shown().front()});
            accept();
            m_view.setFocus(Qt::OtherFocusReason);
            Q_EMIT arrived();
        });
}

} // namespace livegauge
