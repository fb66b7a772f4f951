#include "Program.h"

#include "api/ApiClient.h"
#include "archive/Archive.h"
#include "collect/Collector.h"
#include "collect/KeyTest.h"
#include "covers/CoverLoader.h"
#include "demo/DemoServer.h"
#include "demo/SampleInfluencers.h"
#include "secrets/KeyHolder.h"
#include "secrets/NoKeyStore.h"
#include "widgets/AccessibleChoice.h"
#include "widgets/FirstPaint.h"
#include "widgets/MainWindow.h"
#include "widgets/fetch/Leaving.h"
#include "widgets/settings/Settings.h"
#include "wording/LanguageSwitch.h"

#include <QApplication>
#include <QTimer>

namespace livegauge {
namespace {

/// The stand-in server is on this machine: waiting for its turn would only cost the visitor's time.
constexpr int demoRequestsPerSecond = 1000;
constexpr std::size_t samplesShown = 3;
constexpr int samplePeriodDays = 365;

} // namespace

Program::Program(QApplication &application, const Options &options, std::unique_ptr<KeyStore> keys)
    : m_options(options)
    , m_store(std::move(keys))
{
    if (options.demo) {
        m_demo = std::make_unique<DemoServer>();
        m_options.environmentBase.reset();
        m_options.environmentKey.clear();
        m_options.settingsFile = m_demoFolder.filePath(QStringLiteral("demo.conf"));
        m_options.archiveFile = m_demoFolder.filePath(QStringLiteral("demo.sqlite"));
        m_store = std::make_unique<NoKeyStore>();
    }
    nameChoicesByTheirLabels();
    m_settings = std::make_unique<Settings>(m_options.settingsFile);
    if (options.demo) {
        // The settings tell where the samples come from; no variable of the environment does.
        ConnectionSettings samples;
        samples.base = m_demo->start() ? m_demo->base() : QUrl();
        m_settings->setConnection(samples);
        m_settings->setPeriod(Period{samplePeriodDays});
        m_settings->setGrouping(Grouping::Week);
    }
    const QString origin = originOf(connection().base);
    m_keys = std::make_unique<KeyHolder>(*m_store, m_options.environmentKey, origin);
    m_languages = std::make_unique<LanguageSwitch>();
    m_languages->set(options.language.value_or(m_settings->language().value_or(systemLanguage())));
    m_look = std::make_unique<Look>(application);
    m_look->setAppearance(options.appearance.value_or(m_settings->appearance()));
    m_client = std::make_unique<ApiClient>();
    m_covers =
        std::make_unique<CoverLoader>(options.demo ? m_demoFolder.filePath(QStringLiteral("covers"))
                                                   : CoverLoader::usualFolder());
    connect(m_keys.get(), &KeyHolder::changed, this, &Program::applyCredentials);
    buildAround(m_options.archiveFile);
    m_look->dress();
}

/// An archive is opened once: another one has a collector and a window of its own.
void Program::buildAround(const QString &archiveFile)
{
    m_archiveFile = archiveFile;
    m_archive = std::make_unique<Archive>();
    m_collector = std::make_unique<Collector>(*m_client, *m_archive);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_collector, *m_archive, *m_keys, *m_settings, *m_look, *m_languages,
                          *m_covers, m_options.environmentBase, m_options.demo});

    connect(m_window.get(), &MainWindow::connectionChanged, this, &Program::applyConnection);
    connect(m_window.get(), &MainWindow::testRequested, this, &Program::testKey);
    connect(
        m_window.get(), &MainWindow::archiveChosen, this,
        [this](const QString &file) { useArchive(file, Check::WhileShown); }, Qt::QueuedConnection);
}

void Program::useArchive(const QString &file, Check check)
{
    if (!m_window->leaving().isFree()) { // what is paid for is written down first
        m_window->leaving().ask([this, file, check] { useArchive(file, check); });
        return;
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // keeps its place and size
    m_window.reset();
    m_keyTest.reset();
    m_collector.reset();
    m_archive.reset();
    buildAround(file.isEmpty() ? m_options.archiveFile : file);
    start(check);
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

Program::~Program() = default;

ConnectionSettings Program::connection() const
{
    ConnectionSettings connection = m_settings->connection();
    if (m_options.environmentBase)
        connection.base = *m_options.environmentBase;
    if (m_options.demo) {
        connection.base = m_demo->base(); // whatever is typed: samples never come from elsewhere
        connection.requestsPerSecond = demoRequestsPerSecond;
        connection.proxy = ProxyChoice::None;
    }
    return connection;
}

void Program::applyConnection()
{
    const ConnectionSettings now = connection();
    m_client->setConnection(now);
    m_covers->setConnection(now);
    m_keys->setOrigin(originOf(now.base));
    applyCredentials();
}

void Program::applyCredentials()
{
    const Credentials credentials = m_keys->credentials();
    m_client->setCredentials(credentials);
    m_collector->setPayer(credentials.key.lastFour(), credentials.origin);
}

void Program::openArchive(Check check)
{
    // A file that was chosen and never was an archive may be a slip: it keeps its name.
    const IfBroken ifBroken =
        m_archiveFile == Archive::defaultFile() ? IfBroken::SetAside : IfBroken::SetAsideDamaged;
    const auto show = [this](const Result<ArchiveInfo> &info) {
        m_window->showArchive(m_archiveFile, info);
        if (m_options.demo)
            readSamples();
    };
    const auto onChecked = [this](const Result<ArchiveInfo> &info) { onArchiveChecked(info); };
    if (check == Check::WhileShown) {
        m_archive->openAtOnce(m_archiveFile, ifBroken, this, show, onChecked);
        return;
    }
    m_archive->open(m_archiveFile, ifBroken, this, [show, onChecked](const auto &info) {
        show(info);
        if (info.ok())
            onChecked(info);
    });
}

void Program::onArchiveChecked(const Result<ArchiveInfo> &info)
{
    if (info.ok()) {
        m_window->showArchiveChecked(info.value());
        return;
    }
    // What was shown is not to be trusted. Opened anew, the archive says what is to be done.
    QTimer::singleShot(0, m_archive.get(), [this] { useArchive(m_archiveFile, Check::First); });
}

void Program::start()
{
    start(Check::WhileShown);
}

void Program::start(Check check)
{
    m_window->restoreLayout();
    m_window->show();
    // Neither the keychain nor TLS nor the archive may hold the window back.
    behindFirstPaint(*m_window, [this, check] {
        applyConnection();
        openArchive(check);
    });
}

void Program::readSamples()
{
    m_keys->useForSession(ApiKey(DemoServer::demoKey()));
    FetchPlan plan;
    for (const SampleInfluencer &influencer : sampleInfluencers()) {
        if (plan.userIds.size() < static_cast<qsizetype>(samplesShown))
            plan.userIds.append(influencer.userId);
    }
    plan.pagesEach.reset();
    m_window->showSamples(plan);
}

void Program::testKey(const Credentials &credentials)
{
    // A second one would drop the first, and a run has read what is left of the day's budget.
    if (m_keyTest || m_collector->isRunning())
        return;
    m_keyTest = std::make_unique<KeyTest>(connection(), credentials, *m_archive,
                                          m_settings->fetchRules().dayBudget);
    connect(m_keyTest.get(), &KeyTest::finished, this,
            [this](const std::optional<Error> &error, int rows) {
                m_collector->addUnstored(m_keyTest->takeUnstored());
                m_keyTest.release()->deleteLater();
                m_window->showTestResult(error, rows);
            });
    m_keyTest->start();
}

} // namespace livegauge
