#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace livegauge::test {

class ScriptedServer;

/// What a run of livegauge-cli left behind.
struct CliResult {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
    QList<QByteArray> lines() const; ///< of `out`
};

/// A user with a home of its own who starts the real program. No keychain is within reach.
class CliUser {
public:
    CliUser();

    QString home() const { return m_home.path(); }
    /// Empty: the variable is not set.
    void setVariable(const QString &name, const QString &value);
    void setApi(const QUrl &base, const QByteArray &key);

    /// Runs it to its end while this thread's event loop goes on.
    CliResult run(const QStringList &words, const QByteArray &input = {});
    /// Starts it. Its standard input is open until closeWriteChannel().
    std::unique_ptr<QProcess> start(const QStringList &words);
    /// Waits for the end of what was started.
    static CliResult result(QProcess &process);
    /// Sends a signal, waits until the program says that it waits and until more of a dripping
    /// answer has come, and sends it again. False where either does not come.
    static bool signalTwice(QProcess &process, int number, const ScriptedServer &server);
    /// From now on no file of that process grows, as on a full disk.
    static void fillDiskOf(const QProcess &process);

    /// Files below the home whose content holds these bytes.
    QStringList filesHolding(const QByteArray &bytes) const;

private:
    QTemporaryDir m_home;
    QHash<QString, QString> m_variables;
};

} // namespace livegauge::test
