#include "output/IsoTime.h"
#include "output/LivestreamRows.h"

#include <QTest>

#include <algorithm>

using namespace livegauge;

namespace {

StoredLivestream sample()
{
    StoredLivestream row;
    row.livestream.roomId = QStringLiteral("7461234567890123456");
    row.livestream.userId = QStringLiteral("7288986759428588590");
    row.livestream.nickname = QStringLiteral("POP MART");
    row.livestream.title = QString(60, QChar(u'播'));
    row.livestream.region = QStringLiteral("US");
    row.livestream.start = 1'700'000'000; // 2023-11-14 22:13:20 UTC, 14:13:20 in Los Angeles
    row.livestream.views = 12'345;
    row.livestream.gmv = 1'234.5;
    row.livestream.likes = 0;
    row.firstSeen = 1'700'000'100'250;
    row.lastRead = 1'700'000'200'000;
    return row;
}

/// The cell of one column, by its name.
Cell cellIn(const QString &name, OutputFormat format, const Clock &clock = Clock(ClockKind::Utc),
            const StoredLivestream &row = sample())
{
    const LivestreamRows rows({*listColumnByName(name)}, format, clock, Language::English);
    return rows.cells(row).front();
}

} // namespace

class TestLivestreamRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStatedCurrencyIsWrittenInFilesAndForPeople()
    {
        Currencies stated;
        stated.state(sample().livestream.region, QStringLiteral("USD"));
        const auto cell = [&](const char *name, OutputFormat format) {
            const LivestreamRows rows({*listColumnByName(QLatin1String(name))}, format,
                                      Clock(ClockKind::Utc), Language::English, stated);
            return rows.cells(sample()).front();
        };
        QCOMPARE(cell("currency", OutputFormat::Csv), Cell(QStringLiteral("USD")));
        QCOMPARE(cell("total_sale_gmv_amt", OutputFormat::Csv), Cell(1'234.5));
        QCOMPARE(cell("total_sale_gmv_amt", OutputFormat::Table),
                 Cell(QStringLiteral("USD\u00a01,234.50")));
        QCOMPARE(cellIn(QStringLiteral("currency"), OutputFormat::Json), Cell());
        QCOMPARE(defaultListColumns(OutputFormat::Csv, true).size(),
                 defaultListColumns(OutputFormat::Csv).size() + 1);
    }

    void jsonCarriesTheContractsFieldsAndValues()
    {
        const auto columns = defaultListColumns(OutputFormat::Json);
        QStringList names;
        for (const ListColumn &column : columns)
            names.append(listColumnName(column));
        QCOMPARE(
            names.join(QLatin1Char(' ')),
            QStringLiteral("cover_url create_time duration finish_time nick_name region room_id "
                           "title total_comments_cnt total_digg_cnt total_followers_cnt "
                           "total_joins_cnt total_product_cnt total_sale_cnt "
                           "total_sale_gmv_amt total_views_cnt user_id first_seen last_read"));
        QCOMPARE(cellIn(QStringLiteral("create_time"), OutputFormat::Json),
                 Cell(qint64(1'700'000'000)));
        QCOMPARE(cellIn(QStringLiteral("room_id"), OutputFormat::Json),
                 Cell(QStringLiteral("7461234567890123456")));
        QCOMPARE(cellIn(QStringLiteral("total_sale_gmv_amt"), OutputFormat::Json), Cell(1'234.5));
        QCOMPARE(cellIn(QStringLiteral("first_seen"), OutputFormat::Json),
                 Cell(QStringLiteral("2023-11-14T22:15:00.250Z")));
    }

    void unknownAnd0AndNotApplicableDiffer()
    {
        QCOMPARE(cellIn(QStringLiteral("total_comments_cnt"), OutputFormat::Json), Cell());
        QCOMPARE(cellIn(QStringLiteral("total_digg_cnt"), OutputFormat::Json), Cell(qint64(0)));
        QCOMPARE(cellIn(QStringLiteral("uv_value"), OutputFormat::Json), Cell());
        QCOMPARE(cellIn(QStringLiteral("total_comments_cnt"), OutputFormat::Table),
                 Cell(QStringLiteral("--")));
        QCOMPARE(cellIn(QStringLiteral("uv_value"), OutputFormat::Table),
                 Cell(QStringLiteral("n/a")));
    }

    /// Likes are 0; of comments nothing is said at first.
    void onlyTwoZerosWereNotCaptured()
    {
        StoredLivestream row = sample();
        const auto told = [&row](OutputFormat format) {
            return cellIn(QStringLiteral("interaction"), format, Clock(ClockKind::Utc), row);
        };
        QCOMPARE(told(OutputFormat::Table), Cell(QStringLiteral("--")));
        row.livestream.comments = 0;
        QCOMPARE(told(OutputFormat::Table), Cell(QStringLiteral("not captured")));
        QCOMPARE(told(OutputFormat::Csv), Cell());
        QCOMPARE(told(OutputFormat::Json), Cell());
    }

    void csvTellsTimesOnTheClockWithTheirZone()
    {
        QCOMPARE(cellIn(QStringLiteral("create_time"), OutputFormat::Csv),
                 Cell(QStringLiteral("2023-11-14T22:13:20Z")));
        const Clock market(ClockKind::Market);
        QCOMPARE(cellIn(QStringLiteral("create_time"), OutputFormat::Csv, market),
                 Cell(QStringLiteral("2023-11-14T14:13:20-08:00")));
        QCOMPARE(cellIn(QStringLiteral("time_zone"), OutputFormat::Csv, market),
                 Cell(QStringLiteral("America/Los_Angeles")));
        QCOMPARE(cellIn(QStringLiteral("total_views_cnt"), OutputFormat::Csv),
                 Cell(qint64(12'345)));
    }

    void peopleReadTheirOwnNumbers()
    {
        const Clock shanghai(ClockKind::Mine, QTimeZone("Asia/Shanghai"));
        QCOMPARE(cellIn(QStringLiteral("start"), OutputFormat::Table, shanghai),
                 Cell(QStringLiteral("2023-11-15 06:13")));
        QCOMPARE(cellIn(QStringLiteral("views"), OutputFormat::Table),
                 Cell(QStringLiteral("12,345")));
        QCOMPARE(cellIn(QStringLiteral("gmv"), OutputFormat::Table),
                 Cell(QStringLiteral("1,234.50")));
        QVERIFY(std::get<QString>(cellIn(QStringLiteral("title"), OutputFormat::Table))
                    .endsWith(QChar(u'…')));
    }

    void aTimeNamesItsClock()
    {
        const LivestreamRows rows({ColumnId::Start, ColumnId::Views}, OutputFormat::Table,
                                  Clock(ClockKind::Utc), Language::English);
        const OutputColumns columns = rows.columns(QStringLiteral("UTC"));
        QCOMPARE(columns[0].title, QStringLiteral("Start (UTC)"));
        QCOMPARE(columns[1].title, QStringLiteral("Views"));
        QVERIFY(!columns[0].isNumber && columns[1].isNumber);
    }

    void everyNameIsRead()
    {
        const QStringList names = listColumnNames();
        const auto own = std::ranges::count_if(
            columns(), [](const Column &column) { return isUsersOwn(column.id); });
        QCOMPARE(names.size(), static_cast<qsizetype>(columns().size()) - own + 5);
        for (const QString &name : names) {
            const auto column = listColumnByName(name);
            QVERIFY2(column, qPrintable(name));
            QCOMPARE(listColumnName(*column), name);
        }
        QCOMPARE(listColumnByName(QStringLiteral("gmv")),
                 listColumnByName(QStringLiteral("total_sale_gmv_amt")));
        QVERIFY(!listColumnByName(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(TestLivestreamRows)
#include "tst_LivestreamRows.moc"
