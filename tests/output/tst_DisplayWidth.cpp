#include "output/DisplayWidth.h"

#include <QTest>

using namespace livegauge;

class TestDisplayWidth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << QStringLiteral("POP MART") << 8;
        QTest::newRow("Chinese") << QStringLiteral("泡泡玛特") << 8;
        QTest::newRow("both") << QStringLiteral("a直播b") << 6;
        QTest::newRow("full-width") << QStringLiteral("Ａ！") << 4;
        QTest::newRow("Korean") << QStringLiteral("라이브") << 6;
        QTest::newRow("kana, narrow") << QStringLiteral("ﾗｲﾌﾞ") << 4;
        QTest::newRow("emoji") << QStringLiteral("🔥🎉") << 4;
        QTest::newRow("accent of its own") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("Thai with marks") << QStringLiteral("ที่") << 1;
        QTest::newRow("Arabic") << QStringLiteral("بث") << 2;
        QTest::newRow("joined emoji count as terminals do") << QStringLiteral("👩\u200d💻") << 4;
        QTest::newRow("beyond 16 bits") << QStringLiteral("𠮷") << 2;
    }

    void widths()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "cells");
    }

    void aLineHoldsNothingThatSteersTheTerminal()
    {
        const QString escape = QStringLiteral("\x1b[31mred\x07\r\nnext\u0085\u2028");
        for (const QChar c : plainLine(escape))
            QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x2028));
        QVERIFY(plainLine(escape).contains(QStringLiteral("red")));
        // Would show what follows from right to left.
        QCOMPARE(plainLine(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("abc"));
    }

    void shorteningKeepsWholeCharacters()
    {
        QCOMPARE(shortenedTo(QStringLiteral("直播间"), 6), QStringLiteral("直播间"));
        QCOMPARE(shortenedTo(QStringLiteral("直播间"), 5), QStringLiteral("直播…"));
        QCOMPARE(shortenedTo(QStringLiteral("直播间"), 4), QStringLiteral("直…"));
        QCOMPARE(shortenedTo(QStringLiteral("🔥🔥🔥"), 3), QStringLiteral("🔥…"));
    }

    void paddingCountsCells()
    {
        QCOMPARE(padded(QStringLiteral("直播"), 6, false), QStringLiteral("直播  "));
        QCOMPARE(padded(QStringLiteral("12"), 4, true), QStringLiteral("  12"));
        QCOMPARE(padded(QStringLiteral("直播间"), 4, false), QStringLiteral("直播间"));
    }
};

QTEST_APPLESS_MAIN(TestDisplayWidth)
#include "tst_DisplayWidth.moc"
