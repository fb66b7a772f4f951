#pragma once

#include "domain/ConnectionSettings.h"
#include "domain/Error.h"
#include "widgets/settings/SettingsDialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace livegauge {

class DailyRefresh;
class KeyHolder;
class Settings;
class Workspace;

/// Opens the settings' dialog and keeps what is changed in it.
class SettingsDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` is what the dialog belongs to.
    SettingsDesk(KeyHolder &keys, Settings &settings, DailyRefresh &daily,
                 const Workspace &workspace, std::optional<QUrl> environmentBase, QWidget *window);

    void show(SettingsDialog::Page page);
    /// While a fetch runs no key is tested.
    void setFetching(bool fetching);
    void showTestResult(const std::optional<Error> &error, int rows);

Q_SIGNALS:
    /// One at a time: not again before showTestResult().
    void testRequested(const livegauge::Credentials &credentials);
    void connectionChanged(const livegauge::ConnectionSettings &connection);
    /// Budgets, freshness or depth.
    void rulesChanged();
    void currenciesChanged();

private:
    void makeDialog();
    QStringList markets() const;
    void test(const Credentials &credentials);

    KeyHolder &m_keys;
    Settings &m_settings;
    DailyRefresh &m_daily;
    const Workspace &m_workspace;
    std::optional<QUrl> m_environmentBase;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog;
    bool m_isTesting = false; ///< also where the dialog that asked for it is gone
    bool m_isFetching = false;
};

} // namespace livegauge
