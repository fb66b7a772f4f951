#include "models/ChangeModel.h"

#include "models/LivestreamTableModel.h"
#include "wording/ColumnWords.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

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

void ChangeModel::setLivestream(const Clock &clock, const QString &region, const QString &currency)
{
    m_currency = currency;
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
    const std::optional<ColumnId> id = columnByField(field);
    bool ok = false;
    const double number = written.toDouble(&ok);
    if (!id || !hasNumbers(column(*id).kind) || !ok)
        return written.simplified();
    const ColumnKind kind = column(*id).kind;
    if (kind == ColumnKind::Money || kind == ColumnKind::Rate)
        return m_numbers.cell(number, *id, true, m_currency);
    const qint64 whole = written.toLongLong();
    return kind == ColumnKind::Time ? m_numbers.text(m_clock.wallSeconds(whole, m_region), kind)
                                    : m_numbers.text(whole, kind);
}

QString ChangeModel::text(const LivestreamChange &change, int column) const
{
    switch (column) {
    case Read:
        return QDateTime::fromMSecsSinceEpoch(change.time)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Field: {
        const std::optional<ColumnId> known = columnByField(change.field);
        return known ? columnTitle(*known) : change.field;
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
