#include "secrets/KeyHolder.h"
#include "support/MemoryKeyStore.h"
#include "support/Shouting.h"
#include "support/TestHome.h"
#include "widgets/settings/SettingsDialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>

using namespace livegauge;
using test::MemoryKeyStore;

namespace {

const QString origin = QStringLiteral("https://api.keyapi.ai:443");
const ApiKey stored(QByteArray("sk_live_stored_0123456789abcd"));
const QString typed = QStringLiteral("sk_live_typed_0123456789wxyz");

/// A dialog on the screen, with a keychain in memory.
struct Shown {
    explicit Shown(const QByteArray &environmentKey = {},
                   const std::optional<QUrl> &environmentBase = {})
        : keys(store, environmentKey, origin)
        , dialog(keys, {}, environmentBase)
    {
        dialog.show();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }

    QLineEdit *key() { return find<QLineEdit>("key"); }
    QString words(const char *label)
    {
        auto *widget = find<QLabel>(label);
        return widget->isVisible() ? widget->text() : QString();
    }
    bool isEnabled(const char *name) { return find<QWidget>(name)->isEnabled(); }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void click(QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    void type(const QString &text) { QTest::keyClicks(key(), text); }
    /// Reads the keychain.
    void start()
    {
        keys.setOrigin(origin);
        settle();
    }
    void settle() const { QTRY_VERIFY(keys.keychain().phase != KeychainState::Phase::Asking); }
    /// All that can be read in the dialog.
    QString everything()
    {
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + label->toolTip() + QLatin1Char('\n');
        all += find<QPlainTextEdit>("detailText")->toPlainText();
        return all;
    }

    MemoryKeyStore store;
    KeyHolder keys;
    SettingsDialog dialog;
};

void fail(MemoryKeyStore &store, KeyStoreProblem problem)
{
    store.failure = KeyStoreFailure{problem, QStringLiteral("technical")};
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastedKeyIsTrimmedAndMasked()
    {
        Shown shown;
        QGuiApplication::clipboard()->setText(QStringLiteral("  ") + typed + QStringLiteral("\n"));
        shown.key()->setFocus();
        QTest::keySequence(shown.key(), QKeySequence::Paste);
        QCOMPARE(shown.key()->text(), typed);
        QCOMPARE(shown.key()->echoMode(), QLineEdit::Password);
        shown.click("reveal");
        QCOMPARE(shown.key()->echoMode(), QLineEdit::Normal);
        shown.click("reveal");
        QCOMPARE(shown.key()->echoMode(), QLineEdit::Password);
    }

    void theStoredKeyShowsItsLastFourCharactersOnly()
    {
        Shown shown;
        shown.store.keys.insert(origin, stored);
        shown.start();
        QCOMPARE(shown.words("inUse"), QStringLiteral("…abcd, from the system's keychain"));
        QCOMPARE(shown.words("address"), origin);
        QCOMPARE(shown.words("keychain"), QString());
        QVERIFY(shown.key()->text().isEmpty());
        QVERIFY(!shown.everything().contains(QString::fromLatin1(stored.bytes())));
    }

    void anEmptyKeychainIsSaidToBeEmpty()
    {
        Shown shown;
        shown.keys.setOrigin(origin);
        QVERIFY(shown.words("keychain").startsWith(QLatin1String("Asking")));
        QVERIFY(shown.key()->isEnabled());
        shown.settle();
        QCOMPARE(shown.words("inUse"), QStringLiteral("none"));
        QCOMPARE(shown.words("keychain"), QStringLiteral("No key is stored for this address yet."));
        QVERIFY(!shown.isEnabled("forget"));
        QVERIFY(!shown.isEnabled("save"));
        QVERIFY(!shown.isEnabled("test"));
    }

    void aTypedKeyIsSavedAndForgotten()
    {
        Shown shown;
        shown.start();
        shown.type(typed);
        shown.click("save");
        QVERIFY(shown.key()->text().isEmpty());
        QVERIFY(!shown.key()->isUndoAvailable());
        QVERIFY(!shown.isEnabled("forget")); // still saving
        shown.settle();
        QCOMPARE(shown.store.keys.value(origin).bytes(), typed.toLatin1());
        QCOMPARE(shown.words("keychain"),
                 QStringLiteral("The key is saved in the system's keychain."));
        shown.click("forget");
        shown.settle();
        QVERIFY(shown.store.keys.isEmpty());
        QVERIFY(shown.words("keychain").startsWith(QLatin1String("The key is forgotten")));
    }

    void aKeyForThisSessionIsNotWritten()
    {
        Shown shown;
        shown.start();
        shown.type(typed);
        shown.click("session");
        QCOMPARE(shown.words("inUse"), QStringLiteral("…wxyz, for this session only"));
        QVERIFY(shown.store.keys.isEmpty());
    }

    void aKeyThatCannotBeOneIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a space") << QStringLiteral("sk_live two words");
        QTest::newRow("Chinese") << QStringLiteral("sk_live_密钥0123456789");
        QTest::newRow("zero width") << QStringLiteral("sk_live_\u200b0123456789");
    }

    void aKeyThatCannotBeOneIsRefusedInWords()
    {
        QFETCH(QString, text);
        for (const char *button : {"save", "session"}) {
            Shown shown;
            shown.start();
            QGuiApplication::clipboard()->setText(text);
            QTest::keySequence(shown.key(), QKeySequence::Paste);
            shown.click(button);
            QVERIFY(shown.words("keyMessage").startsWith(QLatin1String("This cannot be a key")));
            QCOMPARE(shown.keys.source(), KeySource::None);
            QTest::keyClicks(shown.key(), QStringLiteral("x"));
            QCOMPARE(shown.words("keyMessage"), QString());
        }
    }

    void theEnvironmentsKeyCannotBeChangedHere()
    {
        Shown shown(stored.bytes());
        shown.start();
        QCOMPARE(shown.words("inUse"),
                 QStringLiteral("…abcd, from the environment variable KEYAPI_TOKEN"));
        QVERIFY(shown.words("environment").contains(QLatin1String("cannot be changed here")));
        for (const char *name : {"key", "reveal", "save", "session", "forget"})
            QVERIFY2(!shown.isEnabled(name), name);
        QVERIFY(shown.isEnabled("test"));
    }

    void anEnvironmentThatHoldsNoKeyIsSaidToBeWrong()
    {
        Shown shown("two words");
        shown.start();
        QVERIFY(shown.words("environment").contains(QLatin1String("cannot be a key")));
        QVERIFY(!shown.isEnabled("test"));
    }

    void aFailingKeychainIsExplainedAndNeverCalledEmpty_data()
    {
        QTest::addColumn<KeyStoreProblem>("problem");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no service") << KeyStoreProblem::NoService << "no keychain service runs";
        QTest::newRow("no keyring") << KeyStoreProblem::NoKeyring << "no default keyring";
        QTest::newRow("timed out") << KeyStoreProblem::TimedOut << "did not answer in time";
        QTest::newRow("denied") << KeyStoreProblem::Denied << "locked";
        QTest::newRow("other") << KeyStoreProblem::Other << "reported a fault";
    }

    void aFailingKeychainIsExplainedAndNeverCalledEmpty()
    {
        QFETCH(KeyStoreProblem, problem);
        QFETCH(QString, reason);
        Shown shown;
        fail(shown.store, problem);
        shown.start();
        QVERIFY2(shown.words("keychain").contains(reason), qPrintable(shown.words("keychain")));
        QVERIFY(shown.words("keychain").contains(QLatin1String("Nothing was written, ")));
        QVERIFY(!shown.words("keychain").contains(QLatin1String("No key is stored")));
        QCOMPARE(shown.find<QLabel>("keychain")->toolTip(), QStringLiteral("technical"));
        shown.type(typed);
        shown.click("session");
        QCOMPARE(shown.keys.credentials().key.bytes(), typed.toLatin1());
    }

    void theKeychainCanBeAskedAgain()
    {
        Shown shown;
        fail(shown.store, KeyStoreProblem::Denied);
        shown.start();
        shown.store.failure.reset();
        shown.store.keys.insert(origin, stored);
        shown.click("retry");
        shown.settle();
        QCOMPARE(shown.words("inUse"), QStringLiteral("…abcd, from the system's keychain"));
        QVERIFY(!shown.find<QWidget>("retry")->isVisible());
    }

    void aKeyThatCannotBeSavedOrForgottenIsSaidToBeSo()
    {
        Shown shown;
        shown.start();
        fail(shown.store, KeyStoreProblem::NoService);
        shown.type(typed);
        shown.click("save");
        shown.settle();
        QVERIFY(shown.words("keychain")
                    .contains(QLatin1String("Nothing was written. The key is "
                                            "used for this session only.")));
        shown.click("forget");
        shown.settle();
        QVERIFY(shown.words("keychain").contains(QLatin1String("may still hold the key")));
        QVERIFY(shown.isEnabled("forget"));
    }

    void theTestSendsNothingBeforeTheUserAgrees()
    {
        Shown shown;
        QSignalSpy requests(&shown.dialog, &SettingsDialog::testRequested);
        shown.type(typed);
        shown.click("test");
        QCOMPARE(shown.words("confirmText"),
                 QStringLiteral("This sends one request, which may cost 1 credit."));
        QCOMPARE(requests.count(), 0);
        shown.click("cancelTest");
        QVERIFY(!shown.find<QWidget>("confirm")->isVisible());
        QCOMPARE(requests.count(), 0);
        shown.click("test");
        QTest::keyClick(shown.find<QWidget>("send"), Qt::Key_Space);
        QCOMPARE(requests.count(), 1);
        const auto credentials = requests.first().first().value<Credentials>();
        QCOMPARE(credentials.key.bytes(), typed.toLatin1());
        QCOMPARE(credentials.origin, origin);
        QCOMPARE(shown.words("testWords"), QStringLiteral("Testing …"));
        QVERIFY(!shown.isEnabled("test"));
    }

    void whileAFetchRunsNoTestIsOffered()
    {
        Shown shown;
        shown.type(typed);
        shown.click("test");
        shown.dialog.setFetching(true);
        QVERIFY(!shown.find<QWidget>("confirm")->isVisible());
        QVERIFY(!shown.isEnabled("test"));
        QVERIFY(shown.words("testWords").startsWith(QLatin1String("A fetch is running.")));
        shown.dialog.setFetching(false);
        QVERIFY(shown.isEnabled("test"));
        QCOMPARE(shown.words("testWords"), QString());
    }

    void theTestUsesTheKeyInUseWhereNoneIsTyped()
    {
        Shown shown;
        shown.store.keys.insert(origin, stored);
        shown.start();
        QSignalSpy requests(&shown.dialog, &SettingsDialog::testRequested);
        shown.click("test");
        shown.click("send");
        QCOMPARE(requests.first().first().value<Credentials>().key, stored);
    }

    void theTestsAnswerIsPutIntoWords()
    {
        Shown shown;
        shown.type(typed);
        QSet<QString> seen;
        const int count = static_cast<int>(ErrorKind::UnexpectedStatus) + 1;
        for (int kind = 0; kind < count; ++kind) {
            shown.click("test");
            shown.click("send");
            Error error;
            error.kind = static_cast<ErrorKind>(kind);
            error.detail = QStringLiteral("technical");
            shown.dialog.showTestResult(error, 0);
            QVERIFY(!shown.words("testAdvice").isEmpty());
            QVERIFY(!shown.find<QPlainTextEdit>("detailText")->isVisible());
            shown.click("details");
            QVERIFY(shown.find<QPlainTextEdit>("detailText")->toPlainText().contains(error.detail));
            QVERIFY(!shown.everything().contains(typed));
            seen.insert(shown.words("testWords"));
        }
        shown.dialog.showTestResult(std::nullopt, 10);
        QVERIFY(shown.words("testWords").startsWith(QLatin1String("The key works.")));
        QVERIFY(!shown.find<QWidget>("details")->isVisible());
        seen.insert(shown.words("testWords"));
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.size(), count + 1);
        shown.type(QStringLiteral("x"));
        QCOMPARE(shown.words("testWords"), QString());
    }

    void anUnsafeAddressIsRefusedBesideTheField()
    {
        Shown shown;
        shown.dialog.showPage(SettingsDialog::Page::Connection);
        QSignalSpy changes(&shown.dialog, &SettingsDialog::connectionChanged);
        auto *base = shown.find<QLineEdit>("base");
        base->selectAll();
        QTest::keyClicks(base, QStringLiteral("http://example.com"));
        shown.dialog.showPage(SettingsDialog::Page::Key);
        shown.click(QDialogButtonBox::Ok);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.words("baseMessage").contains(QLatin1String("unencrypted")));
        QCOMPARE(changes.count(), 0);
        shown.click("defaultBase");
        QCOMPARE(shown.words("baseMessage"), QString());
        shown.click(QDialogButtonBox::Ok);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(changes.count(), 0); // back at the default: nothing changed
    }

    void theConnectionIsAppliedAsTyped()
    {
        Shown shown;
        shown.dialog.showPage(SettingsDialog::Page::Connection);
        QSignalSpy changes(&shown.dialog, &SettingsDialog::connectionChanged);
        shown.find<QLineEdit>("base")->setText(QStringLiteral(" https://proxy.example/keyapi "));
        shown.find<QSpinBox>("rate")->setValue(99);
        shown.find<QSpinBox>("limit")->setValue(1);
        shown.find<QComboBox>("proxy")->setFocus();
        QTest::keyClick(shown.find<QComboBox>("proxy"), Qt::Key_End);
        shown.click(QDialogButtonBox::Apply);
        QVERIFY(!shown.words("hostMessage").isEmpty());
        QCOMPARE(changes.count(), 0);
        QTest::keyClicks(shown.find<QLineEdit>("host"), QStringLiteral("10.0.0.1"));
        shown.find<QSpinBox>("port")->setValue(3128);
        shown.click(QDialogButtonBox::Apply);
        QCOMPARE(changes.count(), 1);
        const auto settings = changes.first().first().value<ConnectionSettings>();
        QCOMPARE(settings.base, QUrl(QStringLiteral("https://proxy.example/keyapi")));
        QCOMPARE(settings.requestsPerSecond, 50);
        QCOMPARE(settings.timeLimit, std::chrono::seconds(5));
        QCOMPARE(settings.proxy, ProxyChoice::Manual);
        QCOMPARE(settings.proxyHost, QStringLiteral("10.0.0.1"));
        QCOMPARE(settings.proxyPort, quint16(3128));
    }

    void theEnvironmentsAddressWinsAndIsNotStored()
    {
        Shown shown({}, QUrl(QStringLiteral("http://example.com")));
        shown.dialog.showPage(SettingsDialog::Page::Connection);
        auto *base = shown.find<QLineEdit>("base");
        QVERIFY(base->isReadOnly());
        QCOMPARE(base->text(), QStringLiteral("http://example.com"));
        QVERIFY(shown.words("baseHint").contains(QLatin1String("KEYAPI_BASE_URL")));
        QVERIFY(shown.words("baseMessage").contains(QLatin1String("unencrypted")));
        QSignalSpy changes(&shown.dialog, &SettingsDialog::connectionChanged);
        shown.find<QSpinBox>("rate")->setValue(7);
        shown.click(QDialogButtonBox::Apply);
        const auto settings = changes.first().first().value<ConnectionSettings>();
        QCOMPARE(settings.base, ConnectionSettings::defaultBase());
        QCOMPARE(settings.requestsPerSecond, 7);
    }

    void currenciesAreTypedForOneMarketOrForAll()
    {
        Shown shown;
        shown.dialog.setCurrencies({}, {QStringLiteral("NZ")});
        shown.dialog.showPage(SettingsDialog::Page::Currencies);
        QSignalSpy changes(&shown.dialog, &SettingsDialog::currenciesChanged);
        const auto last = [&changes] { return changes.takeLast().first().value<Currencies>(); };
        auto *table = shown.find<QTableWidget>("table");
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("NZ")); // the archive's own come first
        QVERIFY(table->rowCount() > 10);
        shown.click(QDialogButtonBox::Apply);
        QCOMPARE(changes.count(), 0);

        table->setCurrentCell(0, 1);
        table->editItem(table->item(0, 1));
        QTest::keyClicks(table->findChild<QLineEdit *>(), QStringLiteral("NZ$"));
        shown.click(QDialogButtonBox::Apply); // what is still being typed counts
        QCOMPARE(last().of(QStringLiteral("NZ")), QStringLiteral("NZ$"));

        shown.find<QLineEdit>("forAll")->setText(QStringLiteral("USD"));
        shown.click("fill");
        shown.click(QDialogButtonBox::Apply);
        const Currencies all = last();
        QCOMPARE(all.ofAll({QStringLiteral("NZ"), QStringLiteral("US")}).common(),
                 QStringLiteral("USD"));
        table->item(0, 1)->setText({});
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("USD"));
    }

    void whatMayBeSpentIsAppliedWhereItChanged()
    {
        Shown shown;
        PurseSettings purse;
        purse.rules.dayBudget = 50;
        shown.dialog.setPurse(purse);
        shown.dialog.showPage(SettingsDialog::Page::Credits);
        QSignalSpy rules(&shown.dialog, &SettingsDialog::rulesChanged);
        QSignalSpy budgets(&shown.dialog, &SettingsDialog::fetchBudgetChanged);
        QSignalSpy schedules(&shown.dialog, &SettingsDialog::scheduleChanged);
        QCOMPARE(shown.find<QSpinBox>("dayBudget")->value(), 50);
        QCOMPARE(shown.find<QSpinBox>("fetchBudget")->text(), QStringLiteral("No limit"));
        QVERIFY(!shown.isEnabled("at"));
        QTest::keyClick(shown.find<QCheckBox>("daily"), Qt::Key_Space);
        shown.find<QTimeEdit>("at")->setTime(QTime(7, 30));
        QVERIFY(shown.find<QLabel>("dailyHint")->text().startsWith(QStringLiteral("Next: ")));
        shown.find<QSpinBox>("dailyBudget")->setValue(12);
        shown.find<QSpinBox>("fetchBudget")->setValue(9);
        shown.click(QDialogButtonBox::Apply);
        QCOMPARE(rules.count(), 0);
        QCOMPARE(budgets.takeFirst().first().value<std::optional<int>>(), std::optional(9));
        QCOMPARE(schedules.takeFirst().first().value<Schedule>(),
                 (Schedule{true, QTime(7, 30), 12}));
        shown.find<QSpinBox>("dayBudget")->setValue(0);
        shown.find<QSpinBox>("freshness")->setValue(999);
        shown.click(QDialogButtonBox::Apply);
        const auto changed = rules.takeFirst().first().value<FetchRules>();
        QCOMPARE(changed.dayBudget, std::optional<int>());
        QCOMPARE(changed.freshness, std::chrono::hours(240));
        QCOMPARE(budgets.count() + schedules.count(), 0);
        shown.find<QSpinBox>("reread")->setValue(1);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCOMPARE(shown.find<QSpinBox>("reread")->value(), 7);
        QCOMPARE(rules.count(), 0);
    }

    void enterSavesATypedKeyAndClosesOnceItIsSaved()
    {
        Shown shown;
        shown.start();
        shown.type(typed);
        QTest::keyClick(shown.key(), Qt::Key_Return);
        QVERIFY(shown.dialog.isVisible());
        QTRY_VERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.store.keys.value(origin).bytes(), typed.toLatin1());
    }

    void enterStaysWhereTheKeychainFails()
    {
        Shown shown;
        shown.start();
        fail(shown.store, KeyStoreProblem::NoService);
        shown.type(typed);
        QTest::keyClick(shown.key(), Qt::Key_Return);
        shown.settle();
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(!shown.words("keychain").isEmpty());
    }

    void escapeDropsWhatWasTyped()
    {
        Shown shown;
        shown.type(typed);
        shown.find<QSpinBox>("rate")->setValue(9);
        QTest::keyClick(shown.key(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QVERIFY(shown.key()->text().isEmpty());
        QCOMPARE(shown.find<QSpinBox>("rate")->value(), 2);
        QCOMPARE(shown.keys.source(), KeySource::None);
    }

    void anotherLanguageKeepsWhatIsOnTheScreen()
    {
        Shown shown;
        fail(shown.store, KeyStoreProblem::NoService);
        shown.start();
        shown.type(typed);
        shown.click("test");
        shown.click("send");
        Error error;
        error.kind = ErrorKind::OutOfCredit;
        shown.dialog.showTestResult(error, 0);
        shown.find<QLineEdit>("base")->setText(QStringLiteral("ftp://x"));
        shown.click(QDialogButtonBox::Apply);
        test::Shouting language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown.key()->text(), typed);
        for (const char *label : {"inUse", "keychain", "testWords", "testAdvice", "baseMessage",
                                  "keyLabel", "rateLabel"}) {
            const QString text = shown.find<QLabel>(label)->text();
            QVERIFY2(text.startsWith(QLatin1Char('!')), qPrintable(text));
        }
        QVERIFY(shown.find<QPushButton>("test")->text().startsWith(QLatin1Char('!')));
        QVERIFY(shown.find<QTabWidget>("pages")->tabText(1).startsWith(QLatin1Char('!')));
        QVERIFY(shown.dialog.windowTitle().startsWith(QLatin1Char('!')));
        QCOMPARE(shown.find<QLineEdit>("base")->text(), QStringLiteral("ftp://x"));
        QCoreApplication::removeTranslator(&language);
    }

    void everyControlHasANameForScreenReaders()
    {
        Shown shown;
        for (QWidget *widget : shown.dialog.findChildren<QWidget *>()) {
            // The list a combo box opens is Qt's own, in a window of its own.
            const bool isControl = widget->focusPolicy() != Qt::NoFocus
                && widget->window() == &shown.dialog
                && !widget->objectName().startsWith(QLatin1String("qt_"));
            if (!isControl || qobject_cast<QLabel *>(widget) != nullptr)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const QString which = widget->objectName() + QLatin1Char(' ')
                + QLatin1String(widget->metaObject()->className());
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(which));
        }
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestSettingsDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SettingsDialog.moc"
