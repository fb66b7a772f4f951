#include "widgets/settings/SettingsDialog.h"

#include "secrets/KeyHolder.h"
#include "ui_SettingsDialog.h"
#include "widgets/settings/ConnectionPage.h"
#include "widgets/settings/CurrencyPage.h"
#include "widgets/settings/KeyPage.h"

#include <QEvent>
#include <QPushButton>

#include <utility>

namespace livegauge {

SettingsDialog::SettingsDialog(KeyHolder &keys, const ConnectionSettings &connection,
                               const std::optional<QUrl> &environmentBase, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_keyPage(new KeyPage(keys))
    , m_connectionPage(new ConnectionPage(environmentBase))
    , m_pursePage(new PursePage)
    , m_currencyPage(new CurrencyPage)
    , m_connection(connection)
{
    m_ui->setupUi(this);
    m_ui->pages->addTab(m_keyPage, QString());
    m_ui->pages->addTab(m_connectionPage, QString());
    m_ui->pages->addTab(m_pursePage, QString());
    m_ui->pages->addTab(m_currencyPage, QString());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_connectionPage->setSettings(connection);
    retranslate();
    connect(m_ui->buttons, &QDialogButtonBox::clicked, this, &SettingsDialog::onButton);
    connect(m_keyPage, &KeyPage::testRequested, this, &SettingsDialog::testRequested);
    connect(&m_keys, &KeyHolder::changed, this, &SettingsDialog::onKeysChanged);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setPurse(const PurseSettings &purse)
{
    m_purse = purse;
    m_pursePage->setSettings(purse);
}

void SettingsDialog::setCurrencies(const Currencies &currencies, const QStringList &markets)
{
    m_currencies = currencies;
    m_currencyPage->setMarkets(markets);
    m_currencyPage->setCurrencies(currencies);
}

void SettingsDialog::showPage(Page page)
{
    m_ui->pages->setCurrentIndex(static_cast<int>(page));
}

void SettingsDialog::showTesting()
{
    m_keyPage->showTesting();
}

void SettingsDialog::setFetching(bool fetching)
{
    m_keyPage->setFetching(fetching);
}

void SettingsDialog::showTestResult(const std::optional<Error> &error, int rows)
{
    m_keyPage->showTestResult(error, rows);
}

void SettingsDialog::done(int result)
{
    m_closeWhenSaved = false;
    m_keyPage->discardTypedKey();
    m_connectionPage->setSettings(m_connection);
    m_pursePage->setSettings(m_purse);
    m_currencyPage->setCurrencies(m_currencies);
    QDialog::done(result);
}

void SettingsDialog::onButton(QAbstractButton *button)
{
    switch (m_ui->buttons->standardButton(button)) {
    case QDialogButtonBox::Ok:
        if (!apply())
            return;
        m_closeWhenSaved = m_keys.keychain().phase == KeychainState::Phase::Asking
            && m_keys.keychain().action == KeychainState::Action::Save;
        if (!m_closeWhenSaved)
            accept();
        return;
    case QDialogButtonBox::Apply:
        apply();
        return;
    default:
        reject();
    }
}

bool SettingsDialog::apply()
{
    const auto connection = m_connectionPage->settings();
    if (!connection) {
        showPage(Page::Connection);
        return false;
    }
    // The address first: the key belongs to the one that is then in force.
    if (*connection != m_connection) {
        m_connection = *connection;
        Q_EMIT connectionChanged(m_connection);
    }
    applyPurse();
    applyCurrencies();
    if (m_keyPage->hasTypedKey() && !m_keyPage->saveTypedKey()) {
        showPage(Page::Key);
        return false;
    }
    return true;
}

void SettingsDialog::applyPurse()
{
    const PurseSettings before = m_purse;
    m_purse = m_pursePage->settings();
    if (m_purse.rules != before.rules)
        Q_EMIT rulesChanged(m_purse.rules);
    if (m_purse.fetchBudget != before.fetchBudget)
        Q_EMIT fetchBudgetChanged(m_purse.fetchBudget);
    if (m_purse.schedule != before.schedule)
        Q_EMIT scheduleChanged(m_purse.schedule);
}

void SettingsDialog::applyCurrencies()
{
    const Currencies before = std::exchange(m_currencies, m_currencyPage->currencies());
    if (m_currencies != before)
        Q_EMIT currenciesChanged(m_currencies);
}

void SettingsDialog::onKeysChanged()
{
    const KeychainState state = m_keys.keychain();
    if (!m_closeWhenSaved || state.phase == KeychainState::Phase::Asking)
        return;
    m_closeWhenSaved = false;
    if (state.phase == KeychainState::Phase::Failed)
        showPage(Page::Key);
    else
        accept();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void SettingsDialog::retranslate()
{
    //: Tab of the settings window
    m_ui->pages->setTabText(static_cast<int>(Page::Key), tr("API key"));
    //: Tab of the settings window
    m_ui->pages->setTabText(static_cast<int>(Page::Connection), tr("Connection"));
    //: Tab of the settings window: what may be spent
    m_ui->pages->setTabText(static_cast<int>(Page::Credits), tr("Credits"));
    //: Tab of the settings window: in what the money of each market is
    m_ui->pages->setTabText(static_cast<int>(Page::Currencies), tr("Currencies"));
}

} // namespace livegauge
