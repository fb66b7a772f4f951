#include "widgets/SettingsDialog.h"

#include "secrets/KeyHolder.h"
#include "ui_SettingsDialog.h"
#include "widgets/ConnectionPage.h"
#include "widgets/KeyPage.h"

#include <QEvent>
#include <QPushButton>

namespace livegauge {

SettingsDialog::SettingsDialog(KeyHolder &keys, const ConnectionSettings &connection,
                               const std::optional<QUrl> &environmentBase, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_keyPage(new KeyPage(keys))
    , m_connectionPage(new ConnectionPage(environmentBase))
    , m_connection(connection)
{
    m_ui->setupUi(this);
    m_ui->pages->addTab(m_keyPage, QString());
    m_ui->pages->addTab(m_connectionPage, QString());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_connectionPage->setSettings(connection);
    retranslate();
    connect(m_ui->buttons, &QDialogButtonBox::clicked, this, &SettingsDialog::onButton);
    connect(m_keyPage, &KeyPage::testRequested, this, &SettingsDialog::testRequested);
    connect(&m_keys, &KeyHolder::changed, this, &SettingsDialog::onKeysChanged);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showPage(Page page)
{
    m_ui->pages->setCurrentIndex(static_cast<int>(page));
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
    if (m_keyPage->hasTypedKey() && !m_keyPage->saveTypedKey()) {
        showPage(Page::Key);
        return false;
    }
    return true;
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
}

} // namespace livegauge
