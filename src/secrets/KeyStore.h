#pragma once

#include "domain/ApiKey.h"
#include "domain/KeyStoreProblem.h"

#include <QString>

#include <functional>
#include <variant>

class QObject;

namespace livegauge {

struct KeyStoreFailure {
    KeyStoreProblem problem = KeyStoreProblem::Other;
    QString detail; ///< for the curious, in English; never holds the key

    bool operator==(const KeyStoreFailure &) const = default;
};

/// The key read, written or left after a removal (an empty one: nothing is stored), or why not.
using KeyStoreAnswer = std::variant<ApiKey, KeyStoreFailure>;

/// Keeps one key for each origin (see originOf()), outside the program's own files.
///
/// Every call answers exactly once, later, on the calling thread; never once `context` is gone.
/// No call blocks. "Nothing stored" is answered only where that is known.
class KeyStore {
public:
    using Answer = std::function<void(const KeyStoreAnswer &)>;

    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    virtual void read(const QString &origin, QObject *context, const Answer &answer) = 0;
    virtual void write(const QString &origin, const ApiKey &key, QObject *context,
                       const Answer &answer) = 0;
    virtual void remove(const QString &origin, QObject *context, const Answer &answer) = 0;
};

} // namespace livegauge
