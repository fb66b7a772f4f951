#include "analysis/SelectionBuilder.h"

#include "analysis/RowOrder.h"

#include <algorithm>

namespace livegauge {
namespace {

/// More rows than this at once are ordered with all others: finding a place for each takes longer.
constexpr std::size_t few = 5'000;

struct Joined {
    RowNumbers rows;
    std::vector<int> left;
    std::vector<int> joined;
};

/// `order` without `leaving`, with `joining` (in order) at their places.
Joined joined(const RowNumbers &order, const RowSet &leaving, const RowNumbers &joining,
              const RowOrder &rule)
{
    Joined result;
    RowNumbers kept;
    const RowNumbers *staying = &order;
    if (!leaving.isEmpty()) {
        kept.reserve(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (leaving.contains(order[i]))
                result.left.push_back(static_cast<int>(i));
            else
                kept.push_back(order[i]);
        }
        staying = &kept;
    }
    result.rows.reserve(staying->size() + joining.size());
    auto from = staying->begin();
    for (const RowNumber row : joining) {
        const auto place =
            std::upper_bound(from, staying->end(), row, [&rule](RowNumber left, RowNumber right) {
                return rule.isBefore(left, right);
            });
        result.rows.insert(result.rows.end(), from, place);
        result.joined.push_back(static_cast<int>(result.rows.size()));
        result.rows.push_back(row);
        from = place;
    }
    result.rows.insert(result.rows.end(), from, staying->end());
    return result;
}

} // namespace

void SelectionBuilder::setQuery(const SelectionQuery &query)
{
    m_isOrdered = m_isOrdered && query.order == m_query->order && query.locale == m_query->locale;
    m_isFiltered = m_isFiltered && m_isOrdered && query.influencers == m_query->influencers
        && query.period == m_query->period && query.filter == m_query->filter
        && query.clock == m_query->clock && query.now == m_query->now
        && query.currencies == m_query->currencies;
    m_query = std::make_shared<SelectionQuery>(query);
}

void SelectionBuilder::setColumns(const LivestreamColumns &columns, RowNumber firstAdded,
                                  const RowNumbers &changed)
{
    m_columns = columns;
    m_touched.insert(m_touched.end(), changed.begin(), changed.end());
    for (RowNumber row = firstAdded; row < columns.size(); ++row)
        m_touched.push_back(row);
}

bool SelectionBuilder::isStale() const
{
    return !m_isFiltered || !m_touched.empty();
}

SelectionBuilder::Built SelectionBuilder::build()
{
    SelectionStep step;
    std::ranges::sort(m_touched);
    m_touched.erase(std::ranges::unique(m_touched).begin(), m_touched.end());
    const RowNumber known = m_selection.columns.size();
    if (m_isFiltered && m_touched.size() <= few) {
        step = join(m_touched);
    } else {
        const bool sameRows = !m_isOrdered && m_touched.empty();
        const std::shared_ptr<const RowSet> before = m_selection.rows;
        if (!m_isOrdered || !m_touched.empty())
            orderAll();
        selectAnew();
        if (sameRows && *before == *m_selection.rows)
            step.kind = SelectionStep::Kind::Reordered;
    }
    for (const RowNumber row : m_touched) {
        if (row < known)
            step.changed.push_back(row);
    }
    m_touched.clear();
    return {m_selection, std::move(step)};
}

void SelectionBuilder::orderAll()
{
    m_order = RowOrder(m_columns, m_query->order, m_query->locale).all();
    m_isOrdered = true;
}

void SelectionBuilder::selectAnew()
{
    auto rows = std::make_shared<RowSet>(rowsMeeting(m_columns, *m_query));
    auto shown = std::make_shared<RowNumbers>();
    const RowNumber count = rows->count();
    if (count == m_order.size()) {
        *shown = m_order;
    } else {
        shown->reserve(count);
        for (const RowNumber row : m_order) {
            if (rows->contains(row))
                shown->push_back(row);
        }
    }
    m_selection = {m_columns, m_query, std::move(shown), std::move(rows)};
    m_isFiltered = true;
}

SelectionStep SelectionBuilder::join(const RowNumbers &touched)
{
    const RowOrder rule(m_columns, m_query->order, m_query->locale);
    RowSet marked(m_columns.size());
    marked.insert(touched);
    RowSet passing = marked;
    keepMeeting(passing, m_columns, *m_query);

    RowNumbers everywhere = touched;
    rule.sort(everywhere);
    m_order = joined(m_order, marked, everywhere, rule).rows;

    RowNumbers entering = passing.rows();
    rule.sort(entering);
    Joined shown = joined(*m_selection.shown, marked, entering, rule);
    auto rows = std::make_shared<RowSet>(*m_selection.rows);
    rows->resize(m_columns.size());
    for (const RowNumber row : touched) {
        if (passing.contains(row))
            rows->insert(row);
        else
            rows->remove(row);
    }
    m_selection = {m_columns, m_query, std::make_shared<RowNumbers>(std::move(shown.rows)),
                   std::move(rows)};
    SelectionStep step;
    step.kind = SelectionStep::Kind::Grown;
    step.left = std::move(shown.left);
    step.joined = std::move(shown.joined);
    return step;
}

} // namespace livegauge
