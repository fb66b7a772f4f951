#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace livegauge {

/// What may be said of the currency of money from several markets.
struct MoneyUnit {
    int markets = 0;
    QStringList currencies; ///< those stated for them, each once, in alphabetical order
    bool areAllStated = false;

    /// The one that all of it is in; empty where nobody said so of each market, or they differ.
    QString common() const;
    bool mayDiffer() const { return markets > 1 && common().isEmpty(); }

    bool operator==(const MoneyUnit &) const = default;
};

/// Which currency the money of each market is in, as the user states it: the source states none.
class Currencies {
public:
    static constexpr int longest = 8; ///< characters

    /// A currency is what the user calls it, "USD" or "£", on one line and without spaces around;
    /// three letters are a code, in capitals. An empty one takes it back.
    void state(const QString &market, const QString &currency);
    QString of(const QString &market) const { return m_byMarket.value(market); } ///< or empty
    MoneyUnit ofAll(const QStringList &markets) const;

    const QMap<QString, QString> &byMarket() const { return m_byMarket; }
    bool isEmpty() const { return m_byMarket.isEmpty(); }
    bool operator==(const Currencies &) const = default;

private:
    QMap<QString, QString> m_byMarket;
};

} // namespace livegauge
