#include "models/DifferenceModel.h"

#include "analysis/Markets.h"

#include "wording/ColumnWords.h"
#include "wording/InfluencerWords.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace livegauge {

DifferenceModel::DifferenceModel(Language language, QObject *parent)
    : ReadModel(SectionCount, parent)
    , m_numbers(language)
{
}

void DifferenceModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    retranslate();
}

void DifferenceModel::setRanking(std::shared_ptr<const Ranking> ranking,
                                 const QHash<QString, QString> &names)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_names.clear();
    for (const RankedInfluencer &one : m_ranking->influencers) {
        const QString userId = m_ranking->selection->columns.texts().text(one.userId);
        const QString name = names.value(userId).simplified();
        m_names.push_back(name.isEmpty() ? userId : name);
    }
    m_order.resize(m_ranking->influencers.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    m_isMarked.assign(m_order.size(), false);
    putInOrder();
    endResetModel();
    setMarkedRows(m_marked);
}

void DifferenceModel::setMarkedRows(const RowSet &marked)
{
    m_marked = marked;
    const bool any = !marked.isEmpty();
    for (std::size_t i = 0; i < m_isMarked.size(); ++i) {
        m_isMarked[i] = any
            && std::ranges::any_of(m_ranking->influencers[i].rows,
                                   [&](RowNumber row) { return marked.contains(row); });
    }
    tellAllChanged({MarkedRole});
}

QString DifferenceModel::userIdAt(int row) const
{
    return m_ranking->selection->columns.texts().text(at(row).userId);
}

RowSet DifferenceModel::rowsOf(const std::vector<int> &rows) const
{
    if (!m_ranking->selection)
        return {};
    RowSet result(m_ranking->selection->columns.size());
    for (const int row : rows)
        result.insert(at(row).rows);
    return result;
}

int DifferenceModel::size() const
{
    return static_cast<int>(m_order.size());
}

std::optional<double> DifferenceModel::number(std::size_t place, int section) const
{
    const RankedInfluencer &one = m_ranking->influencers[place];
    switch (section) {
    case Rank:
        return one.rank;
    case Sessions:
        return static_cast<double>(one.rows.size());
    case Before:
        return one.before;
    case Change:
        return differenceOf(*m_ranking, one).toBeforePercent;
    default: // all the others rise with the value
        return one.value;
    }
}

bool DifferenceModel::isKnown(std::size_t place, int section) const
{
    if (section == ToMedian)
        return m_ranking->median.has_value();
    if (section == ToMedianPercent)
        return m_ranking->median.value_or(0) > 0;
    if (section == ToFirst)
        return m_ranking->areComparable;
    return number(place, section).has_value();
}

QString DifferenceModel::text(std::size_t place, int section) const
{
    const RankedInfluencer &one = m_ranking->influencers[place];
    const ColumnKind kind = column(m_ranking->metric).kind;
    const RankedDifference difference = differenceOf(*m_ranking, one);
    const auto money = [&](const QString &number) {
        return kind == ColumnKind::Money && !one.rows.empty()
            ? Numbers::money(number, currencyOf(*m_ranking->selection, one.rows.front()))
            : number;
    };
    switch (section) {
    case Rank:
        return m_numbers.count(one.rank);
    case Influencer:
        return one.isStoredWhole.value_or(true) ? m_names[place] : partlyStoredName(m_names[place]);
    case Sessions:
        return m_numbers.count(static_cast<qint64>(one.rows.size()));
    case Total:
        return money(m_numbers.text(one.value, kind));
    case Before:
        return one.before ? money(m_numbers.text(*one.before, kind)) : m_numbers.unknown();
    case Change:
        if (!one.before)
            return m_numbers.unknown();
        return difference.toBeforePercent ? m_numbers.differencePercent(*difference.toBeforePercent)
                                          : m_numbers.notApplicable();
    case ToMedian:
        return difference.toMedian ? m_numbers.difference(*difference.toMedian, kind)
                                   : m_numbers.notApplicable();
    case ToMedianPercent:
        return difference.toMedianPercent ? m_numbers.differencePercent(*difference.toMedianPercent)
                                          : m_numbers.notApplicable();
    case ToFirst:
        return difference.toFirst ? m_numbers.difference(*difference.toFirst, kind)
                                  : m_numbers.notApplicable();
    default:
        return {};
    }
}

bool DifferenceModel::isNumber(int section) const
{
    return section != Influencer;
}

/// A name may look like markup: said to be markup and escaped, it is shown as it is.
QString DifferenceModel::influencerTip(int row) const
{
    QStringList lines{m_names[m_order[static_cast<std::size_t>(row)]], userIdAt(row)};
    if (!at(row).isStoredWhole.value_or(true))
        lines += partlyStoredText();
    return QStringLiteral("<p>%1</p>")
        .arg(lines.join(QLatin1Char('\n'))
                 .toHtmlEscaped()
                 .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QVariant DifferenceModel::cell(int row, int section, int role) const
{
    const std::size_t place = m_order[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(place, section);
    case MarkedRole:
        return static_cast<bool>(m_isMarked[place]);
    case Qt::ToolTipRole:
        return section == Influencer
            ? influencerTip(row)
            : text(place, section); // the cell may have no room for all of it
    case Qt::AccessibleTextRole:
        if (section == Influencer && !at(row).isStoredWhole.value_or(true))
            return m_names[place] + QStringLiteral(". ") + partlyStoredText();
        return text(place, section);
    case LivestreamTableModel::KnownRole:
        return isKnown(place, section);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::ToolTipRole)
        return ReadModel::headerData(section, orientation, role);
    if (section == Total)
        return columnExplanation(m_ranking->metric);
    if (section == Before || section == Change)
        return tr("The period of equal length before the chosen one, by the same filter. \"%1\": "
                  "its "
                  "livestreams are not stored so far back, or state no such number.")
            .arg(m_numbers.unknown());
    return {};
}

QStringList DifferenceModel::titles() const
{
    return {
        //: Column: place among the influencers
        tr("Rank"),
        tr("Influencer"),
        //: Column: how many livestreams
        tr("Livestreams"),
        columnTitle(m_ranking->metric),
        //: Column: the same metric in the period before the chosen one
        tr("Previous period"),
        //: Column: how much more or less than in the period before, in percent
        tr("Change"),
        //: Column: value − median of all influencers
        tr("Against the median"),
        //: Column: the same in percent of the median
        tr("Against the median, %"),
        //: Column: value − that of the influencer ranked first
        tr("Against the first"),
    };
}

void DifferenceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= SectionCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> before = m_order;
    m_sortedBy = column;
    m_sortOrder = order;
    putInOrder();
    std::vector<int> rowOf(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[m_order[row]] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to.append(
            this->index(rowOf[before[static_cast<std::size_t>(index.row())]], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Equals stand by their place in the ranking, in both directions.
void DifferenceModel::putInOrder()
{
    std::ranges::sort(m_order);
    const bool rises = m_sortOrder == Qt::AscendingOrder;
    if (m_sortedBy == Influencer) {
        QCollator collator(localeOf(m_numbers.language()));
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_names.size());
        for (const QString &name : m_names)
            keys.push_back(collator.sortKey(name));
        std::ranges::stable_sort(m_order, [&](std::size_t left, std::size_t right) {
            return (rises ? keys[left].compare(keys[right]) : keys[right].compare(keys[left])) < 0;
        });
        return;
    }
    std::ranges::stable_sort(m_order, [&](std::size_t left, std::size_t right) {
        const std::optional<double> one = number(left, m_sortedBy);
        const std::optional<double> other = number(right, m_sortedBy);
        if (!one || !other)
            return one.has_value() && !other;
        return rises ? *one < *other : *other < *one;
    });
}

} // namespace livegauge
