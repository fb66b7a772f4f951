#include "support/TestHome.h"
#include "widgets/fetch/SearchForm.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

class TestSearchForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<SearchForm>(Language::English);
        m_form->show();
    }

    void aFilesIdsJoinThoseInTheField()
    {
        m_form->setIds({QStringLiteral("42")});
        m_form->readFile(write("user_id,name\r\n7288986759428588590,POP MART\r\n42,again\r\n"));
        QTRY_COMPARE(ids(), QStringLiteral("42 7288986759428588590"));
        QCOMPARE(message(), QString());
    }

    void aFileWithoutIdsChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("no ids in here");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01\x80", 5);
    }

    void aFileWithoutIdsChangesNothing()
    {
        QFETCH(QByteArray, content);
        m_form->setIds({QStringLiteral("42")});
        m_form->readFile(write(content));
        QTRY_VERIFY(message().startsWith(QStringLiteral("No influencer ID was found")));
        QCOMPARE(ids(), QStringLiteral("42"));
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        m_form->readFile(m_folder.filePath(QStringLiteral("missing.txt")));
        QTRY_VERIFY(message().contains(QStringLiteral("missing.txt")));
        m_form->readFile(m_folder.path());
        QTRY_VERIFY(message().contains(m_folder.path())
                    && !message().contains(QStringLiteral("missing.txt")));
    }

    void enterFetchesOnceAndOnlyWhatIsComplete()
    {
        QSignalSpy fetches(m_form.get(), &SearchForm::fetchRequested);
        auto *field = m_form->findChild<QLineEdit *>(QStringLiteral("ids"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fetches.count(), 0);
        QTest::keyClicks(field, QStringLiteral("42 43"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fetches.count(), 1);
        QCOMPARE(fetches.first().first().value<FetchPlan>().userIds,
                 QStringList({QStringLiteral("42"), QStringLiteral("43")}));
        m_form->setRunning(true);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fetches.count(), 1);
    }

    void whatIsKeptCanBeBoughtAgainWhateverTheBudgets_data()
    {
        QTest::addColumn<Price>("price");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("nothing kept") << Price{1, 5} << false;
        QTest::newRow("nothing kept, the day's budget") << Price{1, 2, Budget::Day} << false;
        QTest::newRow("some kept") << Price{1, 4, {}, true} << true;
        QTest::newRow("some kept, the fetch's budget") << Price{1, 2, Budget::Fetch, true} << true;
        QTest::newRow("some kept, the day's budget") << Price{1, 2, Budget::Day, true} << true;
        QTest::newRow("all kept") << Price{0, 0, {}, true} << true;
    }

    void whatIsKeptCanBeBoughtAgainWhateverTheBudgets()
    {
        QFETCH(Price, price);
        QFETCH(bool, isOffered);
        QSignalSpy plans(m_form.get(), &SearchForm::planChanged);
        m_form->setIds({QStringLiteral("42")});
        m_form->setPagesEach(5);
        const auto priced = [&] { return plans.last().first().value<FetchPlan>(); };
        m_form->setPrice(priced(), price);
        auto *again = m_form->findChild<QCheckBox *>(QStringLiteral("again"));
        QVERIFY(again->isVisible());
        QCOMPARE(again->isEnabled(), isOffered);
        if (!isOffered)
            return;
        again->click();
        QVERIFY(priced().buyAgain);
        m_form->setPrice(priced(), {1, 5});
        QVERIFY(again->isEnabled()); // it can be taken back
    }

    /// The price comes from the archive a moment after the ids, when the hand is on its way.
    void aPriceThatComesLaterMovesNoButton()
    {
        m_form->resize(1'100, m_form->height());
        QSignalSpy plans(m_form.get(), &SearchForm::planChanged);
        m_form->setIds({QStringLiteral("42")});
        m_form->setPagesEach(5);
        const auto place = [this] {
            m_form->layout()->activate();
            return m_form->findChild<QPushButton *>(QStringLiteral("fetch"))->geometry();
        };
        const QRect before = place();
        for (const Price &price : {Price{0, 0, {}, true}, Price{1, 4, {}, true}, Price{1, 1}}) {
            m_form->setPrice(plans.last().first().value<FetchPlan>(), price);
            QCOMPARE(place(), before);
        }
    }

    void whatIsPutInIsShownFromItsBeginning()
    {
        const auto *field = m_form->findChild<QLineEdit *>(QStringLiteral("ids"));
        m_form->setIds({QStringLiteral("7288986759428588590"), QStringLiteral("42")});
        QCOMPARE(field->cursorPosition(), 0);
    }

    void tenThousandIdsAreReadAtOnce()
    {
        QStringList many;
        for (int i = 1; i <= 10'000; ++i)
            many.append(QString::number(7'000'000'000'000'000'000LL + i));
        m_form->setIds(many);
        QVERIFY(m_form->findChild<QLabel *>(QStringLiteral("price"))
                    ->text()
                    .contains(QStringLiteral("exactly 10,000 credit")));
    }

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("ids.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test file could not be written");
        return file.fileName();
    }

    QString ids() const { return m_form->findChild<QLineEdit *>(QStringLiteral("ids"))->text(); }
    QString message() const
    {
        return m_form->findChild<QLabel *>(QStringLiteral("message"))->text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SearchForm> m_form;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(localeOf(Language::English));
    TestSearchForm test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SearchForm.moc"
