#include "models/LivestreamTableModel.h"

#include "analysis/Markets.h"
#include "wording/ColumnWords.h"

#include <algorithm>
#include <climits>

namespace livegauge {
namespace {

/// Sections of the table, in the catalogue's order.
const std::vector<ColumnId> &sections()
{
    static const std::vector<ColumnId> ids = [] {
        std::vector<ColumnId> kept;
        for (const Column &column : columns()) {
            if (isInColumns(column.id))
                kept.push_back(column.id);
        }
        return kept;
    }();
    return ids;
}

/// So many of the places stand side by side, from `first` of them on.
int runLength(const std::vector<int> &places, std::size_t first)
{
    std::size_t next = first + 1;
    while (next < places.size() && places[next] == places[next - 1] + 1)
        ++next;
    return static_cast<int>(next - first);
}

Qt::Alignment alignmentOf(ColumnKind kind)
{
    const bool isText =
        kind == ColumnKind::Text || kind == ColumnKind::Identifier || kind == ColumnKind::Time;
    return (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

LivestreamTableModel::LivestreamTableModel(Workspace &workspace, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_selection(workspace.selection())
    , m_numbers(language)
{
    connect(&workspace, &Workspace::selectionChanged, this, &LivestreamTableModel::take);
}

void LivestreamTableModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LivestreamTableModel::take(const Selection &selection, const SelectionStep &step)
{
    switch (step.kind) {
    case SelectionStep::Kind::Anew:
        beginResetModel();
        m_selection = selection;
        endResetModel();
        break;
    case SelectionStep::Kind::Reordered:
        reorder(selection);
        break;
    case SelectionStep::Kind::Grown:
        grow(selection, step);
        break;
    }
    Q_EMIT shownChanged();
}

void LivestreamTableModel::reorder(const Selection &selection)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    RowNumbers kept;
    for (const QModelIndex &index : before)
        kept.push_back(rowNumberAt(index.row()));
    m_selection = selection;
    if (!before.isEmpty()) {
        std::vector<int> places(m_selection.columns.size(), -1);
        for (std::size_t place = 0; place < m_selection.shown->size(); ++place)
            places[(*m_selection.shown)[place]] = static_cast<int>(place);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const RowNumber row = kept[static_cast<std::size_t>(i)];
            after.append(index(places[row], before.at(i).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void LivestreamTableModel::grow(const Selection &selection, const SelectionStep &step)
{
    // Between two signals the table is the new rows down to m_joined and the old ones from m_kept.
    m_before = m_selection.shown;
    m_selection = selection;
    m_joined = 0;
    m_kept = 0;
    std::size_t left = 0;
    std::size_t joined = 0;
    while (left < step.left.size() || joined < step.joined.size()) {
        const int toLeft = left < step.left.size() ? step.left[left] - m_kept : INT_MAX;
        const int toJoined = joined < step.joined.size() ? step.joined[joined] - m_joined : INT_MAX;
        const int same = std::min(toLeft, toJoined);
        m_joined += same;
        m_kept += same;
        if (toLeft == same) {
            const int count = runLength(step.left, left);
            beginRemoveRows({}, m_joined, m_joined + count - 1);
            m_kept += count;
            endRemoveRows();
            left += static_cast<std::size_t>(count);
        } else {
            const int count = runLength(step.joined, joined);
            beginInsertRows({}, m_joined, m_joined + count - 1);
            m_joined += count;
            endInsertRows();
            joined += static_cast<std::size_t>(count);
        }
    }
    m_before.reset();
}

RowNumber LivestreamTableModel::rowNumberAt(int row) const
{
    if (m_before && row >= m_joined)
        return (*m_before)[static_cast<std::size_t>(row - m_joined + m_kept)];
    return (*m_selection.shown)[static_cast<std::size_t>(row)];
}

Livestream LivestreamTableModel::livestreamAt(int row) const
{
    return m_selection.columns.livestream(rowNumberAt(row));
}

void LivestreamTableModel::sort(int section, Qt::SortOrder direction)
{
    if (section < 0 || section >= columnCount())
        return;
    setOrder({{columnAt(section), direction}});
}

void LivestreamTableModel::setOrder(const std::vector<SortKey> &order)
{
    SelectionQuery query = m_workspace.query();
    query.order = order;
    m_workspace.setQuery(query);
}

ColumnId LivestreamTableModel::columnAt(int section)
{
    return sections()[static_cast<std::size_t>(section)];
}

int LivestreamTableModel::sectionOf(ColumnId id)
{
    const auto found = std::ranges::find(sections(), id);
    return found == sections().end() ? -1 : static_cast<int>(found - sections().begin());
}

int LivestreamTableModel::rows() const
{
    if (m_before)
        return m_joined + static_cast<int>(m_before->size()) - m_kept;
    return static_cast<int>(m_selection.count());
}

int LivestreamTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int LivestreamTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(sections().size());
}

Value LivestreamTableModel::cell(int row, ColumnId id) const
{
    const RowNumber number = rowNumberAt(row);
    Value value = m_selection.columns.shownValue(number, id);
    if (column(id).kind == ColumnKind::Time) {
        if (const auto *moment = std::get_if<qint64>(&value))
            return m_selection.query->clock.wallSeconds(
                *moment, m_selection.columns.text(number, ColumnId::Region));
    }
    return value;
}

QString LivestreamTableModel::shown(int row, ColumnId id) const
{
    const RowNumber number = rowNumberAt(row);
    const QString currency =
        column(id).kind == ColumnKind::Money ? currencyOf(m_selection, number) : QString();
    return m_numbers.cell(cell(row, id), id, m_selection.columns.captured(number, id), currency);
}

QVariant LivestreamTableModel::raw(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

QVariant LivestreamTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColumnId id = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), id);
    case Qt::ToolTipRole:
        if (id == ColumnId::Influencer) // two may have one name
            return QString(raw(cell(index.row(), id)).toString() + QLatin1Char('\n')
                           + raw(cell(index.row(), ColumnId::UserId)).toString());
        // Titles and addresses are often wider than their column.
        return column(id).kind == ColumnKind::Text ? raw(cell(index.row(), id)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column(id).kind));
    case KnownRole:
        return isKnown(m_selection.columns.value(rowNumberAt(index.row()), id));
    case RawRole:
        return raw(m_selection.columns.value(rowNumberAt(index.row()), id));
    default:
        return {};
    }
}

QString LivestreamTableModel::titleTip(ColumnId id) const
{
    const bool isByMarket =
        m_selection.query && m_selection.query->clock.kind() == ClockKind::Market;
    if (column(id).kind != ColumnKind::Time || !isByMarket)
        return columnExplanation(id);
    //: Behind what a column of times is
    return columnExplanation(id) + QLatin1Char('\n')
        + tr("Each market's own time; sorted by the moment.");
}

QVariant LivestreamTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnId id = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(id);
    case Qt::ToolTipRole:
        return titleTip(id);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column(id).kind));
    default:
        return {};
    }
}

} // namespace livegauge
