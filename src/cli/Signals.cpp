#include "cli/Signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace livegauge {
namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP};

constexpr qint64 millisecondsOfOneWish = 300;

/// The only thing a handler may touch.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void tellOfSignal(int /*number*/)
{
    const int before = errno;
    const char byte = 0;
    (void)!::write(writeEnd, &byte, 1);
    errno = before;
}

void handleAll(void (*handler)(int))
{
    for (const int number : endings) {
        struct sigaction now { };
        if (sigaction(number, nullptr, &now) != 0)
            continue;
        // nohup means it; a shell that starts a job in the background ignores SIGINT for no wish of
        // the user's.
        if (number == SIGHUP && now.sa_handler == SIG_IGN)
            continue;
        now.sa_handler = handler;
        now.sa_flags = SA_RESTART;
        sigemptyset(&now.sa_mask);
        sigaction(number, &now, nullptr);
    }
}

} // namespace

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Signals::onSignal);
    handleAll(tellOfSignal);
}

Signals::~Signals()
{
    if (m_readEnd < 0)
        return;
    handleAll(SIG_DFL);
    m_notifier.reset();
    ::close(m_readEnd);
    ::close(writeEnd);
    writeEnd = -1;
}

void Signals::onSignal()
{
    std::array<char, 64> bytes{};
    while (::read(m_readEnd, bytes.data(), bytes.size()) > 0) { }
    if (m_sinceTold.isValid() && m_sinceTold.elapsed() < millisecondsOfOneWish)
        return;
    m_sinceTold.start();
    if (++m_told == 2) {
        m_notifier->setEnabled(false);
        handleAll(SIG_DFL);
    }
    Q_EMIT interrupted();
}

} // namespace livegauge
