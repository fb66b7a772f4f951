#include "output/LedgerRows.h"
#include "output/RowWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace livegauge;

namespace {

LedgerEntry entry()
{
    LedgerEntry one;
    one.id = 7;
    one.time = 1'700'000'000'123;
    one.userId = QStringLiteral("7288986759428588590");
    one.page = 3;
    one.keyLastFour = QStringLiteral("9f2c");
    one.origin = QStringLiteral("https://api.keyapi.ai:443");
    return one;
}

QJsonObject json(const LedgerEntry &entry)
{
    const LedgerRows rows(OutputFormat::JsonLines, QTimeZone::utc(), Language::English);
    QByteArray text;
    const auto writer = makeRowWriter(OutputFormat::JsonLines, rows.columns(),
                                      [&text](const QByteArray &piece) { text += piece; });
    writer->row(rows.cells(entry));
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestLedgerRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryWithoutAnEndIsUnknown()
    {
        const QJsonObject object = json(entry());
        QCOMPARE(object[QStringLiteral("time")],
                 QJsonValue(QStringLiteral("2023-11-14T22:13:20.123Z")));
        QCOMPARE(object[QStringLiteral("influencer")],
                 QJsonValue(QStringLiteral("7288986759428588590")));
        QCOMPARE(object[QStringLiteral("page")], QJsonValue(3));
        QCOMPARE(object[QStringLiteral("outcome")], QJsonValue(QStringLiteral("unknown")));
        QVERIFY(object[QStringLiteral("sends")].isNull());
        QVERIFY(object[QStringLiteral("ended")].isNull());
        QVERIFY(object[QStringLiteral("status")].isNull());
        QCOMPARE(object[QStringLiteral("may_have_cost")], QJsonValue(1));
        QCOMPARE(object[QStringLiteral("key_last_four")], QJsonValue(QStringLiteral("9f2c")));
    }

    void aPageTellsWhatItBrought()
    {
        LedgerEntry page = entry();
        page.outcome = LedgerEntry::Outcome::Page;
        page.sends = 1;
        page.status = 200;
        page.rowsNew = 8;
        page.rowsChanged = 1;
        page.rowsKnown = 1;
        const QJsonObject object = json(page);
        QCOMPARE(object[QStringLiteral("outcome")], QJsonValue(QStringLiteral("page")));
        QCOMPARE(object[QStringLiteral("sends")], QJsonValue(1));
        QCOMPARE(object[QStringLiteral("rows_new")], QJsonValue(8));
        QCOMPARE(object[QStringLiteral("rows_changed")], QJsonValue(1));
        QCOMPARE(object[QStringLiteral("rows_known")], QJsonValue(1));
    }

    void aFailureIsNamed()
    {
        LedgerEntry failed = entry();
        failed.outcome = LedgerEntry::Outcome::Failed;
        failed.error = ErrorKind::OutOfCredit;
        failed.sends = 0;
        QCOMPARE(json(failed)[QStringLiteral("outcome")],
                 QJsonValue(QStringLiteral("out-of-credit")));
        const LedgerRows table(OutputFormat::Table, QTimeZone::utc(), Language::English);
        QCOMPARE(table.cells(failed)[3], Cell(QStringLiteral("out of credits")));
        QCOMPARE(json(failed)[QStringLiteral("may_have_cost")], QJsonValue(0));
    }

    void columnsAndCellsAgree()
    {
        for (const OutputFormat format : {OutputFormat::Table, OutputFormat::Csv}) {
            const LedgerRows rows(format, QTimeZone::utc(), Language::English);
            QCOMPARE(rows.columns().size(), rows.cells(entry()).size());
            QCOMPARE(rows.sumColumns(LedgerSumBy::Day).size(), rows.sumCells({}).size());
        }
    }

    void peopleReadTheTimeOnTheirClock()
    {
        const LedgerRows rows(OutputFormat::Table, QTimeZone("Asia/Shanghai"), Language::English);
        QCOMPARE(rows.cells(entry()).front(), Cell(QStringLiteral("2023-11-15 06:13:20")));
        QVERIFY(rows.columns().front().title.contains(QStringLiteral("Asia/Shanghai")));
    }
};

QTEST_GUILESS_MAIN(TestLedgerRows)
#include "tst_LedgerRows.moc"
