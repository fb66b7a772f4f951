#include "widgets/archive/ArchiveNotice.h"

#include <QDir>
#include <QTest>

using namespace livegauge;

class TestArchiveNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundArchiveNeedsNoWords()
    {
        ArchiveInfo info;
        info.file = QStringLiteral("/home/me/livegauge.db");
        info.livestreams = 12;
        QCOMPARE(archiveNotices(info), QStringList());
    }

    void eachFindingIsASentenceTheGravestFirst()
    {
        ArchiveInfo info;
        info.file = QStringLiteral("/home/me/livegauge.db");
        info.isReadOnly = true;
        info.whyReadOnly = ErrorKind::ArchiveReadOnly;
        info.isOnNetwork = true;
        info.setAside = QStringLiteral("/home/me/livegauge-broken.db");
        info.backup = QStringLiteral("/home/me/livegauge-1.db");
        info.interrupted = 2;
        const QStringList notices = archiveNotices(info);
        QCOMPARE(notices.size(), 5);
        QVERIFY(notices.at(0).contains(QDir::toNativeSeparators(info.setAside)));
        QVERIFY(notices.at(1).contains(QDir::toNativeSeparators(info.file)));
        QVERIFY(notices.at(2).contains(QLatin1String("network drive")));
        QVERIFY(notices.at(3).contains(QLatin1String("2 request(s)")));
        QVERIFY(notices.at(4).contains(QDir::toNativeSeparators(info.backup)));
        for (const QString &notice : notices)
            QVERIFY(notice.endsWith(QLatin1Char('.')));
    }

    void whoElseHasItOpenIsSaid()
    {
        ArchiveInfo info;
        info.isReadOnly = true;
        info.whyReadOnly = ErrorKind::ArchiveInUse;
        QVERIFY(archiveNotices(info).first().startsWith(QLatin1String("Another LiveGauge")));
    }
};

QTEST_APPLESS_MAIN(TestArchiveNotice)
#include "tst_ArchiveNotice.moc"
