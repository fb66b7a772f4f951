#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace livegauge {

/// The user's API key, or none. Copies share the bytes, which are wiped when the last one goes.
/// Never printed: there is no conversion to QString but the last four characters.
class ApiKey {
public:
    ApiKey() = default;
    /// Takes the bytes without surrounding white space.
    explicit ApiKey(const QByteArray &bytes);

    bool isEmpty() const { return !m_secret; }
    /// The key itself, for the Authorization header and the keychain only.
    QByteArray bytes() const;
    /// What may be shown to tell keys apart; empty for a key too short to hide the rest.
    QString lastFour() const;
    /// True where the key can stand in a header: visible ASCII only.
    bool isWellFormed() const;

    bool operator==(const ApiKey &other) const { return bytes() == other.bytes(); }

private:
    struct Secret;
    std::shared_ptr<const Secret> m_secret;
};

/// A key and the one origin (see originOf()) it may be sent to.
struct Credentials {
    ApiKey key;
    QString origin;
};

} // namespace livegauge
