#include "output/LedgerCsv.h"

#include <QTest>

using namespace livegauge;

class TestLedgerCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownIsEmptyAndNeverZero()
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
        LedgerEntry open = failed;
        open.outcome = LedgerEntry::Outcome::Unknown;
        open.error.reset();
        open.sends.reset();
        open.keyLastFour.clear();
        QCOMPARE(ledgerCsv(std::vector{page, failed, open}),
                 QByteArray("\xEF\xBB\xBFtime,influencer,page,outcome,http_status,sends,rows_new,"
                            "rows_changed,rows_known,may_have_cost,key_last_four,address\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,page,200,2,0,0,10,2,"
                            "'=9+1,https://api.example\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,host-not-found,,0,,,,0,"
                            "'=9+1,https://api.example\r\n"
                            "2025-11-22T11:52:25.678Z,7288986759428588590,3,unknown,,,,,,1,,"
                            "https://api.example\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestLedgerCsv)
#include "tst_LedgerCsv.moc"
