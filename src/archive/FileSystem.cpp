#include "archive/FileSystem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace livegauge {
namespace {

bool sync(const QByteArray &path, int flags)
{
    const int descriptor = ::open(path.constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

QString realFile(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

bool isNetworkFileSystem(quint64 type)
{
    // statfs(2); <linux/magic.h> names but some of them.
    constexpr std::array<quint64, 12> types{
        0x6969, // NFS
        0x517b, // SMB
        0xfe534d42, // SMB 2
        0xff534d42, // CIFS
        0x65735546, // FUSE: sshfs, davfs, cloud drives
        0x564c, // NCP
        0x5346414f, // OpenAFS
        0x6b414653, // AFS
        0x73757245, // Coda
        0x00c36400, // Ceph
        0x01021997, // 9P: folders shared with a virtual machine
        0x0bd00bd0, // Lustre
    };
    return std::ranges::find(types, type) != types.end();
}

bool isOnNetwork(const QString &file)
{
    struct statfs system { };
    if (::statfs(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), &system) != 0)
        return false;
    // The type is a signed number of 32 bits on some machines.
    return isNetworkFileSystem(static_cast<quint32>(system.f_type));
}

bool syncFile(const QString &file)
{
    return sync(QFile::encodeName(file), O_RDONLY)
        && sync(QFile::encodeName(QFileInfo(file).absolutePath()), O_RDONLY | O_DIRECTORY);
}

int growFile(const QString &file, qint64 bytes)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    // What there is stays untouched, by the emulation for file systems without this call too.
    const qint64 size = ::lseek(descriptor, 0, SEEK_END);
    const int error = size < bytes ? ::posix_fallocate(descriptor, size, bytes - size) : 0;
    ::close(descriptor);
    return error;
}

QString moveAside(const QString &file, const QString &target)
{
    QString name = target;
    for (int i = 2; QFile::exists(name); ++i)
        name = target + QStringLiteral("-%1").arg(i);
    // The file itself goes last: a log left alone beside a new archive would be taken for its own.
    for (const char *side : {"-wal", "-shm", "-journal"}) {
        const QString suffix = QLatin1String(side);
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, name + suffix))
            return {};
    }
    return QFile::rename(file, name) ? name : QString();
}

} // namespace livegauge
