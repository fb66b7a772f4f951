#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace livegauge {

/// Turns the signals that ask the program to end (SIGINT, SIGTERM, SIGHUP) into one of Qt's. Two
/// are told; from then on the system does with them what it always does, so a third ends the
/// program at once. Signals that come together, as when a terminal closes, are one. Under nohup
/// SIGHUP stays ignored. One object at a time.
class Signals : public QObject {
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void interrupted();

private:
    void onSignal();

    int m_readEnd = -1;
    int m_told = 0;
    QElapsedTimer m_sinceTold;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace livegauge
