#pragma once

#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"
#include "domain/Result.h"
#include "look/Look.h"
#include "wording/Language.h"

#include <QByteArray>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

class QApplication;

namespace livegauge {

class ApiClient;
class Archive;
struct ArchiveInfo;
class Collector;
class CoverLoader;
class DemoServer;
class KeyHolder;
class KeyStore;
class KeyTest;
class LanguageSwitch;
class MainWindow;
class Settings;

/// Builds the parts and connects them: the one place that knows them all. Owns everything it
/// builds.
class Program : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool demo =
            false; ///< sample data; the user's settings, keychain and environment stay untouched
        std::optional<Language> language; ///< wins over the settings
        std::optional<Appearance> appearance; ///< wins over the settings
        QByteArray environmentKey; ///< KEYAPI_TOKEN, may be empty
        std::optional<QUrl> environmentBase; ///< KEYAPI_BASE_URL
        QString settingsFile; ///< ignored in the demo
        QString archiveFile; ///< ignored in the demo, which has one of its own and forgets it
    };

    /// `keys` keeps the key; the demo does not ask it.
    Program(QApplication &application, const Options &options, std::unique_ptr<KeyStore> keys);
    ~Program() override;

    /// Shows the window. Asks the keychain, and in the demo reads the sample data, after the first
    /// paint.
    void start();

    MainWindow &window() { return *m_window; }
    Archive &archive() { return *m_archive; }
    Collector &collector() { return *m_collector; }

private:
    ConnectionSettings connection() const;
    void applyConnection();
    void applyCredentials();
    void buildAround(const QString &archiveFile);
    enum class Check { First, WhileShown };
    void useArchive(const QString &file, Check check);
    void start(Check check);
    void openArchive(Check check);
    void onArchiveChecked(const Result<ArchiveInfo> &info);
    void readSamples();
    void testKey(const Credentials &credentials);

    Options m_options;
    QTemporaryDir m_demoFolder;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyStore> m_store;
    std::unique_ptr<KeyHolder> m_keys;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CoverLoader> m_covers;
    QString m_archiveFile; ///< the one in use
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Collector> m_collector;
    std::unique_ptr<KeyTest> m_keyTest; ///< while one is under way
    std::unique_ptr<MainWindow> m_window;
};

} // namespace livegauge
