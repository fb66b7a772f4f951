#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

namespace livegauge {

/// Covers as they came, one file each, in a folder that never holds much more than its limit: those
/// not looked at for longest go first. What cannot be read or written is as if it were not there.
/// For any thread.
class CoverCache {
public:
    static constexpr qint64 usualLimit = 100'000'000;

    explicit CoverCache(QString folder, qint64 limit = usualLimit);

    /// Empty where there is none.
    QByteArray find(const QString &roomId);
    void put(const QString &roomId, const QByteArray &bytes);
    void remove(const QString &roomId);
    qint64 size();

private:
    QString fileOf(const QString &roomId) const;
    void prune();

    QMutex m_mutex;
    QString m_folder;
    qint64 m_limit;
};

} // namespace livegauge
