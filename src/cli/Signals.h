#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace livegauge {

/// Turns the signals that ask the program to end (SIGINT, SIGTERM, SIGHUP) into one of Qt's. The
/// first is told; from then on the system does with them what it always does, so a second one ends
/// the program at once. Under nohup SIGHUP stays ignored. One at a time.
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
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace livegauge
