#include "widgets/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aNewUserGetsTheDefaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), std::optional<Language>());
        QCOMPARE(settings.clock(), ClockKind::Market);
        QCOMPARE(settings.period(), Period{});
        QCOMPARE(settings.pagesEach(), std::optional(1));
        QCOMPARE(settings.connection(), ConnectionSettings());
        QVERIFY(settings.columns().isEmpty());
    }

    void whatWasSetIsThereNextTime()
    {
        ConnectionSettings connection;
        connection.base = QUrl(QStringLiteral("https://proxy.example:8443/keyapi"));
        connection.requestsPerSecond = 7;
        connection.timeLimit = std::chrono::seconds(90);
        connection.proxy = ProxyChoice::Manual;
        connection.proxyHost = QStringLiteral("proxy.example");
        connection.proxyPort = 3128;
        {
            Settings settings(file());
            settings.setLanguage(Language::Chinese);
            settings.setClock(ClockKind::Utc);
            settings.setPeriod(Period{30});
            settings.setPagesEach(std::nullopt);
            settings.setConnection(connection);
            settings.setColumns({{"gmv", 120, true}, {"likes", 80, false}});
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), std::optional(Language::Chinese));
        QCOMPARE(settings.clock(), ClockKind::Utc);
        QCOMPARE(settings.period(), Period{30});
        QCOMPARE(settings.pagesEach(), std::optional<int>());
        QCOMPARE(settings.connection(), connection);
        QCOMPARE(settings.columns().size(), 2);
        QCOMPARE(settings.columns().at(1).key, QByteArray("likes"));
        QCOMPARE(settings.columns().at(1).shown, false);
    }

    void nonsenseInTheFileIsNotBelieved()
    {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[selection]\nclock=99\ndays=-4\n[window]\nlanguage=xx\nappearance=-1\n"
                  "[connection]\nbase=http://"
                  "evil.example\nrequestsPerSecond=100000\ntimeLimitSeconds=0\n");
        raw.close();
        const Settings settings(file());
        QCOMPARE(settings.clock(), ClockKind::Market);
        QCOMPARE(settings.period(), Period{});
        QCOMPARE(settings.language(), std::optional<Language>());
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.connection().base, ConnectionSettings::defaultBase());
        QCOMPARE(settings.connection().requestsPerSecond, 50);
        QCOMPARE(settings.connection().timeLimit, std::chrono::seconds(5));
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("test.conf")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_Settings.moc"
