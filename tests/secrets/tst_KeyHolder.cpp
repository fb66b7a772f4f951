#include "secrets/KeyHolder.h"
#include "support/MemoryKeyStore.h"
#include "support/TestHome.h"

#include <QSignalSpy>
#include <QTest>

using namespace livegauge;
using test::MemoryKeyStore;
using Phase = KeychainState::Phase;
using Action = KeychainState::Action;

namespace {

const QString home = QStringLiteral("https://api.keyapi.ai:443");
const QString elsewhere = QStringLiteral("https://proxy.example:8443");
const ApiKey first(QByteArray("sk_live_first_0123456789"));
const ApiKey second(QByteArray("sk_live_second_0123456789"));
const KeyStoreFailure noService{KeyStoreProblem::NoService, QStringLiteral("nobody")};

void settle(const KeyHolder &keys)
{
    QTRY_VERIFY(keys.keychain().phase != Phase::Asking);
}

} // namespace

class TestKeyHolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeAnAddressIsSet()
    {
        MemoryKeyStore store;
        const KeyHolder keys(store, {}, home);
        QCOMPARE(keys.source(), KeySource::None);
        QCOMPARE(keys.keychain().phase, Phase::NotAsked);
        QCOMPARE(store.questions, QStringList());
    }

    void theKeyOfTheAddressIsRead()
    {
        MemoryKeyStore store;
        store.keys.insert(home, first);
        KeyHolder keys(store, {}, home);
        const QSignalSpy changes(&keys, &KeyHolder::changed);
        keys.setOrigin(home);
        QCOMPARE(keys.keychain().phase, Phase::Asking);
        QCOMPARE(changes.count(), 1);
        settle(keys);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(keys.source(), KeySource::Keychain);
        QCOMPARE(keys.credentials().key, first);
        QCOMPARE(keys.credentials().origin, home);
    }

    void theSameAddressIsNotAskedTwice()
    {
        MemoryKeyStore store;
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        keys.setOrigin(home);
        QCOMPARE(store.questions.size(), 1);
    }

    void aKeyIsUsedForNoOtherAddress()
    {
        MemoryKeyStore store;
        store.keys.insert(home, first);
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        settle(keys);
        keys.setOrigin(elsewhere);
        QVERIFY(keys.credentials().key.isEmpty());
        settle(keys);
        QCOMPARE(keys.source(), KeySource::None);
        QCOMPARE(keys.keychain().phase, Phase::Working);
        QCOMPARE(keys.credentials().origin, elsewhere);
    }

    void aLateAnswerForAnotherAddressIsDropped()
    {
        MemoryKeyStore store;
        store.holding = true;
        store.keys.insert(home, first);
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        keys.setOrigin(elsewhere);
        store.answerNext();
        QVERIFY(keys.credentials().key.isEmpty());
        QCOMPARE(keys.keychain().phase, Phase::Asking);
        store.answerNext();
        QCOMPARE(keys.keychain().phase, Phase::Working);
        QCOMPARE(keys.source(), KeySource::None);
    }

    void aFailingKeychainIsNotTakenForAnEmptyOne()
    {
        MemoryKeyStore store;
        store.failure = noService;
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        settle(keys);
        QCOMPARE(keys.keychain(), (KeychainState{Phase::Failed, Action::Read, noService}));
        store.failure.reset();
        store.keys.insert(home, first);
        keys.retry();
        settle(keys);
        QCOMPARE(keys.source(), KeySource::Keychain);
    }

    void aSavedKeyIsUsedAtOnce()
    {
        MemoryKeyStore store;
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        settle(keys);
        keys.save(first);
        QCOMPARE(keys.credentials().key, first);
        QCOMPARE(keys.keychain().action, Action::Save);
        settle(keys);
        QCOMPARE(keys.source(), KeySource::Keychain);
        QCOMPARE(store.keys.value(home), first);
    }

    void aKeyThatCannotBeSavedIsKeptForTheSession()
    {
        MemoryKeyStore store;
        store.failure = noService;
        KeyHolder keys(store, {}, home);
        keys.save(first);
        settle(keys);
        QCOMPARE(keys.source(), KeySource::Session);
        QCOMPARE(keys.credentials().key, first);
        QCOMPARE(keys.keychain(), (KeychainState{Phase::Failed, Action::Save, noService}));
        keys.setOrigin(elsewhere);
        QVERIFY(keys.credentials().key.isEmpty());
        keys.setOrigin(home);
        QCOMPARE(keys.credentials().key, first);
    }

    void savingIsTriedAgain()
    {
        MemoryKeyStore store;
        store.failure = noService;
        KeyHolder keys(store, {}, home);
        keys.save(first);
        settle(keys);
        store.failure.reset();
        keys.retry();
        settle(keys);
        QCOMPARE(keys.source(), KeySource::Keychain);
        QCOMPARE(store.keys.value(home), first);
    }

    void forgettingIsTriedAgain()
    {
        MemoryKeyStore store;
        store.keys.insert(home, first);
        store.failure = noService;
        KeyHolder keys(store, {}, home);
        keys.forget();
        settle(keys);
        QVERIFY(store.keys.contains(home));
        keys.useForSession(second);
        store.failure.reset();
        keys.retry();
        settle(keys);
        QVERIFY(!store.keys.contains(home));
        QCOMPARE(keys.credentials().key, second);
        QCOMPARE(keys.keychain().phase, Phase::Working);
    }

    void aKeyForTheSessionNeverReachesTheKeychain()
    {
        MemoryKeyStore store;
        store.keys.insert(home, first);
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        settle(keys);
        keys.useForSession(second);
        QCOMPARE(keys.source(), KeySource::Session);
        QCOMPARE(keys.credentials().key, second);
        QCOMPARE(store.questions, QStringList(QStringLiteral("read ") + home));
        QCOMPARE(store.keys.value(home), first);
    }

    void aSessionKeyChosenWhileSavingStaysInUse()
    {
        MemoryKeyStore store;
        store.holding = true;
        KeyHolder keys(store, {}, home);
        keys.save(first);
        keys.useForSession(second);
        store.answerNext();
        QCOMPARE(keys.source(), KeySource::Session);
        QCOMPARE(keys.credentials().key, second);
    }

    void forgettingRemovesTheKeyEverywhere()
    {
        MemoryKeyStore store;
        store.keys.insert(home, first);
        store.keys.insert(elsewhere, second);
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        settle(keys);
        keys.useForSession(second);
        keys.forget();
        QVERIFY(keys.credentials().key.isEmpty());
        settle(keys);
        QCOMPARE(keys.keychain(), (KeychainState{Phase::Working, Action::Forget, {}}));
        QVERIFY(!store.keys.contains(home));
        QVERIFY(store.keys.contains(elsewhere));
    }

    void forgettingTellsWhenTheKeychainWasNotCleaned()
    {
        MemoryKeyStore store;
        KeyHolder keys(store, {}, home);
        keys.save(first);
        settle(keys);
        store.failure = noService;
        keys.forget();
        settle(keys);
        QCOMPARE(keys.source(), KeySource::None);
        QCOMPARE(keys.keychain(), (KeychainState{Phase::Failed, Action::Forget, noService}));
    }

    void aReadThatIsLateDoesNotBringAForgottenKeyBack()
    {
        MemoryKeyStore store;
        store.holding = true;
        store.keys.insert(home, first);
        KeyHolder keys(store, {}, home);
        keys.setOrigin(home);
        keys.forget();
        store.answerNext();
        QVERIFY(keys.credentials().key.isEmpty());
        store.answerNext();
        QCOMPARE(keys.source(), KeySource::None);
    }

    void theEnvironmentWinsAndIsReadOnly()
    {
        MemoryKeyStore store;
        store.keys.insert(home, second);
        KeyHolder keys(store, first.bytes(), home);
        keys.setOrigin(home);
        QCOMPARE(keys.source(), KeySource::Environment);
        QCOMPARE(keys.credentials().key, first);
        keys.save(second);
        keys.useForSession(second);
        QCOMPARE(keys.credentials().key, first);
        QCOMPARE(store.questions, QStringList());
    }

    void theEnvironmentsKeyBelongsToTheAddressAtStart()
    {
        MemoryKeyStore store;
        KeyHolder keys(store, first.bytes(), home);
        keys.setOrigin(elsewhere);
        QVERIFY(keys.credentials().key.isEmpty());
        keys.save(second);
        QCOMPARE(keys.credentials().key, second);
        keys.setOrigin(home);
        QCOMPARE(keys.credentials().key, first);
        QCOMPARE(keys.keychain().phase, Phase::NotAsked);
    }

    void aKeyThatCannotStandInAHeaderIsNotTaken()
    {
        MemoryKeyStore store;
        KeyHolder keys(store, {}, home);
        keys.save(ApiKey(QByteArray("two words")));
        keys.useForSession(ApiKey());
        QCOMPARE(keys.source(), KeySource::None);
        QCOMPARE(store.questions, QStringList());
    }
};

int main(int argc, char **argv)
{
    const test::TestHome folder;
    const QCoreApplication application(argc, argv);
    TestKeyHolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KeyHolder.moc"
