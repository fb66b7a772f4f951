#include "domain/Csv.h"
#include "output/CsvText.h"

#include <QTest>

using namespace livegauge;

namespace {

QList<QStringList> readBack(const QString &text)
{
    QList<QStringList> lines = csvLines(text, QLatin1Char(','));
    for (QStringList &line : lines) {
        for (QString &cell : line)
            cell = fromCsvCell(cell);
    }
    return lines;
}

} // namespace

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
        QCOMPARE(readBack(line), (QList<QStringList>{{text}}));
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
        QCOMPARE(readBack(QString::fromUtf8(csvLine(cells))),
                 (QList<QStringList>{{QStringLiteral("say \"hi\""), QStringLiteral("a,b"),
                                      QStringLiteral("two\r\nlines")}}));
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_CsvText.moc"
