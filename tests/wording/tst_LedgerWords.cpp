#include "wording/LedgerWords.h"

#include <QSet>
#include <QTest>

using namespace livegauge;

class TestLedgerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsOwnWords()
    {
        LedgerEntry entry;
        QCOMPARE(outcomeText(entry), QStringLiteral("unknown"));
        entry.outcome = LedgerEntry::Outcome::Page;
        QCOMPARE(outcomeText(entry), QStringLiteral("page received"));
        entry.outcome = LedgerEntry::Outcome::Failed;
        QSet<QString> texts;
        const int count = static_cast<int>(ErrorKind::ArchiveDiskFault) + 1;
        for (int kind = 0; kind < count; ++kind) {
            entry.error = static_cast<ErrorKind>(kind);
            texts.insert(outcomeText(entry));
        }
        QCOMPARE(texts.size(), count);
        entry.error = ErrorKind::OutOfCredit;
        entry.status = 402;
        QCOMPARE(outcomeText(entry), QStringLiteral("out of credits (402)"));
    }
};

QTEST_APPLESS_MAIN(TestLedgerWords)
#include "tst_LedgerWords.moc"
