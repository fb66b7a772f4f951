#include "widgets/settings/KeyWords.h"

#include "wording/KeychainWords.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

using Phase = KeychainState::Phase;
using Action = KeychainState::Action;

QString askingWords(Action action)
{
    switch (action) {
    case Action::Read:
        return QCoreApplication::translate(
            "KeyPage", "Asking the system's keychain for the key of this address …");
    case Action::Save:
        return QCoreApplication::translate("KeyPage", "Saving the key in the system's keychain …");
    case Action::Forget:
        return QCoreApplication::translate("KeyPage",
                                           "Removing the key from the system's keychain …");
    }
    return {};
}

QString doneWords(Action action, KeySource source)
{
    switch (action) {
    case Action::Read:
        return source == KeySource::None
            ? QCoreApplication::translate("KeyPage", "No key is stored for this address yet.")
            : QString();
    case Action::Save:
        return source == KeySource::Keychain
            ? QCoreApplication::translate("KeyPage", "The key is saved in the system's keychain.")
            : QString();
    case Action::Forget:
        return source == KeySource::None ? QCoreApplication::translate(
                   "KeyPage", "The key is forgotten: it is neither in the keychain nor in use.")
                                         : QString();
    }
    return {};
}

QString consequenceWords(const KeychainState &state, bool hasKey)
{
    switch (state.action) {
    case Action::Read:
        return hasKey
            ? QCoreApplication::translate("KeyPage",
                                          "Nothing was written. Your key is used for this session "
                                          "only.")
            : QCoreApplication::translate("KeyPage",
                                          "Nothing was written, and whether the keychain holds "
                                          "your key is not known. You can use a key for this "
                                          "session only.");
    case Action::Save:
        // A question given up may still be answered behind our back.
        return state.failure.problem == KeyStoreProblem::TimedOut
            ? QCoreApplication::translate("KeyPage",
                                          "Whether the key was saved is not known. It is used for "
                                          "this session.")
            : QCoreApplication::translate("KeyPage",
                                          "Nothing was written. The key is used for this session "
                                          "only.");
    case Action::Forget:
        return QCoreApplication::translate("KeyPage",
                                           "The keychain may still hold the key you wanted "
                                           "forgotten. Remove it there, or try again.");
    }
    return {};
}

} // namespace

QString keyInUseWords(const KeyHolder &keys)
{
    const QString lastFour = keys.credentials().key.lastFour();
    const QString key = lastFour.isEmpty()
        ? QStringLiteral("…")
        //: The last four characters of the key
        : QCoreApplication::translate("KeyPage", "…%1").arg(lastFour);
    switch (keys.source()) {
    case KeySource::None:
        //: In the place of the key in use
        return QCoreApplication::translate("KeyPage", "none");
    case KeySource::Environment:
        //: %1 is the end of the key
        return QCoreApplication::translate("KeyPage", "%1, from the environment variable %2")
            .arg(key, QStringLiteral("KEYAPI_TOKEN"));
    case KeySource::Keychain:
        //: %1 is the end of the key
        return QCoreApplication::translate("KeyPage", "%1, from the system's keychain").arg(key);
    case KeySource::Session:
        //: %1 is the end of the key
        return QCoreApplication::translate("KeyPage", "%1, for this session only").arg(key);
    }
    return {};
}

QString keychainWords(const KeyHolder &keys)
{
    const KeychainState state = keys.keychain();
    switch (state.phase) {
    case Phase::NotAsked:
        return {};
    case Phase::Asking:
        return askingWords(state.action);
    case Phase::Working:
        return doneWords(state.action, keys.source());
    case Phase::Failed:
        break;
    }
    //: %1: what is wrong with the keychain, %2: what that means for the key. Whole sentences.
    return QCoreApplication::translate("KeyPage", "%1 %2")
        .arg(keychainProblemText(state.failure.problem),
             consequenceWords(state, keys.source() != KeySource::None));
}

} // namespace livegauge
