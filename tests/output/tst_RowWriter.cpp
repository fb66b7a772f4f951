#include "output/DisplayWidth.h"
#include "output/RowWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace livegauge;

namespace {

const OutputColumns columns{{QStringLiteral("room_id"), QStringLiteral("直播间"), false},
                            {QStringLiteral("gmv"), QStringLiteral("GMV"), true}};

QByteArray written(OutputFormat format, const std::vector<Cells> &rows)
{
    QByteArray text;
    const auto writer =
        makeRowWriter(format, columns, [&text](const QByteArray &piece) { text += piece; });
    for (const Cells &row : rows)
        writer->row(row);
    writer->end();
    return text;
}

const QString roomId = QStringLiteral("7461234567890123456"); // above 2^53

} // namespace

class TestRowWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsIdsAsTextAndUnknownAsNull()
    {
        const auto json =
            QJsonDocument::fromJson(written(OutputFormat::Json, {{roomId, Cell()}, {roomId, 0.5}}))
                .array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json.at(0)[QStringLiteral("room_id")], QJsonValue(roomId));
        QVERIFY(json.at(0)[QStringLiteral("gmv")].isNull());
        QCOMPARE(json.at(1)[QStringLiteral("gmv")].toDouble(), 0.5);
    }

    void noRowsAreAnEmptyArray()
    {
        QCOMPARE(written(OutputFormat::Json, {}), QByteArray("[]\n"));
        QCOMPARE(written(OutputFormat::JsonLines, {}), QByteArray());
        QCOMPARE(written(OutputFormat::Csv, {}), QByteArray("room_id,gmv\r\n"));
    }

    void jsonLinesAreObjectsOfTheirOwn()
    {
        const QByteArray text = written(
            OutputFormat::JsonLines,
            {{QStringLiteral("a\nb\x01\"\\\x7f"), qint64(1)}, {QStringLiteral("c"), qint64(2)}});
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object()[QStringLiteral("room_id")],
                 QJsonValue(QStringLiteral("a\nb\x01\"\\\x7f")));
    }

    void numbersComeBackAsTheyWere_data()
    {
        QTest::addColumn<double>("number");
        for (const double number : {0.1, 2627.73, 1e15, 123456789012345.0, -3.0, 1e-9, 1e300})
            QTest::addRow("%g", number) << number;
    }

    void numbersComeBackAsTheyWere()
    {
        QFETCH(double, number);
        const auto json =
            QJsonDocument::fromJson(written(OutputFormat::JsonLines, {{roomId, number}})).object();
        QCOMPARE(json[QStringLiteral("gmv")].toDouble(), number);
    }

    void whatIsNoNumberIsNull()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(written(OutputFormat::JsonLines, {{roomId, nan}}).contains("\"gmv\":null"));
    }

    void tableColumnsStandUnderEachOther()
    {
        const QString text =
            QString::fromUtf8(written(OutputFormat::Table,
                                      {{QStringLiteral("泡泡玛特"), QStringLiteral("1,234")},
                                       {QStringLiteral("Anna"), QStringLiteral("5")},
                                       {QStringLiteral("ง่าย 🔥"), Cell()}}));
        QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines)
            QCOMPARE(displayWidth(line), 8 + 2 + 5);
        QVERIFY(lines.at(3).endsWith(QLatin1String("--")));
    }

    void aTitleCannotSteerTheTerminal()
    {
        const QByteArray text =
            written(OutputFormat::Table, {{QStringLiteral("\x1b]0;owned\x07\n"), Cell()}});
        QVERIFY(!text.contains('\x1b') && !text.contains('\x07'));
        QCOMPARE(text.count('\n'), 2);
    }

    void manyRowsFlowThrough()
    {
        QByteArray text;
        const auto writer = makeRowWriter(OutputFormat::Table, columns,
                                          [&text](const QByteArray &piece) { text += piece; });
        for (int i = 0; i < 1100; ++i)
            writer->row({QStringLiteral("row"), static_cast<qint64>(i)});
        QVERIFY(text.contains("1099")); // before the end
    }
};

QTEST_APPLESS_MAIN(TestRowWriter)
#include "tst_RowWriter.moc"
