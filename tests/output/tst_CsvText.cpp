#include "output/CsvText.h"

#include <QTest>

using namespace livegauge;

class TestCsvText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textThatWouldCalculateIsDefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1",
              "＠x", "\u3000=1", "=HYPERLINK(\"https://evil.example\",\"x\")"})
            QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData())
                << QString::fromUtf8(text);
    }

    void textThatWouldCalculateIsDefused()
    {
        QFETCH(QString, text);
        const QString line = QString::fromUtf8(csvLine(Cells{text}));
        const QString cell = line.startsWith(QLatin1Char('"')) ? line.mid(1) : line;
        QVERIFY2(cell.startsWith(QLatin1Char('\'')), qPrintable(line));
        QCOMPARE(readCsv(line), (QList<QStringList>{{text}}));
    }

    void ordinaryTextIsLeftAsItIs()
    {
        QCOMPARE(
            csvLine(Cells{QStringLiteral("直播 🔥"), QStringLiteral("a=b"), QStringLiteral("5-1")}),
            QByteArray("直播 🔥,a=b,5-1\r\n"));
    }

    void numbersAreNoFormulas()
    {
        QCOMPARE(csvLine(Cells{qint64(-5), -0.5, qint64(0)}), QByteArray("-5,-0.5,0\r\n"));
    }

    void unknownIsEmptyAndNot0()
    {
        QCOMPARE(csvLine(Cells{Cell(), qint64(0), Cell()}), QByteArray(",0,\r\n"));
    }

    void idsKeepEveryDigit()
    {
        QCOMPARE(csvLine(Cells{QStringLiteral("7288986759428588590")}),
                 QByteArray("7288986759428588590\r\n"));
    }

    void quotesAreDoubledAndLinesKeptTogether()
    {
        const Cells cells{QStringLiteral("say \"hi\""), QStringLiteral("a,b"),
                          QStringLiteral("two\r\nlines")};
        QCOMPARE(csvLine(cells), QByteArray("\"say \"\"hi\"\"\",\"a,b\",\"two\r\nlines\"\r\n"));
        QCOMPARE(readCsv(QString::fromUtf8(csvLine(cells))),
                 (QList<QStringList>{{QStringLiteral("say \"hi\""), QStringLiteral("a,b"),
                                      QStringLiteral("two\r\nlines")}}));
    }

    void otherProgramsSeparateOtherwise()
    {
        const QList<QStringList> rows{{QStringLiteral("id"), QStringLiteral("name")},
                                      {QStringLiteral("1"), QStringLiteral("a,b")}};
        QCOMPARE(readCsv(QStringLiteral("id;name\n1;\"a,b\"\n")), rows);
        QCOMPARE(readCsv(QStringLiteral("id\tname\r\n1\ta,b")), rows);
        QCOMPARE(readCsv(QStringLiteral("id,name\r\r1,\"a,b\"")), rows);
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_CsvText.moc"
