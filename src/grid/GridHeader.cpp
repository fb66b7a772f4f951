#include "grid/GridHeader.h"

#include "models/LivestreamTableModel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int padding = 8; // as in the cells
constexpr int arrowSize = 10;
constexpr int arrowGap = 4;

} // namespace

GridHeader::GridHeader(LivestreamTableModel &model, GridColumns &columns, bool frozen,
                       QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_frozen(frozen)
{
    setModel(&model);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(GridColumns::narrowest);
    setMaximumSectionSize(GridColumns::widest);
    connect(&columns, &GridColumns::changed, this, &GridHeader::apply);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_isApplying && size > 0)
            m_columns.setWidth(LivestreamTableModel::columnAt(section), size);
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isApplying)
            tellOrder();
    });
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto keys = QGuiApplication::keyboardModifiers();
        Q_EMIT orderWanted(LivestreamTableModel::columnAt(section),
                           (keys & (Qt::ShiftModifier | Qt::ControlModifier)) != 0);
    });
    apply();
}

void GridHeader::apply()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const std::vector<ColumnId> shown = m_columns.shown(m_frozen);
    int place = 0;
    for (const ColumnId id : shown)
        moveSection(visualIndex(LivestreamTableModel::sectionOf(id)), place++);
    for (const GridColumns::State &state : m_columns.states()) {
        const int section = LivestreamTableModel::sectionOf(state.id);
        const bool isHere = std::ranges::find(shown, state.id) != shown.end();
        setSectionHidden(section, !isHere);
        if (isHere)
            resizeSection(section, state.width);
    }
    m_isApplying = false;
}

void GridHeader::tellOrder()
{
    std::vector<ColumnId> order;
    for (int place = 0; place < count(); ++place) {
        if (!isSectionHidden(logicalIndex(place)))
            order.push_back(LivestreamTableModel::columnAt(logicalIndex(place)));
    }
    m_columns.reorder(order, m_frozen);
}

void GridHeader::setOrder(const std::vector<SortKey> &order)
{
    m_order = order;
    viewport()->update();
}

int GridHeader::keyOf(int section) const
{
    const auto found =
        std::ranges::find(m_order, LivestreamTableModel::columnAt(section), &SortKey::column);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int key = keyOf(section);
    if (key < 0)
        return;
    const bool rising = m_order[static_cast<std::size_t>(key)].direction == Qt::AscendingOrder;
    // Qt's names are those of the arrow on other systems: "down" is what rises downwards.
    option->sortIndicator = rising ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
}

/// Not the style's title: that keeps room for the arrow beside every one, and a title of numbers
/// would not end where its numbers end.
void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QRect inner = rect.adjusted(padding, 0, -padding, -1);
    const bool isRight = (option.textAlignment & Qt::AlignRight) != 0;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int key = keyOf(section);
    if (key >= 0) {
        // Beside its own title: at the section's edge it would seem to be the neighbour's.
        constexpr int room = arrowSize + arrowGap;
        const int title = std::min(metrics.horizontalAdvance(option.text), inner.width() - room);
        paintArrow(*painter, option, key,
                   isRight ? inner.right() + 1 - title - room : inner.left() + title + arrowGap);
        inner.adjust(isRight ? room : 0, 0, isRight ? 0 : -room, 0);
    }
    painter->setFont(bold);
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->setPen(palette().color(isHovered ? QPalette::WindowText : QPalette::PlaceholderText));
    painter->drawText(
        inner, static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
        metrics.elidedText(option.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

void GridHeader::paintArrow(QPainter &painter, const QStyleOptionHeader &header, int key,
                            int left) const
{
    QStyleOptionHeader arrow = header;
    arrow.rect = QRect(left, header.rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, &painter, this);
    if (m_order.size() < 2)
        return;
    // Which of several keys it is stands above the arrow.
    QFont small = font();
    small.setPixelSize(9);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(left, header.rect.top() + 1, arrowSize, arrow.rect.top()),
                     Qt::AlignHCenter | Qt::AlignTop, QString::number(key + 1));
}

} // namespace livegauge
