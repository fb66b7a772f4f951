#include "demo/DemoServer.h"
#include "demo/SampleHistory.h"
#include "domain/Page.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace livegauge;

namespace {

const QString popMart = QStringLiteral("7288986759428588590");
constexpr qint64 now = 1'795'435'200; // 2026-11-23 12:00 UTC
constexpr qint64 quick = 200; // ms

using Parameters = QList<std::pair<QString, QString>>;

Parameters page(int number, const QString &userId = popMart, int size = pageSize)
{
    return {{QStringLiteral("user_id"), userId},
            {QStringLiteral("page_num"), QString::number(number)},
            {QStringLiteral("page_size"), QString::number(size)}};
}

QNetworkRequest request(const DemoServer &server, const Parameters &parameters,
                        const QByteArray &key = DemoServer::demoKey())
{
    QUrl url = server.base();
    url.setPath(QStringLiteral("/v1/tiktok/influencer/livestreams/analytics"));
    QUrlQuery query;
    query.setQueryItems(parameters);
    url.setQuery(query);
    QNetworkRequest result(url);
    if (!key.isNull())
        result.setRawHeader("Authorization", "Bearer " + key);
    return result;
}

/// As the API's documentation prints it.
QJsonObject documentedRow()
{
    return {
        {QStringLiteral("cover_url"),
         QStringLiteral("https://echosell-images.tos-ap-southeast-1.volces.com/"
                        "live-cover/36/7321509771910417194.jpeg")},
        {QStringLiteral("create_time"), 1704672004},
        {QStringLiteral("duration"), 18009},
        {QStringLiteral("finish_time"), 1704690013},
        {QStringLiteral("nick_name"), QStringLiteral("POP MART US SHOP")},
        {QStringLiteral("region"), QStringLiteral("US")},
        {QStringLiteral("room_id"), QStringLiteral("7321509771910417194")},
        {QStringLiteral("title"), QStringLiteral("NEW FREEBIES!!!")},
        {QStringLiteral("total_comments_cnt"), 0},
        {QStringLiteral("total_digg_cnt"), 0},
        {QStringLiteral("total_followers_cnt"), 6},
        {QStringLiteral("total_joins_cnt"), 7506},
        {QStringLiteral("total_product_cnt"), 97},
        {QStringLiteral("total_sale_cnt"), 121},
        {QStringLiteral("total_sale_gmv_amt"), 2627.73},
        {QStringLiteral("total_views_cnt"), 9335},
        {QStringLiteral("user_id"), popMart},
    };
}

struct Answer {
    int status = 0;
    QString contentType;
    QByteArray retryAfter;
    QJsonObject body;

    int code() const { return body.value(QLatin1String("code")).toInt(-1); }
    QString message() const { return body.value(QLatin1String("message")).toString(); }
    QJsonArray rows() const { return body.value(QLatin1String("data")).toArray(); }
};

Answer answerIn(QNetworkReply &reply)
{
    return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply.header(QNetworkRequest::ContentTypeHeader).toString(),
            reply.rawHeader("Retry-After"), QJsonDocument::fromJson(reply.readAll()).object()};
}

Answer ask(QNetworkAccessManager &network, const QNetworkRequest &question)
{
    const std::unique_ptr<QNetworkReply> reply(network.get(question));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    return answerIn(*reply);
}

} // namespace

class TestDemoServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DemoServer>(now);
        QVERIFY(m_server->start());
        m_network = std::make_unique<QNetworkAccessManager>();
    }

    void cleanup()
    {
        m_network.reset();
        m_server.reset();
    }

    void theFirstPageHasTheContractsShape()
    {
        const Answer answer = ask(page(1));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith(QLatin1String("application/json")));
        QCOMPARE(answer.code(), 0);
        QCOMPARE(answer.message(), QStringLiteral("success"));
        QVERIFY(!QUuid(answer.body.value(QLatin1String("requestId")).toString()).isNull());
        QCOMPARE(answer.rows().size(), pageSize);
        const QJsonObject row = answer.rows().first().toObject();
        QVERIFY(row.value(QLatin1String("room_id")).isString());
        QVERIFY(row.value(QLatin1String("user_id")).isString());
        QVERIFY(row.value(QLatin1String("create_time")).isDouble());
        QCOMPARE(row.value(QLatin1String("nick_name")).toString(),
                 QStringLiteral("POP MART US SHOP"));
    }

    void thePagesTogetherAreTheHistoryAndTheLastRowIsTheDocumentedOne()
    {
        const auto history = sampleHistory(popMart, now);
        const int pages = static_cast<int>(history.size()) / pageSize + 1;
        QSet<QString> rooms;
        Answer last;
        for (int number = 1; number <= pages; ++number) {
            const Answer answer = ask(page(number));
            for (const QJsonValue row : answer.rows())
                rooms.insert(row.toObject().value(QLatin1String("room_id")).toString());
            if (!answer.rows().isEmpty())
                last = answer;
        }
        QCOMPARE(static_cast<std::size_t>(rooms.size()), history.size());
        QCOMPARE(last.rows().last().toObject(), documentedRow());
    }

    void theLastPageIsShortAndBehindItIsNothing()
    {
        // 7 does not divide every length, 10 might.
        const int count = static_cast<int>(sampleHistory(popMart, now).size());
        const int size = count % pageSize == 0 ? 7 : pageSize;
        QVERIFY(count % size != 0);
        QCOMPARE(ask(page(count / size + 1, popMart, size)).rows().size(), count % size);
        const Answer behind = ask(page(count / size + 2, popMart, size));
        QCOMPARE(behind.code(), 0);
        QVERIFY(behind.body.value(QLatin1String("data")).isArray());
        QVERIFY(behind.rows().isEmpty());
        QVERIFY(ask(page(lastPageNumber)).rows().isEmpty());
    }

    void anInfluencerNobodyCollectedHasNothing()
    {
        const Answer answer = ask(page(1, QStringLiteral("42")));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.code(), 0);
        QVERIFY(answer.body.value(QLatin1String("data")).isArray());
        QVERIFY(answer.rows().isEmpty());
    }

    void aBadParameterIsRefusedByName_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *parameter, const char *value,
                            const char *message) {
            QTest::newRow(name) << QString::fromLatin1(parameter) << QString::fromLatin1(value)
                                << QString::fromLatin1(message);
        };
        row("no influencer", "user_id", nullptr, "Missing required parameter: user_id");
        row("empty influencer", "user_id", "", "Missing required parameter: user_id");
        row("no page", "page_num", nullptr, "Missing required parameter: page_num");
        row("page 0", "page_num", "0", "Invalid parameter: page_num");
        row("a page too far", "page_num", "100001", "Invalid parameter: page_num");
        row("a page in words", "page_num", "one", "Invalid parameter: page_num");
        row("no size", "page_size", nullptr, "Missing required parameter: page_size");
        row("size 11", "page_size", "11", "Invalid parameter: page_size");
        row("size 0", "page_size", "0", "Invalid parameter: page_size");
    }

    void aBadParameterIsRefusedByName()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QFETCH(QString, message);
        Parameters parameters;
        for (const auto &[name, usual] : page(1)) {
            if (name != parameter)
                parameters.append({name, usual});
            else if (!value.isNull())
                parameters.append({name, value});
        }
        const Answer answer = ask(parameters);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), 400);
        QCOMPARE(answer.message(), message);
        QVERIFY(answer.body.value(QLatin1String("data")).isNull());
    }

    void withoutAKeyNothingIsTold_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no header") << QByteArray();
        QTest::newRow("empty key") << QByteArray("");
        QTest::newRow("blank key") << QByteArray("  ");
    }

    void withoutAKeyNothingIsTold()
    {
        QFETCH(QByteArray, key);
        const Answer answer = ask(page(1), key);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), 401);
        QCOMPARE(answer.message(), QStringLiteral("apiKey is null"));
    }

    void magicKeysShowEveryRefusal_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("refused") << QByteArray("sk_demo_refused") << 401 << QByteArray();
        QTest::newRow("empty") << QByteArray("sk_demo_empty") << 402 << QByteArray();
        QTest::newRow("forbidden") << QByteArray("sk_demo_forbidden") << 403 << QByteArray();
        QTest::newRow("slow down") << QByteArray("sk_demo_slow_down") << 429 << QByteArray("2");
        QTest::newRow("broken") << QByteArray("sk_demo_broken") << 500 << QByteArray();
        QTest::newRow("any other") << QByteArray("sk_live_0123456789") << 200 << QByteArray();
    }

    void magicKeysShowEveryRefusal()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        const Answer answer = ask(page(1), key);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), status == 200 ? 0 : status);
        QCOMPARE(answer.retryAfter, retryAfter);
    }

    void anotherPathIsNotFoundInTheSameEnvelope()
    {
        QNetworkRequest question = request(*m_server, page(1));
        QUrl url = question.url();
        url.setPath(QStringLiteral("/v1/else"));
        question.setUrl(url);
        const Answer answer = ::ask(*m_network, question);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), 404);
    }

    void clientsAreAnsweredSideBySide()
    {
        m_server->setLatency(std::chrono::milliseconds(300));
        QNetworkAccessManager other;
        QElapsedTimer clock;
        clock.start();
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int number = 1; number <= 2; ++number) {
            replies.emplace_back(m_network->get(request(*m_server, page(number))));
            replies.emplace_back(other.get(request(*m_server, page(number))));
        }
        for (const auto &reply : replies)
            QTRY_VERIFY(reply->isFinished());
        QVERIFY2(clock.elapsed() >= 300, "the latency was not kept");
        QVERIFY2(clock.elapsed() < 1200, "they waited for each other");
        const Answer first = answerIn(*replies[0]);
        QCOMPARE(first.rows().size(), pageSize);
        QCOMPARE(answerIn(*replies[1]).rows(), first.rows());
        QCOMPARE(answerIn(*replies[2]).rows().size(), pageSize);
    }

    void aClientMayConnectFirstAndSpeakLater()
    {
        QTcpSocket client;
        client.connectToHost(m_server->base().host(),
                             static_cast<quint16>(m_server->base().port()));
        QVERIFY(client.waitForConnected());
        m_server->setLatency(std::chrono::milliseconds(100));
        QCOMPARE(ask(page(1)).status, 200); // meanwhile
        client.write("GET /v1/tiktok HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.bytesAvailable() > 0);
        QVERIFY(client.readLine().startsWith("HTTP/1.1 404"));
    }

    void aStopIsQuickWhateverClientsHoldOpen()
    {
        QCOMPARE(ask(page(1)).status, 200); // this client would keep its connection
        QTcpSocket silent;
        silent.connectToHost(m_server->base().host(),
                             static_cast<quint16>(m_server->base().port()));
        QVERIFY(silent.waitForConnected());
        QTcpSocket halfSpoken;
        halfSpoken.connectToHost(m_server->base().host(),
                                 static_cast<quint16>(m_server->base().port()));
        QVERIFY(halfSpoken.waitForConnected());
        halfSpoken.write("GET /v1/tiktok HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n");
        QVERIFY(halfSpoken.waitForBytesWritten());

        QElapsedTimer clock;
        clock.start();
        m_server->stop();
        QVERIFY2(clock.elapsed() < quick, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_server->base(), QUrl());
    }

    void aStopDoesNotWaitForASlowAnswer()
    {
        m_server->setLatency(std::chrono::minutes(1));
        const std::unique_ptr<QNetworkReply> reply(m_network->get(request(*m_server, page(1))));
        QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
        QVERIFY(sent.wait());
        QElapsedTimer clock;
        clock.start();
        m_server->stop();
        QVERIFY2(clock.elapsed() < quick, qPrintable(QString::number(clock.elapsed())));
    }

    void startingAndStoppingAtOnceDoesNotHang()
    {
        for (int i = 0; i < 20; ++i) {
            DemoServer server(now);
            QVERIFY(server.start());
        }
    }

    void itCanBeStartedAgain()
    {
        m_server->stop();
        m_server->stop();
        QVERIFY(m_server->start());
        QCOMPARE(ask(page(1)).status, 200);
    }

    void aTakenPortIsSaidToBeTaken()
    {
        DemoServer second(now);
        QVERIFY(!second.start(static_cast<quint16>(m_server->base().port())));
        QCOMPARE(second.base(), QUrl());
        QCOMPARE(ask(page(1)).status, 200);
    }

private:
    Answer ask(const Parameters &parameters, const QByteArray &key = DemoServer::demoKey())
    {
        return ::ask(*m_network, request(*m_server, parameters, key));
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    const QCoreApplication app(argc, argv);
    TestDemoServer tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_DemoServer.moc"
