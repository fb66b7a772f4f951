#pragma once

#include "domain/ApiKey.h"
#include "secrets/KeyHolder.h"
#include "secrets/KeyStore.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace livegauge {

/// Asks for the key of one origin: in the environment, else in the system's keychain. Emits found()
/// once, never from within find().
class KeyFinder : public QObject {
    Q_OBJECT

public:
    KeyFinder(const QByteArray &environmentKey, const QString &origin, QObject *parent = nullptr);
    ~KeyFinder() override;

    void find();

    const KeyHolder &keys() const { return *m_keys; }
    Credentials credentials() const { return m_keys->credentials(); }

Q_SIGNALS:
    void found();

private:
    void onChanged();

    std::unique_ptr<KeyStore> m_store;
    std::unique_ptr<KeyHolder> m_keys;
    QString m_origin;
    bool m_isFound = false;
};

/// Why no request can be sent with what was found; nothing where one can.
std::optional<QString> keyComplaint(const KeyFinder &finder);

} // namespace livegauge
