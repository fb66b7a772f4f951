#include "domain/Csv.h"
#include "domain/WatchlistFile.h"

#include <QTest>

using namespace livegauge;

namespace {

const QString shop = QStringLiteral("7288986759428588590");

/// Entries as text lines: "id|name|group".
QStringList lines(const WatchlistFile &file)
{
    QStringList result;
    for (const WatchlistEntry &entry : file.entries)
        result.append(QStringList{entry.userId, entry.nickname, entry.group}.join(u'|'));
    return result;
}

} // namespace

class TestWatchlistFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedComesBackAsItWas()
    {
        const std::vector<WatchlistEntry> entries{
            {shop, QStringLiteral("US, \"toys\""), QStringLiteral("POP MART\r\nSHOP ☕")},
            {QStringLiteral("1"), QStringLiteral("=HYPERLINK(\"http://x\")"),
             QStringLiteral(" -2+3")},
            {QStringLiteral("2"), QStringLiteral("'=1"), QStringLiteral("'''@x")},
            {QStringLiteral("3"), QStringLiteral("'90s"), QStringLiteral("＝1")},
            {QStringLiteral("4"), QStringLiteral("สวยทุกวัน"), QString()},
        };
        const auto read = readWatchlist(watchlistCsv(entries));
        QVERIFY(read.has_value());
        QCOMPARE(read->entries, entries);
        QCOMPARE(read->rejected, QStringList());
        QCOMPARE(read->doubles, 0);
    }

    void theFileIsPlainCsvAndRunsNoFormula()
    {
        const std::vector<WatchlistEntry> entries{
            {shop, QStringLiteral("a,b"), QStringLiteral("=1+1")}};
        QCOMPARE(watchlistCsv(entries),
                 QByteArray("\xEF\xBB\xBF"
                            "user_id,name,group\r\n"
                            "7288986759428588590,'=1+1,\"a,b\"\r\n"));
    }

    void aTableIsReadByItsTitles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("commas") << QByteArray("id,name,group\n42,Shop,Toys\n");
        QTest::newRow("semicolons, other order") << QByteArray("Group;GMV;ID;Name\nToys;5;42;Shop");
        QTest::newRow("tabs") << QByteArray("user_id\tnickname\tgroup\r42\tShop\tToys\r");
        QTest::newRow("as older files have it")
            << QByteArray("influencer_id,name,group\r\n42,Shop,Toys\r\n");
        QTest::newRow("chinese") << QByteArray("达人ID,昵称,分组\r\n42,Shop,Toys\r\n");
        QTest::newRow("as text for a spreadsheet")
            << QByteArray("\"id\",\"name\",\"group\"\n'42,\"Shop\",\"Toys\"\n,,\n\n");
    }

    void aTableIsReadByItsTitles()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readWatchlist(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(lines(*read), QStringList(QStringLiteral("42|Shop|Toys")));
        QCOMPARE(read->rejected, QStringList());
    }

    void anythingElseIsAListOfIds()
    {
        const auto read = readWatchlist("42, 43 popmart\n42");
        QCOMPARE(lines(*read), QStringList({QStringLiteral("42||"), QStringLiteral("43||")}));
        QCOMPARE(read->rejected, QStringList(QStringLiteral("popmart")));
        QCOMPARE(read->doubles, 1);
        QVERIFY(!readWatchlist(QByteArray("5 \x00\x01 4", 6)).has_value());
    }

    void whatIsNoIdIsNamed()
    {
        const auto read = readWatchlist("id,name\n7.28E+18,Shop\n,Kopi Pagi\n42,Ok\n");
        QCOMPARE(lines(*read), QStringList(QStringLiteral("42|Ok|")));
        QCOMPARE(read->rejected,
                 QStringList({QStringLiteral("7.28E+18"), QStringLiteral(", Kopi Pagi")}));
    }

    void ofADoubleTheFirstNameAndGroupCount()
    {
        const auto read = readWatchlist("id,name,group\n42,,\n42,Shop,Toys\n42,Other,Food\n");
        QCOMPARE(lines(*read), QStringList(QStringLiteral("42|Shop|Toys")));
        QCOMPARE(read->doubles, 2);
    }

    void namesInAnUnknownEncodingAreLeftOutAndCounted()
    {
        const auto read = readWatchlist("id,name,group\n42,caf\xE9,Toys\n");
        QCOMPARE(lines(*read), QStringList(QStringLiteral("42||Toys")));
        QCOMPARE(read->unreadable, 1);
    }

    /// As Excel writes a CSV in China.
    void chinasOwnEncodingIsRead()
    {
        const auto read = readWatchlist("id,name,group\n42,\xB2\xA5\xBC\xF8,\xCD\xE6\xBE\xDF\n");
        QCOMPARE(lines(*read), QStringList(QStringLiteral("42|播鉴|玩具")));
    }

    void quotesInsideACellStay()
    {
        const QList<QStringList> expected{
            {QStringLiteral("a\"b"), QStringLiteral("5\" ring"), QString()},
            {QStringLiteral("x\ny"), QStringLiteral("open, to the end\n")}};
        QCOMPARE(
            csvLines(QStringLiteral("\"a\"\"b\",5\" ring,\r\n\r\n\"x\ny\",\"open, to the end\n"),
                     u','),
            expected);
        QCOMPARE(csvLines(QStringLiteral("\"\"\"\"\"\",\"\""), u','),
                 QList<QStringList>{QStringList({QStringLiteral("\"\""), QString()})});
    }
};

QTEST_APPLESS_MAIN(TestWatchlistFile)
#include "tst_WatchlistFile.moc"
