#include "output/LedgerCsv.h"

#include <QTest>

using namespace livegauge;

class TestLedgerCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowsFileHasTheColumnsOfTheCommandLine()
    {
        LedgerEntry page;
        page.time = 1763812345678;
        page.userId = QStringLiteral("7288986759428588590");
        page.page = 3;
        page.keyLastFour = QStringLiteral("=9+1");
        page.origin = QStringLiteral("https://api.example");
        page.outcome = LedgerEntry::Outcome::Page;
        page.status = 200;
        page.sends = 2;
        page.rowsNew = 0;
        page.rowsKnown = 10;
        LedgerEntry failed = page;
        failed.outcome = LedgerEntry::Outcome::Failed;
        failed.error = ErrorKind::HostNotFound;
        failed.status = 0;
        failed.sends = 0;
        failed.id = 6;
        failed.rowsKnown = 0;
        LedgerEntry open = failed;
        open.outcome = LedgerEntry::Outcome::Unknown;
        open.error.reset();
        open.id = 7;
        open.sends.reset();
        open.keyLastFour.clear();
        page.ended = page.time + 1000;
        page.id = 5;
        page.isAnswerKept = true;
        QCOMPARE(ledgerCsv(std::vector{page, failed, open}),
                 QByteArray("\xEF\xBB\xBFtime,influencer,page,outcome,sends,rows_new,rows_changed,"
                            "rows_known,may_have_cost,key_last_four,status,origin,ended,id,"
                            "answer_kept\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,page,2,0,0,10,2,"
                            "'=9+1,200,https://api.example,2025-11-22T11:52:26.678Z,5,yes\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,host-not-found,0,0,0,0,"
                            "0,'=9+1,,https://api.example,,6,no\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,unknown,,0,0,0,1,,,"
                            "https://api.example,,7,no\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestLedgerCsv)
#include "tst_LedgerCsv.moc"
