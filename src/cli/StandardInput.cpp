#include "cli/StandardInput.h"

#include <array>
#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace livegauge {
namespace {

/// No key is nearly as long; whoever pipes a film in is stopped.
constexpr qsizetype longest = 65'536;

} // namespace

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
{
}

StandardInput::~StandardInput()
{
    setEcho(true);
    m_bytes.fill('\0');
}

bool StandardInput::isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void StandardInput::read()
{
    // It must not move while it grows, or a copy would stay behind.
    m_bytes.reserve(longest);
    setEcho(false);
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardInput::readMore);
}

void StandardInput::readMore()
{
    std::array<char, 1024> piece{};
    const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0 && m_bytes.size() + count <= longest)
        m_bytes.append(piece.data(), count);
    piece.fill('\0');
    const bool isOneLine = isTerminal() && m_bytes.contains('\n');
    if (count <= 0 || isOneLine || m_bytes.size() + count > longest)
        end();
}

void StandardInput::end()
{
    m_notifier->setEnabled(false);
    setEcho(true);
    Q_EMIT finished();
}

void StandardInput::setEcho(bool shown)
{
    if (m_isEchoOff != shown || !isTerminal())
        return;
    termios mode{};
    if (::tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    if (shown)
        mode.c_lflag |= ECHO;
    else
        mode.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
    m_isEchoOff = !shown;
}

} // namespace livegauge
