#pragma once

#include <QByteArray>
#include <QString>

namespace livegauge {

/// Standard output and standard error, in UTF-8 whatever the locale. Results go to the one, all
/// else to the other. Both wait for whoever reads them.
class Console {
public:
    Console() = default;
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// Before anything is opened: the number of a stream that is closed would go to the next file,
    /// and what is said would be written into that. Writing to such a stream now fails.
    static void holdStreams();

    void setQuiet(bool quiet) { m_isQuiet = quiet; }

    /// A piece of the result; written at the latest by flush().
    void result(const QByteArray &bytes);
    void resultLine(const QString &line);
    void flush();
    /// Nobody reads the result any more, or there is no room for it.
    bool isResultLost() const { return m_lost != 0; }
    /// Standard output was closed, or is one that nobody may write to.
    bool isClosed() const;
    /// In English, from the system; empty where it is whole or the reader just went.
    QString resultFault() const;

    /// A sentence, behind the program's name.
    void error(const QString &sentence);
    /// For who watches; not said where all is to be quiet. May have several lines.
    void note(const QString &text);
    /// The last line, drawn over until something else is said. Only where drawsOver().
    void status(const QString &line);
    bool drawsOver() const;
    int width() const; ///< cells of the terminal on standard error

private:
    void say(const QString &text);
    void clearStatus();

    bool m_isQuiet = false;
    bool m_hasStatus = false;
    QByteArray m_buffer;
    int m_lost = 0; ///< errno
};

} // namespace livegauge
