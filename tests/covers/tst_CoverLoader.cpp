#include "Pictures.h"
#include "covers/CoverLoader.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

namespace {

const QSize box(200, 200);
const QString room = QStringLiteral("7321509771910417194");

Answer imageAnswer(const QByteArray &bytes)
{
    return Answer::http(200, bytes, {{"Content-Type", "image/png"}});
}

} // namespace

class TestCoverLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_trust = std::make_unique<TrustTestCertificate>();
        m_server = std::make_unique<ScriptedServer>(ScriptedServer::Transport::Tls);
        makeLoader();
    }

    void cleanup()
    {
        m_loader.reset();
        m_server.reset();
        m_trust.reset(); // before the next one: each puts back what it found
    }

    void aCoverIsLoadedOnceAndThenKept()
    {
        m_server->answer(imageAnswer(picture("PNG")));
        QCOMPARE(coverOf(room), QSize(200, 150));
        const Request sent = m_server->requests().front();
        QCOMPARE(sent.header("User-Agent"), QByteArray("LiveGauge"));
        for (const char *name : {"Authorization", "Cookie", "Referer"})
            QVERIFY2(sent.header(name).isEmpty(), name);
        makeLoader(); // another session
        QCOMPARE(coverOf(room), QSize(200, 150));
        QCOMPARE(m_server->count(), 1);
    }

    void cookiesOfTheServerAreNotSentBack()
    {
        m_server->answer(Answer::http(200, picture("PNG"), {{"Set-Cookie", "who=you"}}));
        m_server->answer(imageAnswer(picture("PNG")));
        QVERIFY(coverOf(room).isValid());
        QVERIFY(coverOf(QStringLiteral("2")).isValid());
        QVERIFY(m_server->requests().back().header("Cookie").isEmpty());
    }

    void whatIsNotSafeIsNeverSent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<CoverProblem>("problem");
        QTest::newRow("none") << QString() << CoverProblem::NoAddress;
        QTest::newRow("plain") << QStringLiteral("http://%1/a") << CoverProblem::NotSafe;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << CoverProblem::NotSafe;
        QTest::newRow("name") << QStringLiteral("https://me:pw@%1/a") << CoverProblem::NotSafe;
        QTest::newRow("words") << QStringLiteral("no address") << CoverProblem::NotSafe;
    }

    void whatIsNotSafeIsNeverSent()
    {
        QFETCH(QString, address);
        QFETCH(CoverProblem, problem);
        QCOMPARE(
            problemOf(room, address.replace(QStringLiteral("%1"), m_server->base().authority())),
            problem);
        QCOMPARE(m_server->count(), 0);
    }

    void anUnknownCertificateGetsNothing()
    {
        m_trust.reset();
        QCOMPARE(problemOf(room, address()), CoverProblem::NotSafe);
        QCOMPARE(m_server->count(), 0);
    }

    void aRedirectLeadsOnOnlyOverHttps()
    {
        ScriptedServer plain;
        plain.handle([](const Request &) { return imageAnswer(picture("PNG")); });
        m_server->answer(Answer::redirect(302, plain.base().toEncoded() + "/a.png"));
        QCOMPARE(problemOf(room, address()), CoverProblem::NotSafe);
        QCOMPARE(plain.count(), 0);

        m_server->answer(Answer::redirect(302, m_server->base().toEncoded() + "/b.png"));
        m_server->answer(imageAnswer(picture("PNG")));
        QCOMPARE(coverOf(QStringLiteral("2"), QStringLiteral("another")), QSize(200, 150));
    }

    void faultsAreToldApart_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<CoverProblem>("problem");
        QTest::newRow("gone") << 0 << CoverProblem::Refused;
        QTest::newRow("forbidden") << 1 << CoverProblem::Refused;
        QTest::newRow("server's fault") << 2 << CoverProblem::Refused;
        QTest::newRow("no content") << 3 << CoverProblem::Refused;
        QTest::newRow("page") << 4 << CoverProblem::WrongFormat;
        QTest::newRow("torn") << 5 << CoverProblem::Broken;
        QTest::newRow("huge") << 6 << CoverProblem::TooLarge;
        QTest::newRow("huge and unmeasured") << 7 << CoverProblem::TooLarge;
        QTest::newRow("reset") << 8 << CoverProblem::Unreachable;
        QTest::newRow("silent") << 9 << CoverProblem::Unreachable;
        QTest::newRow("dripping") << 10 << CoverProblem::Unreachable;
        QTest::newRow("pixels") << 11 << CoverProblem::TooManyPixels;
    }

    void faultsAreToldApart()
    {
        QFETCH(int, which);
        QFETCH(CoverProblem, problem);
        m_loader->setTimeLimit(which >= 9 && which <= 10 ? 200ms : 20s);
        m_server->answer(fault(which), 5); // Qt sends again by itself where a connection breaks
        QCOMPARE(problemOf(room, address()), problem);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void anAddressThatIsNoLongerGoodIsNotAskedAgain()
    {
        m_server->answer(Answer::http(404, {}));
        QCOMPARE(problemOf(room, address()), CoverProblem::Refused);
        QCOMPARE(problemOf(room, address()), CoverProblem::Refused);
        QCOMPARE(m_server->count(), 1);
    }

    void theOneAskedForBeforeIsDropped()
    {
        m_server->handle([](const Request &request) {
            return request.target.contains("slow") ? Answer::hang() : imageAnswer(picture("PNG"));
        });
        QSignalSpy loaded(m_loader.get(), &CoverLoader::loaded);
        QSignalSpy failed(m_loader.get(), &CoverLoader::failed);
        m_loader->load(QStringLiteral("1"), address() + QStringLiteral("slow"), box);
        QTRY_COMPARE(m_server->count(), 1);
        m_loader->load(QStringLiteral("2"), address(), box);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(loaded.first().first().toString(), QStringLiteral("2"));
        m_loader->load(QStringLiteral("3"), address(), box);
        m_loader->drop();
        m_loader->load(QStringLiteral("2"), address(), box);
        QTRY_COMPARE(loaded.count(), 2);
        QCOMPARE(loaded.last().first().toString(), QStringLiteral("2"));
        QVERIFY(failed.isEmpty());
    }

private:
    void makeLoader() { m_loader = std::make_unique<CoverLoader>(m_folder->path()); }

    QString address() const { return m_server->base().toString() + QStringLiteral("/cover"); }

    /// Its size; no valid one where it failed.
    QSize coverOf(const QString &roomId, const QString &path = {})
    {
        const QSignalSpy loaded(m_loader.get(), &CoverLoader::loaded);
        m_loader->load(roomId, address() + path, box);
        if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }))
            return {};
        return loaded.first().at(1).value<QImage>().size();
    }

    std::optional<CoverProblem> problemOf(const QString &roomId, const QString &address)
    {
        const QSignalSpy failed(m_loader.get(), &CoverLoader::failed);
        m_loader->load(roomId, address, box);
        if (!QTest::qWaitFor([&] { return !failed.isEmpty(); }))
            return {};
        return failed.first().at(1).value<CoverProblem>();
    }

    static Answer fault(int which)
    {
        switch (which) {
        case 0:
            return Answer::http(404, "gone");
        case 1:
            return Answer::http(403, picture("PNG")); // a picture that says no
        case 2:
            return Answer::http(500, {});
        case 3:
            return Answer::http(204, {});
        case 4:
            return Answer::http(200, "<html>hello</html>");
        case 5:
            return imageAnswer(picture("PNG").left(30));
        case 6:
            return imageAnswer(picture("PNG") + QByteArray(6'000'000, 'x'));
        case 7: {
            Answer unmeasured;
            unmeasured.bytes = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + picture("PNG")
                + QByteArray(6'000'000, 'x');
            unmeasured.then = Answer::Then::Close;
            return unmeasured;
        }
        case 8:
            return Answer::reset();
        case 9:
            return Answer::hang();
        case 10: {
            Answer drip = imageAnswer(picture("PNG"));
            drip.perByte = 50ms;
            return drip;
        }
        default:
            return imageAnswer(pngThatClaims(8'000, 6'000));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrustTestCertificate> m_trust;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<CoverLoader> m_loader;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QGuiApplication application(argc, argv);
    TestCoverLoader test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CoverLoader.moc"
