#pragma once

#include <QString>

namespace livegauge {

/// The file a name leads to, so that two names of one file find one lock.
QString realFile(const QString &file);

/// By the kernel's number for a file system's type: NFS, SMB, sshfs and the like, where SQLite's
/// locks and shared memory cannot be relied on.
bool isNetworkFileSystem(quint64 type);
/// Of a file that may not exist yet, in a folder that does.
bool isOnNetwork(const QString &file);

/// Makes what was written to a file, and its name, survive a crash of the system.
bool syncFile(const QString &file);

/// Takes room on the disk until a file that exists has `bytes`; what is in it stays. Gives the
/// system's error, or 0. Must not be a file that this process holds POSIX locks on.
int growFile(const QString &file, qint64 bytes);

/// Moves an SQLite file away with its side files; a free name is made of `target`. Gives that
/// name; empty where nothing could be moved.
QString moveAside(const QString &file, const QString &target);

} // namespace livegauge
