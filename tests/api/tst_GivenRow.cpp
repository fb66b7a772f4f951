#include "api/GivenRow.h"

#include <QTest>

using namespace livegauge;

namespace {

const QByteArray page = R"({"code":0,"message":"success","requestId":"r","data":[
    {"room_id":"10","title":"another"},
    {"room_id":11,"title":"Sale","total_sale_gmv_amt":-50.0,"total_views_cnt":9007199254740993,
     "duration":"1h","finish_time":null,"cover_url":["a","b"]},
    {"room_id":"11","title":"again"}]})";

} // namespace

class TestGivenRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsAsItWasWritten_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        const auto add = [](const char *field, const char *written) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(written);
        };
        add("title", "Sale");
        add("total_sale_gmv_amt", "-50");
        add("total_views_cnt", "9007199254740993");
        add("duration", "1h");
        add("cover_url", "[\"a\",\"b\"]");
    }

    void everyFieldIsAsItWasWritten()
    {
        QFETCH(QString, field);
        QFETCH(QString, written);
        QCOMPARE(givenRow(page, QStringLiteral("11")).value(field), written);
    }

    void whatIsNullWasNotGiven()
    {
        QVERIFY(!givenRow(page, QStringLiteral("11")).contains(QStringLiteral("finish_time")));
    }

    void ofAnotherLivestreamOrPageNothingIsSaid()
    {
        QVERIFY(givenRow(page, QStringLiteral("12")).isEmpty());
        QVERIFY(givenRow("<html>", QStringLiteral("11")).isEmpty());
        QVERIFY(givenRow(R"({"code":402,"message":"no credits"})", QStringLiteral("11")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGivenRow)
#include "tst_GivenRow.moc"
