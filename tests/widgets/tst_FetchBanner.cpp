#include "support/TestHome.h"
#include "widgets/FetchBanner.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace livegauge;
using namespace livegauge::test;

class TestFetchBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSqliteSaysIsADetail()
    {
        FetchBanner banner;
        Error error;
        error.kind = ErrorKind::ArchiveBusy;
        error.detail = QStringLiteral("SQLite 5: database is locked");
        banner.showError(error);
        QStringList seen;
        QList<QLabel *> withDetail;
        for (QLabel *label : banner.findChildren<QLabel *>()) {
            if (label->text().contains(error.detail))
                withDetail.append(label);
            if (!label->isHidden())
                seen.append(label->text());
        }
        QCOMPARE(withDetail.size(), 1);
        QVERIFY(withDetail.first()->isHidden());
        QCOMPARE(seen.filter(QStringLiteral("Another program holds the archive.")).size(), 1);
        QCOMPARE(seen.filter(QStringLiteral("SQLite")), QStringList());

        for (QToolButton *button : banner.findChildren<QToolButton *>()) {
            if (button->isCheckable() && !button->isHidden())
                button->click();
        }
        QVERIFY(!withDetail.first()->isHidden());
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication app(argc, argv);
    TestFetchBanner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FetchBanner.moc"
