#include "api/PageDecoder.h"

#include <QJsonArray>
#include <QTest>

using namespace livegauge;

namespace {

const PageRequest asked{QStringLiteral("7288986759428588590"), 1};

/// The contract's own example.
const QByteArray contractExample = R"({
  "code": 0,
  "message": "success",
  "data": [
    {
      "cover_url": "https://echosell-images.tos-ap-southeast-1.volces.com/live-cover/36/7321509771910417194.jpeg",
      "create_time": 1704672004,
      "duration": 18009,
      "finish_time": 1704690013,
      "nick_name": "POP MART US SHOP",
      "region": "US",
      "room_id": "7321509771910417194",
      "title": "NEW FREEBIES!!!",
      "total_comments_cnt": 0,
      "total_digg_cnt": 0,
      "total_followers_cnt": 6,
      "total_joins_cnt": 7506,
      "total_product_cnt": 97,
      "total_sale_cnt": 121,
      "total_sale_gmv_amt": 2627.73,
      "total_views_cnt": 9335,
      "user_id": "7288986759428588590"
    }
  ],
  "requestId": "ec8e5830-2766-4199-a054-f5e5b8708b91"
})";

QByteArray body(const QByteArray &rows)
{
    return "{\"code\":0,\"message\":\"success\",\"data\":[" + rows + "],\"requestId\":\"r\"}";
}

QByteArray rowWith(const QByteArray &fields)
{
    return "{\"room_id\":\"11\"," + fields + "}";
}

Page decoded(const QByteArray &text)
{
    const Result<Page> result = PageDecoder(asked).decode(text);
    return result ? result.value() : Page{{}, {}, -1, {}, {}, {}, 0};
}

Livestream onlyRow(const QByteArray &fields)
{
    const Page page = decoded(body(rowWith(fields)));
    return page.rows.size() == 1 ? page.rows.front() : Livestream();
}

Error failure(const QByteArray &text)
{
    const Result<Page> result = PageDecoder(asked).decode(text);
    return result ? Error{ErrorKind::NoKey, 0, 0, {}, {}, {}, {}, 0} : result.error();
}

} // namespace

class TestPageDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContractsExampleIsReadInFull()
    {
        const Page page = decoded(contractExample);
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.rowsSent, 1);
        QVERIFY(page.problems.empty());
        QCOMPARE(page.raw, contractExample);
        QVERIFY(page.request == asked);
        QCOMPARE(page.requestId, QStringLiteral("ec8e5830-2766-4199-a054-f5e5b8708b91"));
        const Livestream expected{
            QStringLiteral("7321509771910417194"),
            QStringLiteral("7288986759428588590"),
            QStringLiteral("POP MART US SHOP"),
            QStringLiteral("NEW FREEBIES!!!"),
            QStringLiteral("US"),
            QStringLiteral("https://echosell-images.tos-ap-southeast-1.volces.com/live-cover/36/"
                           "7321509771910417194.jpeg"),
            1704672004,
            1704690013,
            18009,
            9335,
            7506,
            0,
            0,
            6,
            97,
            121,
            2627.73,
        };
        QVERIFY(page.rows.front() == expected);
    }

    void idsWrittenAsNumbersKeepEveryDigit_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *id : {"7321509771910417194", "9007199254740993", "9223372036854775809",
                               "18446744073709551615", "99999999999999999999", "123"})
            QTest::newRow(id) << QByteArray(id);
    }

    void idsWrittenAsNumbersKeepEveryDigit()
    {
        QFETCH(QByteArray, written);
        const Page page =
            decoded(body("{\"room_id\":" + written + " , \"user_id\":" + written + "}"));
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.rows.front().roomId, QString::fromLatin1(written));
        QCOMPARE(page.rows.front().userId, QString::fromLatin1(written));
    }

    void digitsAndWordsWithinATitleAreLeftAlone()
    {
        const Livestream row = onlyRow("\"title\":\"room 7321509771910417194, "
                                       "\\\"9007199254740993\\\" [NaN] \\\\\",\"duration\":5");
        QCOMPARE(row.title,
                 QStringLiteral("room 7321509771910417194, \"9007199254740993\" [NaN] \\"));
        QCOMPARE(row.duration, std::optional<qint64>(5));
    }

    void anIdThatLostItsDigitsIsNoIdentity_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *id : {"7.321509771910417e18", "\"7.3e18\"", "0", "\"\"", "null", "-5",
                               "true", "[]", "{}", "NaN", "\"73\xff\""})
            QTest::newRow(id) << QByteArray(id);
    }

    void anIdThatLostItsDigitsIsNoIdentity()
    {
        QFETCH(QByteArray, written);
        const Page page = decoded(body("{\"room_id\":" + written + "},{\"room_id\":\"12\"}"));
        QCOMPARE(page.rowsSent, 2);
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.rows.front().roomId, QStringLiteral("12"));
        QCOMPARE(page.problems.size(), std::size_t(1));
        QVERIFY(page.problems.front().rowLost);
        QCOMPARE(page.problems.front().row, 0);
    }

    void aRowThatIsNoObjectCountsAsSent()
    {
        const Page page = decoded(body("null,7,\"x\",{\"room_id\":\"1\"}"));
        QCOMPARE(page.rowsSent, 4);
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.problems.size(), std::size_t(3));
        QVERIFY(page.problems.front().rowLost);
        QVERIFY(page.problems.front().field.isEmpty());
    }

    void countersComeInManyShapes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qint64>("expected"); // -1: unknown
        QTest::addColumn<bool>("isProblem");
        const auto row = [](const char *written, qint64 expected, bool isProblem) {
            QTest::newRow(written) << QByteArray(written) << expected << isProblem;
        };
        row("9335", 9335, false);
        row("\"9335\"", 9335, false);
        row("\" 9335 \"", 9335, false);
        row("12.0", 12, false);
        row("\"12.0\"", 12, false);
        row("1e3", 1000, false);
        row("0", 0, false);
        row("9223372036854775807", 9'223'372'036'854'775'807, false);
        row("9223372036854775808", -1, true);
        row("1e19", -1, true);
        row("1e999", -1, true);
        row("-1e999", -1, true);
        row("12.5", -1, true);
        row("-5", -1, true);
        row("null", -1, false);
        row("\"\"", -1, false);
        row("\"many\"", -1, true);
        row("NaN", -1, true);
        row("\"NaN\"", -1, true);
        row("Infinity", -1, true);
        row("undefined", -1, true);
        row("007", 7, false);
        row("true", -1, true);
        row("[3]", -1, true);
        row("{\"a\":1}", -1, true);
    }

    void countersComeInManyShapes()
    {
        QFETCH(QByteArray, written);
        QFETCH(qint64, expected);
        QFETCH(bool, isProblem);
        const Page page = decoded(body(rowWith("\"total_views_cnt\":" + written)));
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.rows.front().views.value_or(-1), expected);
        QCOMPARE(page.problems.size(), std::size_t(isProblem ? 1 : 0));
        if (isProblem) {
            QCOMPARE(page.problems.front().field, QStringLiteral("total_views_cnt"));
            QVERIFY(!page.problems.front().rowLost);
        }
    }

    void moneyComesAsNumberOrText()
    {
        QCOMPARE(onlyRow("\"total_sale_gmv_amt\":\"2627.73\"").gmv, std::optional(2627.73));
        QCOMPARE(onlyRow("\"total_sale_gmv_amt\":0.30000000000000004").gmv,
                 std::optional(0.30000000000000004));
        QCOMPARE(onlyRow("\"total_sale_gmv_amt\":12").gmv, std::optional(12.0));
        QVERIFY(!onlyRow("\"total_sale_gmv_amt\":-1.5").gmv);
        QVERIFY(!onlyRow("\"total_sale_gmv_amt\":1e999").gmv);
        QCOMPARE(decoded(body(rowWith("\"total_sale_gmv_amt\":-1.5"))).problems.size(),
                 std::size_t(1));
    }

    void timesMayBeMillisecondsAndZeroIsUnknown()
    {
        QCOMPARE(onlyRow("\"create_time\":1704672004123").start, std::optional<qint64>(1704672004));
        QCOMPARE(onlyRow("\"create_time\":\"1704672004\"").start,
                 std::optional<qint64>(1704672004));
        QVERIFY(!onlyRow("\"finish_time\":0").end);
        QVERIFY(decoded(body(rowWith("\"finish_time\":0"))).problems.empty());
        QVERIFY(!onlyRow("\"create_time\":9223372036854775807").start);
        QVERIFY(!onlyRow("\"create_time\":-1").start);
    }

    void missingFieldsAreUnknownAndNoProblem()
    {
        const Page page =
            decoded(body("{\"room_id\":\"1\",\"total_views_cnt\":null,\"new\":{\"x\":[1]}}"));
        QVERIFY(page.problems.empty());
        const Livestream &row = page.rows.front();
        QCOMPARE(row.userId, asked.userId);
        QVERIFY(!row.views && !row.start && !row.end && !row.duration && !row.gmv && !row.units);
        QVERIFY(row.title.isEmpty() && row.coverUrl.isEmpty());
    }

    void aCoverMayBeAListWithinAString()
    {
        const QString address = QStringLiteral("https://c.example/1.jpeg");
        QCOMPARE(onlyRow("\"cover_url\":\"[{\\\"url\\\":\\\"https://c.example/"
                         "1.jpeg\\\",\\\"index\\\":0}]\"")
                     .coverUrl,
                 address);
        QCOMPARE(onlyRow("\"cover_url\":\"[\\\"https://c.example/1.jpeg\\\",\\\"b\\\"]\"").coverUrl,
                 address);
        QCOMPARE(onlyRow("\"cover_url\":[\"https://c.example/1.jpeg\"]").coverUrl, address);
        QVERIFY(onlyRow("\"cover_url\":null").coverUrl.isEmpty());
        QVERIFY(onlyRow("\"cover_url\":\"[broken\"").coverUrl.isEmpty());
        QVERIFY(onlyRow("\"cover_url\":\"[]\"").coverUrl.isEmpty());
    }

    void controlCharactersAndBrokenEscapesDoNotCostThePage()
    {
        QCOMPARE(onlyRow("\"title\":\"a\nb\tc\x01\"").title, QStringLiteral("a\nb\tc\x01"));
        QCOMPARE(onlyRow("\"title\":\"C:\\xyz \\u12\"").title, QStringLiteral("C:\\xyz \\u12"));
        QCOMPARE(onlyRow("\"title\":\"\\u4f60\\n\"").title, QStringLiteral("你\n"));
    }

    void badUtf8CostsOneFieldAtMost()
    {
        const Page page = decoded(body(
            "{\"room_id\":\"1\",\"title\":\"caf\xe4\",\"nick_name\":\"ok\"},{\"room_id\":\"2\","
            "\"title\":\"fine\"}"));
        QCOMPARE(page.rows.size(), std::size_t(2));
        QCOMPARE(page.rows.front().title, QStringLiteral("caf\uFFFD"));
        QCOMPARE(page.rows.front().nickname, QStringLiteral("ok"));
        QCOMPARE(page.problems.size(), std::size_t(1));
        QCOMPARE(page.problems.front().field, QStringLiteral("title"));
        QVERIFY(!page.problems.front().rowLost);
    }

    void aByteOrderMarkIsSkipped()
    {
        QCOMPARE(decoded("\xEF\xBB\xBF" + contractExample).rows.size(), std::size_t(1));
    }

    void aRoomThatComesTwiceIsKeptOnce()
    {
        const Page page =
            decoded(body("{\"room_id\":\"1\",\"title\":\"first\"},"
                         "{\"room_id\":\"1\",\"title\":\"second\",\"duration\":\"x\"}"));
        QCOMPARE(page.rowsSent, 2);
        QCOMPARE(page.rowsRepeated, 1);
        QCOMPARE(page.rows.size(), std::size_t(1));
        QCOMPARE(page.rows.front().title, QStringLiteral("first"));
        // Nothing is missing of what is kept, and what is not kept has no unknown fields.
        QVERIFY(page.problems.empty());
    }

    void moreThanTenRowsAreKept()
    {
        QByteArray rows;
        for (int at = 1; at <= 25; ++at)
            rows +=
                (at > 1 ? "," : "") + QByteArray("{\"room_id\":") + QByteArray::number(at) + "}";
        QCOMPARE(decoded(body(rows)).rows.size(), std::size_t(25));
    }

    void noRowsComeInThreeShapes()
    {
        for (const char *text :
             {"{\"code\":0,\"data\":[]}", "{\"code\":0,\"data\":null}", "{\"code\":0}",
              "{\"code\":\"0\",\"msg\":\"ok\"}", "{\"data\":[]}"})
            QCOMPARE(decoded(text).rowsSent, 0);
    }

    void whatIsNoListOfRowsIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{\"code\":0,\"data\":{}}", "{\"code\":0,\"data\":\"none\"}",
                                 "{\"code\":0,\"data\":7}", "{\"code\":\"fine\",\"data\":[]}",
                                 "{\"message\":\"hello\"}", "{}", "[]", "7", "hello",
                                 "{\"code\":0,\"data\":[]}}", "{\"code\":0 \"data\":[]}"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    }

    void whatIsNoListOfRowsIsUnreadable()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(failure(text).kind, ErrorKind::AnswerUnreadable);
    }

    void everyCutOfAnAnswerIsSeen()
    {
        for (qsizetype length = 0; length < contractExample.size(); ++length)
            QCOMPARE(failure(contractExample.first(length)).kind, ErrorKind::AnswerCutOff);
    }

    void theBodysCodeIsReadBeforeRows()
    {
        const Error error =
            failure("{\"code\":402,\"msg\":\"apiKey quota is not enough\",\"data\":[{}]}");
        QCOMPARE(error.kind, ErrorKind::OutOfCredit);
        QCOMPARE(error.code, 402);
        QCOMPARE(error.serverMessage, QStringLiteral("apiKey quota is not enough"));
        QCOMPARE(failure("{\"code\":99999999999}").kind, ErrorKind::UnexpectedStatus);
    }
};

QTEST_APPLESS_MAIN(TestPageDecoder)
#include "tst_PageDecoder.moc"
