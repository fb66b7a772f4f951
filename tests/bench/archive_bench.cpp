// Measures the archive on the disk of a folder: livegauge-archive-bench [folder [rows]]

#include "Verdict.h"
#include "archive/Archive.h"
#include "domain/FreeMemory.h"
#include "support/Livestreams.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace livegauge;
using namespace livegauge::bench;
using namespace livegauge::test;

namespace {

constexpr qint64 now = 1'750'000'000'000; // Unix milliseconds
constexpr int rowsEach = 1'000; // of an influencer

QString influencer(int number)
{
    return QStringLiteral("72889867%1").arg(number, 11, 10, QLatin1Char('0'));
}

/// Runs a call to its answer; ends the program where that is an error.
template <typename T>
T answerOf(const std::function<void(QObject *, Archive::Then<T>)> &call)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    call(&loop, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    if (!answer->ok()) {
        std::fprintf(stderr, "%s: %s\n", errorKey(answer->error().kind).data(),
                     qPrintable(answer->error().detail));
        std::exit(1);
    }
    return answer->value();
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Of all threads: what the work costs where the machine is busy with other things.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void open(Archive &archive, const QString &file)
{
    answerOf<ArchiveInfo>(
        [&](QObject *c, auto then) { archive.open(file, IfBroken::Refuse, c, then); });
}

void import(Archive &archive, int rowCount, Verdict &verdict)
{
    std::vector<Livestream> rows;
    rows.reserve(static_cast<std::size_t>(rowCount));
    for (int i = 0; i < rowCount; ++i)
        rows.push_back(livestream(influencer(i / rowsEach), rowsEach - i % rowsEach));
    const long before = peakMegabytes();
    const double processor = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const auto stored = answerOf<StoredPage>(
        [&](QObject *c, auto then) { archive.importLivestreams(std::move(rows), now, c, then); });
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("import %d rows: %.2f s (processor %.2f s), %ld MB more at most\n", stored.rowsNew,
                seconds, processorSeconds() - processor, peakMegabytes() - before);
    verdict.expect(seconds <= 3e-6 * rowCount, "an import at a million rows in 3 s");
}

/// How long a call took, and what the writer's log did meanwhile.
struct Timed {
    double milliseconds = 0;
    bool grewLog = false;
    bool wasMoved = false; ///< the log was written into the file
};

/// The file's own bytes change only where the log is moved into it.
class LogWatch {
public:
    explicit LogWatch(const QString &file)
        : m_file(file)
        , m_log(file + QStringLiteral("-wal"))
    {
        look();
    }
    void tell(Timed &timed)
    {
        const LogWatch before = *this;
        look();
        timed.grewLog = m_logSize != before.m_logSize;
        timed.wasMoved = m_written != before.m_written;
    }

private:
    void look()
    {
        struct stat status { };
        if (::stat(QFile::encodeName(m_file).constData(), &status) == 0)
            m_written = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
        m_logSize = QFileInfo(m_log).size();
    }

    QString m_file;
    QString m_log;
    qint64 m_written = 0;
    qint64 m_logSize = 0;
};

/// Gives the median.
double printTimes(const char *what, std::vector<Timed> times)
{
    std::ranges::sort(times, {}, &Timed::milliseconds);
    const auto at = [&times](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]
            .milliseconds;
    };
    std::printf("%s: median %.2f ms, p95 %.2f, p99 %.2f, max %.2f (%zu)\n", what, at(0.5), at(0.95),
                at(0.99), times.back().milliseconds, times.size());
    return at(0.5);
}

/// What the slowest hundredth has in common.
void printTail(std::vector<Timed> times)
{
    std::ranges::sort(times, std::ranges::greater(), &Timed::milliseconds);
    times.resize(times.size() / 100);
    const auto count = [&times](bool Timed::*what) {
        return std::ranges::count(times, true, what);
    };
    std::printf("  of the slowest %zu: %td moved the log into the file, %td made the log longer\n",
                times.size(), count(&Timed::wasMoved), count(&Timed::grewLog));
}

void printKinds(const std::vector<Timed> &times)
{
    std::vector<Timed> moved;
    std::vector<Timed> grew;
    std::vector<Timed> plain;
    for (const Timed &timed : times)
        (timed.wasMoved ? moved : timed.grewLog ? grew : plain).push_back(timed);
    for (const auto &[name, of] :
         {std::pair{"  that moved the log", moved}, std::pair{"  that made the log longer", grew},
          std::pair{"  the others", plain}}) {
        if (!of.empty())
            printTimes(name, of);
    }
}

/// What the way to the writer's thread and back takes, which waits where the processors are busy.
void askAlone(Archive &archive)
{
    constexpr int questions = 2'000;
    std::vector<Timed> times;
    times.reserve(questions);
    for (int i = 0; i < questions; ++i) {
        times.push_back({1e3 * secondsOf([&] {
                             answerOf<int>([&](QObject *c, auto then) {
                                 archive.spentSince(std::numeric_limits<qint64>::max(), c, then);
                             });
                         })});
    }
    printTimes("a question to the writer, nothing written", times);
}

/// What the disk takes by itself: a page's bytes behind each other, each on the disk before the
/// next, in a file that has its length.
void syncAlone(const QString &folder)
{
    constexpr int writes = 500;
    constexpr int bytes = 13 * 8'216; // of a page's transaction in the log
    QFile file(folder + QStringLiteral("/sync"));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    const QByteArray block(bytes, 'x');
    for (int i = 0; i < writes; ++i)
        file.write(block);
    ::fsync(file.handle());
    file.seek(0);
    std::vector<Timed> times;
    times.reserve(writes);
    for (int i = 0; i < writes; ++i) {
        times.push_back({secondsOf([&] {
                             file.write(block);
                             ::fdatasync(file.handle());
                         })
                         * 1e3});
    }
    printTimes("107 kB written and synced, without SQLite", times);
    file.remove();
}

Timed buyPage(Archive &archive, int number, LogWatch &log)
{
    const QString userId = influencer(number % 10);
    PageToStore page;
    page.page = pageOf(userId, number / 10 + 1,
                       livestreams(userId, 2 * rowsEach + 10 * (number / 10), pageSize));
    page.sends = 1;
    page.time = now + number;
    Timed timed;
    timed.milliseconds =
        1e3 * secondsOf([&] {
            LedgerEntry entry;
            entry.time = page.time;
            entry.userId = userId;
            entry.page = page.page.request.page;
            page.requestId = answerOf<qint64>(
                [&](QObject *c, auto then) { archive.beginRequest(entry, c, then); });
            answerOf<StoredPage>([&](QObject *c, auto then) { archive.storePage(page, c, then); });
        });
    log.tell(timed);
    return timed;
}

void buyPages(Archive &archive, const QString &file, Verdict &verdict)
{
    constexpr int pages = 2'000;
    std::vector<Timed> times;
    times.reserve(pages);
    LogWatch log(file);
    for (int i = 0; i < pages; ++i)
        times.push_back(buyPage(archive, i, log));
    const double median = printTimes("a page, ledger entry and rows, durable", times);
    verdict.expect(median <= 1, "a page durable in 1 ms, most of them");
    printKinds(times);
    printTail(times);
    askAlone(archive);
    syncAlone(QFileInfo(file).path());
}

void read(Archive &archive, const char *what, const LivestreamQuery &query)
{
    const long before = peakMegabytes();
    const double processor = processorSeconds();
    qint64 rows = 0;
    double first = 0;
    QElapsedTimer timer;
    timer.start();
    const double seconds = secondsOf([&] {
        answerOf<bool>([&](QObject *c, auto then) {
            archive.livestreams(query, c, [&, then](const auto &portion) {
                if (!portion.ok())
                    then(portion.error());
                else if (portion.value().isEmpty())
                    then(true);
                else if (rows == 0)
                    first = static_cast<double>(timer.nsecsElapsed()) / 1e9;
                if (portion.ok())
                    rows += static_cast<qint64>(portion.value().size());
            });
        });
    });
    std::printf("read %s: %lld rows in %.2f s (processor %.2f s), the first after %.3f s, %ld MB "
                "more at most\n",
                what, static_cast<long long>(rows), seconds, processorSeconds() - processor, first,
                peakMegabytes() - before);
}

void readAll(Archive &archive, int rowCount)
{
    read(archive, "all", {});
    LivestreamQuery half;
    for (int i = 0; i < rowCount / rowsEach / 2; ++i)
        half.userIds.append(influencer(2 * i));
    read(archive, "every second influencer", half);
    LivestreamQuery one;
    one.userIds = {influencer(3)};
    read(archive, "one influencer", one);
    LivestreamQuery recent;
    recent.from = *livestream(influencer(0), rowsEach - 30).start;
    read(archive, "the last days", recent);
}

} // namespace

int main(int argc, char **argv)
{
    setUpHeap();
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder(arguments.value(1, QDir::tempPath())
                               + QStringLiteral("/archive-bench-XXXXXX"));
    const int rows = arguments.value(2, QStringLiteral("1000000")).toInt();
    const QString file = folder.filePath(QStringLiteral("archive.sqlite"));
    Verdict verdict;

    {
        Archive archive;
        open(archive, file);
        buyPages(archive, file, verdict);
    }
    {
        Archive archive;
        const QString large = folder.filePath(QStringLiteral("large.sqlite"));
        open(archive, large);
        import(archive, rows, verdict);
    }
    Archive archive;
    const QString large = folder.filePath(QStringLiteral("large.sqlite"));
    std::printf("open with quick check: %.2f s\n", secondsOf([&] { open(archive, large); }));
    std::printf("file: %.0f MB\n", static_cast<double>(QFileInfo(large).size()) / 1e6);
    readAll(archive, rows);
    buyPages(archive, large, verdict);
    std::printf("check: %.2f s\n", secondsOf([&] {
                    answerOf<QStringList>([&](QObject *c, auto then) { archive.check(c, then); });
                }));
    const double backup = secondsOf([&] {
        answerOf<Archive::Done>([&](QObject *c, auto then) {
            archive.backUp(folder.filePath(QStringLiteral("copy.sqlite")), c, then);
        });
    });
    std::printf("back up: %.2f s\n", backup);
    return verdict.exitCode();
}
