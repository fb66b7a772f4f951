#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"

#include <QTest>

using namespace livegauge;

class TestConnectionSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyTravelsEncryptedOrStaysOnThisMachine_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *base, bool allowed) {
            QTest::newRow(base) << QString::fromLatin1(base) << allowed;
        };
        row("https://api.keyapi.ai", true);
        row("https://proxy.example:8443/keyapi", true);
        row("http://127.0.0.1:8080", true);
        row("http://127.1.2.3", true);
        row("http://localhost:1", true);
        row("http://[::1]:80", true);
        row("http://api.keyapi.ai", false);
        row("http://127.0.0.1.example.com", false);
        row("http://127.evil.example.com", false);
        row("http://localhost.example.com", false);
        row("https://user:secret@api.keyapi.ai", false);
        row("https://api.keyapi.ai/?a=b", false);
        row("ftp://127.0.0.1", false);
        row("api.keyapi.ai", false);
        row("https://", false);
        row("", false);
    }

    void theKeyTravelsEncryptedOrStaysOnThisMachine()
    {
        QFETCH(QString, base);
        QFETCH(bool, allowed);
        QCOMPARE(isBaseAllowed(QUrl(base)), allowed);
    }

    void anOriginNamesItsPort()
    {
        QCOMPARE(originOf(ConnectionSettings::defaultBase()),
                 QStringLiteral("https://api.keyapi.ai:443"));
        QCOMPARE(originOf(QUrl(QStringLiteral("http://[::1]:8080/path"))),
                 QStringLiteral("http://[::1]:8080"));
    }

    void aKeyShowsFourCharactersAtMost()
    {
        const ApiKey key("  sk_live_0123456789abcdef\n");
        QCOMPARE(key.bytes(), QByteArray("sk_live_0123456789abcdef"));
        QCOMPARE(key.lastFour(), QStringLiteral("cdef"));
        QVERIFY(key.isWellFormed());
        QCOMPARE(ApiKey("short").lastFour(), QString());
        QVERIFY(!ApiKey("two words").isWellFormed());
        QVERIFY(ApiKey(" \n").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestConnectionSettings)
#include "tst_ConnectionSettings.moc"
