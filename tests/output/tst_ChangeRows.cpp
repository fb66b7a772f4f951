#include "output/ChangeRows.h"

#include <QTest>

using namespace livegauge;

namespace {

Livestream sample()
{
    Livestream livestream;
    livestream.roomId = QStringLiteral("7461234567890123456");
    livestream.userId = QStringLiteral("7288986759428588590");
    livestream.region = QStringLiteral("US");
    return livestream;
}

/// A change that was read at 2023-11-14 22:13:20 UTC, 14:13:20 in Los Angeles.
Cells cellsOf(const char *field, const QString &before, const QString &after, OutputFormat format)
{
    const ChangeRows rows(format, Clock(ClockKind::Market), Language::English);
    return rows.cells(sample(),
                      {sample().roomId, 1'700'000'000'250, QLatin1String(field), before, after});
}

} // namespace

class TestChangeRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonCarriesTheContractsOwnValues()
    {
        const Cells gmv = cellsOf("total_sale_gmv_amt", QStringLiteral("0"),
                                  QStringLiteral("1234.5"), OutputFormat::Json);
        QCOMPARE(
            gmv,
            (Cells{sample().roomId, sample().userId, QStringLiteral("2023-11-14T22:13:20.250Z"),
                   QStringLiteral("total_sale_gmv_amt"), 0.0, 1'234.5}));
        const Cells start =
            cellsOf("create_time", {}, QStringLiteral("1700000000"), OutputFormat::Json);
        QCOMPARE(start[4], Cell()); // it was not known
        QCOMPARE(start[5], Cell(qint64(1'700'000'000)));
        const Cells user =
            cellsOf("user_id", QStringLiteral("1"), QStringLiteral("2"), OutputFormat::Json);
        QCOMPARE(user[5], Cell(QStringLiteral("2"))); // an id is no number
    }

    void csvTellsTimesOnTheClock()
    {
        const Cells start =
            cellsOf("create_time", {}, QStringLiteral("1700000000"), OutputFormat::Csv);
        QCOMPARE(start[2], Cell(QStringLiteral("2023-11-14T22:13:20.250Z")));
        QCOMPARE(start[5], Cell(QStringLiteral("2023-11-14T14:13:20-08:00")));
    }

    void peopleReadTheirOwnNumbers()
    {
        const Cells views =
            cellsOf("total_views_cnt", {}, QStringLiteral("12345"), OutputFormat::Table);
        QCOMPARE(views[2], Cell(QStringLiteral("2023-11-14 14:13")));
        QCOMPARE(views[4], Cell(QStringLiteral("--")));
        QCOMPARE(views[5], Cell(QStringLiteral("12,345")));
        const Cells title = cellsOf("title", QStringLiteral("a\nb"), QString(60, QChar(u'播')),
                                    OutputFormat::Table);
        QCOMPARE(title[4], Cell(QStringLiteral("a b")));
        QVERIFY(std::get<QString>(title[5]).endsWith(QChar(u'…')));
    }

    void aFieldOfALaterVersionIsWrittenAsItStands()
    {
        const Cells cells = cellsOf("total_gifts_cnt", QStringLiteral("7"), QStringLiteral("8"),
                                    OutputFormat::Json);
        QCOMPARE(cells[3], Cell(QStringLiteral("total_gifts_cnt")));
        QCOMPARE(cells[5], Cell(QStringLiteral("8")));
    }

    void everyCellHasAColumn()
    {
        const ChangeRows rows(OutputFormat::Table, Clock(ClockKind::Utc), Language::English);
        const OutputColumns columns = rows.columns(QStringLiteral("UTC"));
        QCOMPARE(columns.size(),
                 cellsOf("title", {}, QStringLiteral("x"), OutputFormat::Table).size());
        QCOMPARE(columns[2].title, QStringLiteral("Read (UTC)"));
    }
};

QTEST_GUILESS_MAIN(TestChangeRows)
#include "tst_ChangeRows.moc"
