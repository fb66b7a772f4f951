#include "widgets/settings/ConnectionPage.h"

#include "ui_ConnectionPage.h"
#include "widgets/Labels.h"

#include <QEvent>

namespace livegauge {
namespace {

constexpr int usualProxyPort = 8080;

} // namespace

ConnectionPage::ConnectionPage(const std::optional<QUrl> &environmentBase, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionPage>())
    , m_environmentBase(environmentBase)
{
    m_ui->setupUi(this);
    m_ui->base->setReadOnly(environmentBase.has_value());
    m_ui->defaultBase->setEnabled(!environmentBase);
    connect(m_ui->defaultBase, &QPushButton::clicked, this,
            [this] { m_ui->base->setText(ConnectionSettings::defaultBase().toString()); });
    // A refusal stands until the field is changed; a new one is not made while somebody types.
    connect(m_ui->base, &QLineEdit::textChanged, this, [this] {
        m_isBaseRefused = false;
        refresh();
    });
    connect(m_ui->base, &QLineEdit::editingFinished, this, [this] {
        m_isBaseRefused = !isBaseAllowed(typedBase());
        refresh();
    });
    connect(m_ui->host, &QLineEdit::textChanged, this, [this] {
        m_isHostRefused = false;
        refresh();
    });
    connect(m_ui->proxy, &QComboBox::currentIndexChanged, this, &ConnectionPage::refresh);
    setSettings({});
}

ConnectionPage::~ConnectionPage() = default;

void ConnectionPage::setSettings(const ConnectionSettings &settings)
{
    m_settings = settings;
    m_ui->base->setText(m_environmentBase.value_or(settings.base).toString());
    m_ui->rate->setValue(settings.requestsPerSecond);
    m_ui->limit->setValue(static_cast<int>(settings.timeLimit.count()));
    m_ui->proxy->setCurrentIndex(static_cast<int>(settings.proxy));
    m_ui->host->setText(settings.proxyHost);
    m_ui->port->setValue(settings.proxyPort == 0 ? usualProxyPort : settings.proxyPort);
    m_isBaseRefused = m_environmentBase && !isBaseAllowed(*m_environmentBase);
    m_isHostRefused = false;
    refresh();
}

std::optional<ConnectionSettings> ConnectionPage::settings()
{
    m_isHostRefused = isManual() && !isHostGood();
    m_isBaseRefused = !isBaseAllowed(typedBase());
    refresh();
    if (m_isBaseRefused && !m_environmentBase) {
        m_ui->base->setFocus();
        return std::nullopt;
    }
    if (m_isHostRefused) {
        m_ui->host->setFocus();
        return std::nullopt;
    }
    ConnectionSettings settings = m_settings;
    if (!m_environmentBase)
        settings.base = typedBase();
    settings.requestsPerSecond = m_ui->rate->value();
    settings.timeLimit = std::chrono::seconds(m_ui->limit->value());
    settings.proxy = static_cast<ProxyChoice>(m_ui->proxy->currentIndex());
    if (isManual()) {
        settings.proxyHost = m_ui->host->text().trimmed();
        settings.proxyPort = static_cast<quint16>(m_ui->port->value());
    }
    return settings;
}

QUrl ConnectionPage::typedBase() const
{
    return QUrl(m_ui->base->text().trimmed(), QUrl::StrictMode);
}

bool ConnectionPage::isManual() const
{
    return m_ui->proxy->currentIndex() == static_cast<int>(ProxyChoice::Manual);
}

bool ConnectionPage::isHostGood() const
{
    QUrl url;
    url.setHost(m_ui->host->text().trimmed(), QUrl::StrictMode);
    return !url.host().isEmpty();
}

QString ConnectionPage::baseRefusal() const
{
    const QUrl base = typedBase();
    if (m_ui->base->text().trimmed().isEmpty())
        return tr("Enter the address of the API.");
    if (base.scheme() == QLatin1String("http") && !base.host().isEmpty())
        return tr("Your key would travel unencrypted. The address must begin with https:// "
                  "(http:// is allowed for this computer only).");
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return tr("The address must hold no user name, no “?” and no “#”.");
    return tr("This is no address of an API. It should look like %1.")
        .arg(ConnectionSettings::defaultBase().toString());
}

void ConnectionPage::refresh()
{
    setWords(m_ui->baseMessage, m_isBaseRefused ? baseRefusal() : QString());
    setWords(m_ui->baseHint,
             m_environmentBase
                 ? tr("The environment variable %1 is set and gives the address. To use another "
                      "one, unset the variable and start LiveGauge again.")
                       .arg(QStringLiteral("KEYAPI_BASE_URL"))
                 : QString());
    setWords(m_ui->hostMessage,
             m_isHostRefused ? tr("Enter the name or the number of the proxy's computer, without "
                                  "“http://”.")
                             : QString());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->hostLabel), static_cast<QWidget *>(m_ui->host),
          static_cast<QWidget *>(m_ui->portLabel), static_cast<QWidget *>(m_ui->port)})
        widget->setEnabled(isManual());
}

void ConnectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace livegauge
