#include "wording/Sentences.h"

#include <QTest>

using namespace livegauge;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSpaceStandsBetweenEnglishOnes()
    {
        QCOMPARE(sentences({QStringLiteral("Refused."), QString(), QStringLiteral("Try again.")}),
                 QStringLiteral("Refused. Try again."));
        QCOMPARE(sentences({QString(), QStringLiteral("Refused.")}), QStringLiteral("Refused."));
        QCOMPARE(sentences({}), QString());
    }

    void chineseOnesNeedNone()
    {
        QCOMPARE(sentences({QStringLiteral("密钥被拒绝。"), QStringLiteral("请检查密钥。")}),
                 QStringLiteral("密钥被拒绝。请检查密钥。"));
    }

    /// The server's own words may end a Chinese one.
    void whatEndsInAnotherScriptIsParted()
    {
        QCOMPARE(
            sentences({QStringLiteral("服务器说：not found."), QStringLiteral("请稍后再试。")}),
            QStringLiteral("服务器说：not found. 请稍后再试。"));
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_Sentences.moc"
