#pragma once

#include <QDate>

#include <optional>

namespace livegauge {

/// When today's budget began, by local time. Unix milliseconds.
qint64 startOfToday();

/// Credits that may still be spent: a budget for one fetch and one for the day. Each send counts as
/// a credit, and a request under way as one, since nobody tells what is billed. Pure.
class Purse {
public:
    struct Budgets {
        std::optional<int> fetch;
        std::optional<int> day;
    };

    Purse() = default;
    /// `spentToday` is what the ledger says of `today`.
    Purse(const Budgets &budgets, int spentToday, QDate today);

    /// True where one more request stays within both budgets.
    bool allowsOneMore(QDate today) const;
    /// A request is about to leave.
    void begin();
    /// It has ended; `sends` is how often it really left.
    void end(int sends, QDate today);

    int spentByFetch() const { return m_fetch; }

private:
    Budgets m_budgets;
    int m_fetch = 0;
    int m_day = 0;
    QDate m_today;
    int m_underWay = 0;
};

} // namespace livegauge
