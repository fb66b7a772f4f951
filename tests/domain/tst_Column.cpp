#include "domain/Column.h"
#include "domain/Formula.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace livegauge;

namespace {

/// The row of the customer's document.
Livestream sampleRow()
{
    Livestream stream;
    stream.gmv = 2627.73;
    stream.views = 9335;
    stream.viewers = 7506;
    stream.duration = 18009;
    stream.units = 121;
    stream.followers = 6;
    stream.products = 97;
    stream.likes = 0;
    stream.comments = 0;
    return stream;
}

} // namespace

class TestColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasGiveTheCataloguesSampleValues_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("gpm") << QByteArray("gpm") << 281.49;
        QTest::newRow("uv_value") << QByteArray("uv_value") << 0.35;
        QTest::newRow("item_price") << QByteArray("item_price") << 21.72;
        QTest::newRow("gmv_hour") << QByteArray("gmv_hour") << 525.28;
        QTest::newRow("units_hour") << QByteArray("units_hour") << 24.19;
        QTest::newRow("views_hour") << QByteArray("views_hour") << 1866.07;
        QTest::newRow("units_per_1000") << QByteArray("units_per_1000") << 12.96;
        QTest::newRow("sell_rate") << QByteArray("sell_rate") << 1.61;
        QTest::newRow("follow_rate") << QByteArray("follow_rate") << 0.08;
        QTest::newRow("revisit") << QByteArray("revisit") << 1.24;
        QTest::newRow("gmv_product") << QByteArray("gmv_product") << 27.09;
    }

    void formulasGiveTheCataloguesSampleValues()
    {
        QFETCH(QByteArray, key);
        QFETCH(double, expected);
        const auto id = columnByKey(key);
        QVERIFY(id.has_value());
        const double value = numberIn(valueOf(sampleRow(), *id));
        QCOMPARE(std::round(value * 100) / 100, expected);
    }

    void zeroUnknownAndNotApplicableAreThreeThings()
    {
        Livestream stream = sampleRow();
        QCOMPARE(valueOf(stream, ColumnId::Likes), Value(qint64(0)));
        stream.likes.reset();
        QCOMPARE(valueOf(stream, ColumnId::Likes), Value(Unknown{}));
        stream.views = 0;
        QCOMPARE(valueOf(stream, ColumnId::Gpm), Value(NotApplicable{}));
        stream.views.reset();
        QCOMPARE(valueOf(stream, ColumnId::Gpm), Value(NotApplicable{}));
    }

    void interactionsOfZeroWereNotCaptured()
    {
        Livestream stream = sampleRow();
        QCOMPARE(valueOf(stream, ColumnId::InteractionRate), Value(Unknown{}));
        QVERIFY(!isCaptured(stream, ColumnId::InteractionRate));
        stream.comments.reset(); // of what is missing nobody knows
        QCOMPARE(valueOf(stream, ColumnId::InteractionRate), Value(Unknown{}));
        QVERIFY(isCaptured(stream, ColumnId::InteractionRate));
        QVERIFY(isCaptured(stream, ColumnId::Likes));
    }

    void everyFieldOfTheContractIsAColumn()
    {
        QSet<QByteArray> fields;
        for (const Column &column : columns()) {
            QCOMPARE(columnByKey(column.key), std::optional(column.id));
            if (column.field != nullptr)
                fields.insert(column.field);
        }
        const QSet<QByteArray> contract{"cover_url",
                                        "create_time",
                                        "duration",
                                        "finish_time",
                                        "nick_name",
                                        "region",
                                        "room_id",
                                        "title",
                                        "total_comments_cnt",
                                        "total_digg_cnt",
                                        "total_followers_cnt",
                                        "total_joins_cnt",
                                        "total_product_cnt",
                                        "total_sale_cnt",
                                        "total_sale_gmv_amt",
                                        "total_views_cnt",
                                        "user_id"};
        QCOMPARE(fields, contract);
    }
};

QTEST_APPLESS_MAIN(TestColumn)
#include "tst_Column.moc"
