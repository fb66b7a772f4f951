#include "covers/CoverCache.h"

#include "covers/CoverPicture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace livegauge {
namespace {

const QLatin1String ending(".cover");

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files,
                                      QDir::Time | QDir::Reversed);
}

} // namespace

CoverCache::CoverCache(QString folder, qint64 limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
{
}

/// An id comes from the network and must not become part of a path.
QString CoverCache::fileOf(const QString &roomId) const
{
    const QByteArray name =
        QCryptographicHash::hash(roomId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name) + ending;
}

QByteArray CoverCache::find(const QString &roomId)
{
    const QMutexLocker lock(&m_mutex);
    QFile file(fileOf(roomId));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostCoverBytes)
        return {};
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return file.readAll();
}

void CoverCache::put(const QString &roomId, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    QSaveFile file(fileOf(roomId));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    if (file.write(bytes) == bytes.size() && file.commit())
        prune();
}

void CoverCache::remove(const QString &roomId)
{
    const QMutexLocker lock(&m_mutex);
    QFile::remove(fileOf(roomId));
}

qint64 CoverCache::size()
{
    const QMutexLocker lock(&m_mutex);
    qint64 sum = 0;
    for (const QFileInfo &file : filesIn(m_folder))
        sum += file.size();
    return sum;
}

void CoverCache::prune()
{
    const QFileInfoList oldestFirst = filesIn(m_folder);
    qint64 sum = 0;
    for (const QFileInfo &file : oldestFirst)
        sum += file.size();
    for (const QFileInfo &file : oldestFirst) {
        if (sum <= m_limit)
            return;
        if (QFile::remove(file.filePath()))
            sum -= file.size();
    }
}

} // namespace livegauge
