#include "models/ChangeModel.h"

#include "models/LivestreamTableModel.h"
#include "wording/ColumnWords.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// The catalogue's column of a field; nothing for a field it does not know.
const Column *columnOf(const QString &field)
{
    const auto found = std::ranges::find_if(columns(), [&field](const Column &column) {
        return column.field != nullptr && field == QLatin1String(column.field);
    });
    return found == columns().end() ? nullptr : &*found;
}

bool hasNumbers(ColumnKind kind)
{
    return kind != ColumnKind::Text && kind != ColumnKind::Identifier;
}

} // namespace

ChangeModel::ChangeModel(Language language, QObject *parent)
    : ReadModel(SectionCount, parent)
    , m_numbers(language)
{
}

void ChangeModel::setLivestream(const Clock &clock, const QString &region)
{
    m_clock = clock;
    m_region = region;
    tellAllChanged();
}

void ChangeModel::setChanges(std::vector<LivestreamChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    std::ranges::stable_sort(m_changes, std::ranges::greater(), &LivestreamChange::time);
    endResetModel();
}

void ChangeModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    retranslate();
}

int ChangeModel::size() const
{
    return static_cast<int>(m_changes.size());
}

QString ChangeModel::valueText(const QString &field, const QString &written) const
{
    // A text that is empty was not told either.
    if (written.isEmpty())
        return tr("unknown");
    const Column *column = columnOf(field);
    bool ok = false;
    const double number = written.toDouble(&ok);
    if (column == nullptr || !hasNumbers(column->kind) || !ok)
        return written.simplified();
    if (column->kind == ColumnKind::Money || column->kind == ColumnKind::Rate)
        return m_numbers.text(number, column->kind);
    const qint64 whole = written.toLongLong();
    return column->kind == ColumnKind::Time
        ? m_numbers.text(m_clock.wallSeconds(whole, m_region), column->kind)
        : m_numbers.text(whole, column->kind);
}

QString ChangeModel::text(const LivestreamChange &change, int column) const
{
    switch (column) {
    case Read:
        return QDateTime::fromMSecsSinceEpoch(change.time)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Field: {
        const auto *known = columnOf(change.field);
        return known == nullptr ? change.field : columnTitle(known->id);
    }
    case Before:
        return valueText(change.field, change.before);
    case After:
        return valueText(change.field, change.after);
    default:
        return {};
    }
}

QVariant ChangeModel::cell(int row, int section, int role) const
{
    const LivestreamChange &change = m_changes[static_cast<std::size_t>(row)];
    const bool isValue = section == Before || section == After;
    switch (role) {
    case Qt::DisplayRole:
        return text(change, section);
    case LivestreamTableModel::KnownRole:
        return !isValue || !(section == Before ? change.before : change.after).isEmpty();
    default:
        return {};
    }
}

QStringList ChangeModel::titles() const
{
    return {
        //: Column: when the reading was that found another value
        tr("Read"),
        //: Column: what changed
        tr("Figure"),
        //: Column: the value before
        tr("Before"),
        //: Column: the value since then
        tr("After"),
    };
}

} // namespace livegauge
