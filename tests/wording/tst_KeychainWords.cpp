#include "wording/KeychainWords.h"

#include <QSet>
#include <QTest>

using namespace livegauge;

class TestKeychainWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int count = static_cast<int>(KeyStoreProblem::Other) + 1;
        for (int problem = 0; problem < count; ++problem) {
            const QString sentence = keychainProblemText(static_cast<KeyStoreProblem>(problem));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), count);
    }
};

QTEST_APPLESS_MAIN(TestKeychainWords)
#include "tst_KeychainWords.moc"
