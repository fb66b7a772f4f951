// Measures the archive on the disk of a folder: livegauge-archive-bench [folder [rows]]

#include "archive/Archive.h"
#include "support/Livestreams.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

#include <sys/resource.h>

using namespace livegauge;
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

void import(Archive &archive, int rowCount)
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
    std::printf("import %d rows: %.2f s (processor %.2f s), %ld MB more at most\n", stored.rowsNew,
                static_cast<double>(timer.nsecsElapsed()) / 1e9, processorSeconds() - processor,
                peakMegabytes() - before);
}

void buyPages(Archive &archive)
{
    constexpr int pages = 2'000;
    std::vector<double> times;
    for (int i = 0; i < pages; ++i) {
        const QString userId = influencer(i % 10);
        PageToStore page;
        page.page =
            pageOf(userId, i / 10 + 1, livestreams(userId, 2 * rowsEach + 10 * (i / 10), pageSize));
        page.sends = 1;
        page.time = now + i;
        times.push_back(secondsOf([&] {
            LedgerEntry entry;
            entry.time = page.time;
            entry.userId = userId;
            entry.page = page.page.request.page;
            page.requestId = answerOf<qint64>(
                [&](QObject *c, auto then) { archive.beginRequest(entry, c, then); });
            answerOf<StoredPage>([&](QObject *c, auto then) { archive.storePage(page, c, then); });
        }));
    }
    std::ranges::sort(times);
    std::printf("a page, ledger entry and rows, durable: median %.2f ms, 95 %% within %.2f ms\n",
                times[pages / 2] * 1e3, times[pages * 95 / 100] * 1e3);
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
                else if (portion.value().empty())
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
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder(arguments.value(1, QStringLiteral("."))
                               + QStringLiteral("/archive-bench-XXXXXX"));
    const int rows = arguments.value(2, QStringLiteral("1000000")).toInt();
    const QString file = folder.filePath(QStringLiteral("archive.sqlite"));

    {
        Archive archive;
        open(archive, file);
        buyPages(archive);
    }
    {
        Archive archive;
        const QString large = folder.filePath(QStringLiteral("large.sqlite"));
        open(archive, large);
        import(archive, rows);
    }
    Archive archive;
    const QString large = folder.filePath(QStringLiteral("large.sqlite"));
    std::printf("open with quick check: %.2f s\n", secondsOf([&] { open(archive, large); }));
    std::printf("file: %.0f MB\n", static_cast<double>(QFileInfo(large).size()) / 1e6);
    readAll(archive, rows);
    buyPages(archive);
    std::printf("check: %.2f s\n", secondsOf([&] {
                    answerOf<QStringList>([&](QObject *c, auto then) { archive.check(c, then); });
                }));
    std::printf("back up: %.2f s\n", secondsOf([&] {
                    answerOf<Archive::Done>([&](QObject *c, auto then) {
                        archive.backUp(folder.filePath(QStringLiteral("copy.sqlite")), c, then);
                    });
                }));
    return 0;
}
