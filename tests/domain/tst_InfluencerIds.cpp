#include "domain/Csv.h"
#include "domain/InfluencerIds.h"

#include <QTest>

using namespace livegauge;

class TestInfluencerIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anythingBetweenTwoIdsSeparates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces") << QStringLiteral("  7288986759428588590   42 ");
        QTest::newRow("lines") << QStringLiteral("7288986759428588590\r\n42\r\n");
        QTest::newRow("commas") << QStringLiteral("7288986759428588590,42,");
        QTest::newRow("chinese punctuation") << QStringLiteral("7288986759428588590，42；");
        QTest::newRow("json") << QStringLiteral("[\"7288986759428588590\", \"42\"]");
        QTest::newRow("excel") << QStringLiteral("'7288986759428588590\t'42");
        QTest::newRow("excel's text") << QStringLiteral("=\"7288986759428588590\"\t=\"42\"");
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFF7288986759428588590 42");
        QTest::newRow("full-width digits") << QStringLiteral("7288986759428588590 ４２");
    }

    void anythingBetweenTwoIdsSeparates()
    {
        QFETCH(QString, text);
        const InfluencerIds read = readInfluencerIds(text);
        QCOMPARE(read.ids,
                 QStringList({QStringLiteral("7288986759428588590"), QStringLiteral("42")}));
        QCOMPARE(read.rejected, QStringList());
        QCOMPARE(read.doubles, 0);
    }

    void aTablesIdColumnIsReadAlone()
    {
        const auto read = readInfluencerIdFile(
            "name,gmv,user_id\r\nshop,5,7288986759428588590\r\nx,100,7.28E+18\r\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->ids, QStringList(QStringLiteral("7288986759428588590")));
        QCOMPARE(read->rejected, QStringList(QStringLiteral("7.28E+18")));
    }

    /// Else the ids paid for would be those of another column.
    void aSeparatorInsideQuotesEndsNoCell()
    {
        const auto read = readInfluencerIdFile(
            "name;influencer_id;room\n\"Toys; and \"\"more\"\"\";42;111\n\"a\nb\";43;112\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->ids, QStringList({QStringLiteral("42"), QStringLiteral("43")}));
        QCOMPARE(read->rejected, QStringList());
    }

    void aFileMayBeUtf16ButMustBeText()
    {
        const QString text = QStringLiteral("\uFEFF42 43");
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(readInfluencerIdFile(wide)->ids,
                 QStringList({QStringLiteral("42"), QStringLiteral("43")}));
        QVERIFY(!readInfluencerIdFile(QByteArray("5 \x00\x01 4", 6)).has_value());
    }

    /// As Excel writes it in China: 达人 is the title of the column.
    void aFileMayBeInChinasOwnEncoding()
    {
        QCOMPARE(textOfFile(QByteArray("\xB4\xEF\xC8\xCB,42")), QStringLiteral("达人,42"));
    }

    void whatIsNoIdIsNamedAsItWasWritten()
    {
        const InfluencerIds read = readInfluencerIds(QStringLiteral(
            "@popmart 12 7.28e18 -5 123456789012345678901 12 https://tiktok.com/@x"));
        QCOMPARE(read.ids, QStringList(QStringLiteral("12")));
        QCOMPARE(read.doubles, 1);
        QCOMPARE(read.rejected,
                 QStringList({QStringLiteral("@popmart"), QStringLiteral("7.28e18"),
                              QStringLiteral("-5"), QStringLiteral("123456789012345678901"),
                              QStringLiteral("https://tiktok.com/@x")}));
    }
};

QTEST_APPLESS_MAIN(TestInfluencerIds)
#include "tst_InfluencerIds.moc"
