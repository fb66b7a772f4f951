#include "collect/Purse.h"

#include <QDateTime>

namespace livegauge {

qint64 startOfToday()
{
    return QDate::currentDate().startOfDay().toMSecsSinceEpoch();
}

Purse::Purse(const Budgets &budgets, int spentToday, QDate today)
    : m_budgets(budgets)
    , m_day(spentToday)
    , m_today(today)
{
}

bool Purse::allowsOneMore(QDate today) const
{
    const int spentToday = today == m_today ? m_day : 0;
    const bool fetchAllows = !m_budgets.fetch || m_fetch + m_underWay < *m_budgets.fetch;
    const bool dayAllows = !m_budgets.day || spentToday + m_underWay < *m_budgets.day;
    return fetchAllows && dayAllows;
}

void Purse::begin()
{
    ++m_underWay;
}

void Purse::end(int sends, QDate today)
{
    --m_underWay;
    m_fetch += sends;
    m_day = (today == m_today ? m_day : 0) + sends;
    m_today = today;
}

} // namespace livegauge
