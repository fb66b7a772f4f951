#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace livegauge::test {

/// No file of this process grows beyond so many bytes while this lives: writing fails as it does
/// on a full disk, at any byte. With 0 nothing can be written at all.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace livegauge::test
