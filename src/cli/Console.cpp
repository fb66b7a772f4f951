#include "cli/Console.h"

#include "output/DisplayWidth.h"

#include <QStringList>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace livegauge {
namespace {

constexpr qsizetype bufferSize = 65'536;
constexpr QLatin1String clearLine("\r\x1b[K");

/// 0, or errno of what went wrong.
int writeAll(int stream, const QByteArray &bytes)
{
    const char *next = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(stream, next, left);
        if (written >= 0) {
            next += written;
            left -= static_cast<std::size_t>(written);
        } else if (errno == EAGAIN) {
            pollfd waiting{stream, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

void Console::holdStreams()
{
    // The lowest free number is given out first.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1) // NOLINT: the system's own signature
            ::open("/dev/null", O_RDONLY); // NOLINT: likewise; read-only, so that writing fails
    }
}

Console::~Console()
{
    clearStatus();
    flush();
}

void Console::result(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Console::resultLine(const QString &line)
{
    result(plainLine(line).toUtf8() + '\n');
}

void Console::flush()
{
    if (m_lost == 0 && !m_buffer.isEmpty()) {
        clearStatus(); // both may be the same terminal
        m_lost = writeAll(STDOUT_FILENO, m_buffer);
    }
    m_buffer.clear();
}

bool Console::isClosed() const
{
    return m_lost == EBADF;
}

QString Console::resultFault() const
{
    if (m_lost == 0 || m_lost == EPIPE)
        return {};
    return QString::fromLocal8Bit(std::strerror(m_lost)); // NOLINT: one thread writes
}

void Console::error(const QString &sentence)
{
    say(QStringLiteral("livegauge-cli: ") + sentence);
}

void Console::note(const QString &text)
{
    if (!m_isQuiet)
        say(text);
}

void Console::say(const QString &text)
{
    clearStatus();
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        writeAll(STDERR_FILENO, plainLine(line).toUtf8() + '\n');
}

void Console::status(const QString &line)
{
    if (m_isQuiet || !drawsOver())
        return;
    // In the last cell some terminals begin a new line.
    const QString shown = shortenedTo(plainLine(line), width() - 1);
    writeAll(STDERR_FILENO, (clearLine + shown).toUtf8());
    m_hasStatus = true;
}

void Console::clearStatus()
{
    if (m_hasStatus)
        writeAll(STDERR_FILENO, QString(clearLine).toUtf8());
    m_hasStatus = false;
}

bool Console::drawsOver() const
{
    const QByteArray terminal = qgetenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && !terminal.isEmpty() && terminal != "dumb";
}

int Console::width() const
{
    constexpr int usual = 80;
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return size.ws_col;
}

} // namespace livegauge
