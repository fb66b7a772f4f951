#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace livegauge {

/// Reads a secret from standard input without holding up the event loop: all of it, or on a
/// terminal one line that is not shown. The bytes are wiped when it goes.
class StandardInput : public QObject {
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    static bool isTerminal();
    void read();
    const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    void finished();

private:
    void readMore();
    void end();
    void setEcho(bool shown);

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_bytes;
    bool m_isEchoOff = false;
};

} // namespace livegauge
