#pragma once

#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"
#include "domain/Currencies.h"
#include "domain/Error.h"
#include "widgets/settings/PursePage.h"

#include <QDialog>

#include <memory>
#include <optional>

class QAbstractButton;

namespace livegauge {

class ConnectionPage;
class CurrencyPage;
class KeyHolder;
class KeyPage;
namespace Ui {
class SettingsDialog;
}

/// Key, connection, credits and currencies. Use it non-modal: show it, and answer its signals.
///
/// OK and Apply save a typed key in the keychain and emit what changed. OK closes when the
/// keychain has answered well; anything refused or failed keeps the dialog open and says why.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Page { Key, Connection, Credits, Currencies };

    /// `keys` must outlive the dialog. For `environmentBase` see ConnectionPage.
    SettingsDialog(KeyHolder &keys, const ConnectionSettings &connection,
                   const std::optional<QUrl> &environmentBase, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// What the credits' page shows and compares with.
    void setPurse(const PurseSettings &purse);
    /// What the currencies' page shows and compares with; `markets` are those of the archive.
    void setCurrencies(const Currencies &currencies, const QStringList &markets);
    void showPage(Page page);
    /// As KeyPage has them.
    void showTesting();
    void setFetching(bool fetching);
    void showTestResult(const std::optional<Error> &error, int rows);

    /// Also Cancel, Esc and the window's own button: what was typed and not applied is dropped.
    void done(int result) override;

Q_SIGNALS:
    /// One request may be spent on this key; answer with showTestResult().
    void testRequested(const livegauge::Credentials &credentials);
    /// Only when something changed. The environment's base, where set, still wins.
    void connectionChanged(const livegauge::ConnectionSettings &connection);
    // Only what changed.
    void rulesChanged(const livegauge::FetchRules &rules);
    void fetchBudgetChanged(std::optional<int> budget);
    void scheduleChanged(const livegauge::Schedule &schedule);
    void currenciesChanged(const livegauge::Currencies &currencies);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onButton(QAbstractButton *button);
    bool apply();
    void applyPurse();
    void applyCurrencies();
    void onKeysChanged();
    void retranslate();

    KeyHolder &m_keys;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    KeyPage *m_keyPage;
    ConnectionPage *m_connectionPage;
    PursePage *m_pursePage;
    CurrencyPage *m_currencyPage;
    ConnectionSettings m_connection;
    PurseSettings m_purse;
    Currencies m_currencies;
    bool m_closeWhenSaved = false;
};

} // namespace livegauge
