#pragma once

#include "domain/Currencies.h"

#include <QWidget>

#include <memory>

namespace livegauge {

namespace Ui {
class CurrencyPage;
}

/// The settings' page for the currency of each market's money.
class CurrencyPage : public QWidget {
    Q_OBJECT

public:
    explicit CurrencyPage(QWidget *parent = nullptr);
    ~CurrencyPage() override;

    /// `markets` are those of the archive; behind them stand the others that are known or stated.
    void setMarkets(const QStringList &markets);
    void setCurrencies(const Currencies &currencies);
    Currencies currencies() const; ///< what is still being typed, too

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void fillAll();

    std::unique_ptr<Ui::CurrencyPage> m_ui;
    QStringList m_markets;
    Currencies m_stated;
};

} // namespace livegauge
