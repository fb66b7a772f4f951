#include "wording/KeychainWords.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

} // namespace

QString keychainProblemText(KeyStoreProblem problem)
{
    switch (problem) {
    case KeyStoreProblem::NoService:
        return Words::tr("The system's keychain is not available: no keychain service runs in this "
                         "session.");
    case KeyStoreProblem::NoKeyring:
        return Words::tr("The system's keychain is not available: it has no default keyring to "
                         "keep keys in.");
    case KeyStoreProblem::TimedOut:
        return Words::tr("The system's keychain did not answer in time. It may be waiting to be "
                         "unlocked.");
    case KeyStoreProblem::Denied:
        return Words::tr("The system's keychain is locked, or access to it was denied.");
    case KeyStoreProblem::Other:
        return Words::tr("The system's keychain reported a fault.");
    }
    return {};
}

} // namespace livegauge
