#pragma once

#include "covers/CoverPicture.h"
#include "domain/ConnectionSettings.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QTimer;

namespace livegauge {

class CoverCache;

/// Loads the cover of one livestream at a time, from its cache or over https: without key, cookies
/// or credentials of any kind. Asking for another one drops the one before; each one asked for and
/// not dropped is answered exactly once. Files and pixels are read beside the window's thread.
class CoverLoader : public QObject {
    Q_OBJECT

public:
    explicit CoverLoader(const QString &cacheFolder, QObject *parent = nullptr);
    ~CoverLoader() override;

    /// The folder for caches of this user.
    static QString usualFolder();

    /// Only the proxy is taken from it.
    void setConnection(const ConnectionSettings &connection);
    /// From sending to the last byte.
    void setTimeLimit(std::chrono::milliseconds limit);

    /// Answered after this has returned.
    void load(const QString &roomId, const QString &address, QSize box);
    void drop();

Q_SIGNALS:
    void loaded(const QString &roomId, const QImage &cover);
    void failed(const QString &roomId, livegauge::CoverProblem problem);

private:
    struct Wanted {
        quint64 number = 0; ///< an answer with another one is late
        QString roomId;
        QUrl url;
        QSize box;
    };

    void onCached(quint64 number, const CoverAnswer &answer);
    void send();
    void onReadyRead();
    void onFinished();
    void decode(const QByteArray &bytes);
    void tell(const CoverAnswer &answer);

    std::shared_ptr<CoverCache> m_cache; ///< threads may hold it longer than this lives
    QNetworkAccessManager *m_network;
    QTimer *m_timeLimit;
    Wanted m_wanted;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    QHash<QString, CoverProblem> m_refused; ///< addresses that are not worth asking again
};

} // namespace livegauge
