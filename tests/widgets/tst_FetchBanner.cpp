#include "support/TestHome.h"
#include "widgets/fetch/FetchBanner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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

    /// It would push the window off the screen.
    void aLongMessageIsScrolled()
    {
        FetchBanner banner;
        banner.resize(600, 40);
        banner.showHint([] { return QStringLiteral("One line."); });
        const int low = banner.sizeHint().height();
        banner.showHint([] { return QStringLiteral("A line of many.\n").repeated(12); });
        QCoreApplication::processEvents();
        const int line = banner.fontMetrics().lineSpacing();
        QVERIFY2(banner.sizeHint().height() <= low + 3 * line,
                 qPrintable(QString::number(banner.sizeHint().height())));
        QVERIFY(banner.minimumSizeHint().height() <= low + 3 * line);
    }

    void aPriceThatChangesIsToldWhereGoingOnIsOffered()
    {
        FetchBanner banner;
        banner.showUnfinished(2, Price{1, 3}, {});
        banner.setGoOnPrice(Price{1, 9}, Language::English);
        QVERIFY(banner.findChild<QPushButton *>()->accessibleDescription().contains(
            QStringLiteral("9 credit")));
    }

    void whatIsSaidFollowsTheLanguage()
    {
        FetchBanner banner;
        QString language = QStringLiteral("English");
        const auto says = [&](const QString &text) {
            const auto labels = banner.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel *label) { return label->text() == text; });
        };
        for (const auto show : {&FetchBanner::showHint, &FetchBanner::showKeyHint}) {
            (banner.*show)([&] { return language; });
            QVERIFY(says(QStringLiteral("English")));
            language = QStringLiteral("中文");
            banner.retell(Language::Chinese);
            QVERIFY(says(QStringLiteral("中文")));
            language = QStringLiteral("English");
        }
    }

    void theDailyRefreshSaysThatItWasThat()
    {
        FetchBanner banner;
        FetchProgress progress;
        progress.influencers.resize(1);
        progress.influencers.front().state = ReadState::Complete;
        progress.rows = 12;
        progress.rowsNew = 2;
        banner.showDailyEnd(progress);
        QVERIFY(!banner.isHidden());
        const auto labels = banner.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("The daily refresh"))
                && label->text().contains(QStringLiteral("12 livestream(s) (2 new"));
        }));
    }

    /// A price is read before its button is pressed, and is no part of the button's name.
    void thePriceStandsBeforeTheButton()
    {
        FetchBanner banner;
        Price price;
        price.atMost = 3;
        banner.showUnfinished(2, price, {});
        const auto *goOn = banner.findChild<QPushButton *>();
        QCOMPARE(goOn->text(), QStringLiteral("Go on"));
        const QString words = goOn->accessibleDescription();
        QVERIFY(words.contains(QStringLiteral("3 credit")));
        const auto labels = banner.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return !label->isHidden() && label->text() == words;
        }));
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
