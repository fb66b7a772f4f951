#include "widgets/settings/SettingsDesk.h"

#include "analysis/Workspace.h"
#include "widgets/fetch/DailyRefresh.h"
#include "widgets/settings/PursePage.h"
#include "widgets/settings/Settings.h"

#include <QWidget>

#include <utility>

namespace livegauge {

SettingsDesk::SettingsDesk(KeyHolder &keys, Settings &settings, DailyRefresh &daily,
                           const Workspace &workspace, std::optional<QUrl> environmentBase,
                           QWidget *window)
    : QObject(window)
    , m_keys(keys)
    , m_settings(settings)
    , m_daily(daily)
    , m_workspace(workspace)
    , m_environmentBase(std::move(environmentBase))
    , m_window(window)
{
}

void SettingsDesk::makeDialog()
{
    m_dialog = new SettingsDialog(m_keys, m_settings.connection(), m_environmentBase, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setPurse({m_settings.fetchRules(), m_settings.fetchBudget(), m_settings.schedule()});
    m_dialog->setCurrencies(m_settings.currencies(), markets());
    m_dialog->setFetching(m_isFetching);
    if (m_isTesting)
        m_dialog->showTesting();
    connect(m_dialog, &SettingsDialog::testRequested, this, &SettingsDesk::test);
    connect(m_dialog, &SettingsDialog::connectionChanged, this,
            [this](const ConnectionSettings &connection) {
                m_settings.setConnection(connection);
                Q_EMIT connectionChanged(connection);
            });
    connect(m_dialog, &SettingsDialog::rulesChanged, this, [this](const FetchRules &rules) {
        m_settings.setFetchRules(rules);
        Q_EMIT rulesChanged();
    });
    connect(m_dialog, &SettingsDialog::fetchBudgetChanged, this, [this](std::optional<int> budget) {
        m_settings.setFetchBudget(budget);
        Q_EMIT rulesChanged();
    });
    connect(m_dialog, &SettingsDialog::scheduleChanged, &m_daily, &DailyRefresh::setSchedule);
    connect(m_dialog, &SettingsDialog::currenciesChanged, this,
            [this](const Currencies &currencies) {
                m_settings.setCurrencies(currencies);
                Q_EMIT currenciesChanged();
            });
}

QStringList SettingsDesk::markets() const
{
    const LivestreamColumns &columns = m_workspace.selection().columns;
    QStringList markets;
    for (const TextId region : columns.regions())
        markets.append(columns.texts().text(region));
    markets.sort();
    return markets;
}

void SettingsDesk::show(SettingsDialog::Page page)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsDesk::test(const Credentials &credentials)
{
    if (m_isFetching || std::exchange(m_isTesting, true)) // the page offers none then
        return;
    Q_EMIT testRequested(credentials);
}

void SettingsDesk::setFetching(bool fetching)
{
    if (std::exchange(m_isFetching, fetching) != fetching && m_dialog)
        m_dialog->setFetching(fetching);
}

void SettingsDesk::showTestResult(const std::optional<Error> &error, int rows)
{
    m_isTesting = false;
    if (m_dialog)
        m_dialog->showTestResult(error, rows);
}

} // namespace livegauge
