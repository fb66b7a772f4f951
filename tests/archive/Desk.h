#pragma once

#include "archive/Archive.h"
#include "support/Livestreams.h"
#include "support/Portions.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <optional>
#include <vector>

namespace livegauge::test {

/// What one call of the archive answered; TimedOut where it did not.
template <typename T>
Result<T> answerOf(const std::function<void(QObject *, Archive::Then<T>)> &call)
{
    Error none;
    none.kind = ErrorKind::TimedOut;
    std::optional<Result<T>> answer;
    QEventLoop loop; // QTest's waiting looks only every 10 ms
    QTimer timeLimit;
    QObject::connect(&timeLimit, &QTimer::timeout, &loop, &QEventLoop::quit);
    timeLimit.start(std::chrono::seconds(30));
    call(&loop, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer.value_or(none);
}

/// An archive that is asked one thing after another.
class Desk {
public:
    using Done = Archive::Done;

    Archive archive;

    Result<ArchiveInfo> open(const QString &file, IfBroken ifBroken = IfBroken::Refuse,
                             ArchiveUse use = ArchiveUse::Write)
    {
        return answerOf<ArchiveInfo>(
            [&](QObject *c, auto then) { archive.open(file, ifBroken, c, then, use); });
    }
    Result<ArchiveInfo> info()
    {
        return answerOf<ArchiveInfo>([&](QObject *c, auto then) { archive.info(c, then); });
    }
    Result<QStringList> check()
    {
        return answerOf<QStringList>([&](QObject *c, auto then) { archive.check(c, then); });
    }
    Result<QStringList> examine(const QString &file)
    {
        return answerOf<QStringList>(
            [&](QObject *c, auto then) { archive.examine(file, c, then); });
    }
    Result<Done> backUp(const QString &file)
    {
        return answerOf<Done>([&](QObject *c, auto then) { archive.backUp(file, c, then); });
    }
    Result<qint64> begin(const QString &userId, int page, qint64 time)
    {
        LedgerEntry entry;
        entry.time = time;
        entry.userId = userId;
        entry.page = page;
        entry.keyLastFour = QStringLiteral("cafe");
        entry.origin = QStringLiteral("https://api.example:443");
        return answerOf<qint64>(
            [&](QObject *c, auto then) { archive.beginRequest(entry, c, then); });
    }
    Result<StoredPage> store(const PageToStore &page)
    {
        return answerOf<StoredPage>(
            [&](QObject *c, auto then) { archive.storePage(page, c, then); });
    }
    /// Begins a request for rows and stores them as its page.
    Result<StoredPage> buy(const QString &userId, int page, std::vector<Livestream> rows,
                           qint64 time, const Reading &reading = {})
    {
        const Result<qint64> id = begin(userId, page, time);
        if (!id.ok())
            return id.error();
        return store({id.value(), pageOf(userId, page, std::move(rows)), 1, time, reading, {}});
    }
    Result<Done> fail(qint64 id, ErrorKind kind, int sends, qint64 time,
                      const QByteArray &body = {})
    {
        Error error;
        error.kind = kind;
        error.status = kind == ErrorKind::OutOfCredit ? 402 : 0;
        return answerOf<Done>([&](QObject *c, auto then) {
            archive.failRequest({id, error, sends, time, body}, c, then);
        });
    }
    QByteArray answer(qint64 id)
    {
        const auto came =
            answerOf<QByteArray>([&](QObject *c, auto then) { archive.answer(id, c, then); });
        return came.ok() ? came.value() : QByteArray("no answer");
    }
    std::vector<LedgerEntry> ledger(const LedgerQuery &query = {})
    {
        const auto answer = answerOf<std::vector<LedgerEntry>>(
            [&](QObject *c, auto then) { archive.ledger(query, c, then); });
        return answer.ok() ? answer.value() : std::vector<LedgerEntry>();
    }
    int spentSince(qint64 time)
    {
        const auto answer =
            answerOf<int>([&](QObject *c, auto then) { archive.spentSince(time, c, then); });
        return answer.ok() ? answer.value() : -1;
    }
    QByteArray answerWith(const QString &roomId)
    {
        const auto answer = answerOf<QByteArray>(
            [&](QObject *c, auto then) { archive.answerWith(roomId, c, then); });
        return answer.ok() ? answer.value() : QByteArray();
    }
    std::optional<StoredAnswer> freshAnswer(const PageRequest &request, qint64 notBefore,
                                            qint64 until = Moments().until)
    {
        const auto answer = answerOf<std::optional<StoredAnswer>>([&](QObject *c, auto then) {
            archive.freshAnswer(request, {notBefore, until}, c, then);
        });
        return answer.ok() ? answer.value() : std::nullopt;
    }
    std::vector<FreshPage> freshPages(const QStringList &userIds, qint64 notBefore,
                                      qint64 until = Moments().until)
    {
        const auto answer = answerOf<std::vector<FreshPage>>([&](QObject *c, auto then) {
            archive.freshPages(userIds, {notBefore, until}, c, then);
        });
        return answer.ok() ? answer.value() : std::vector<FreshPage>();
    }
    QStringList roomsReadSince(const QString &userId, qint64 time)
    {
        const auto answer = answerOf<QStringList>(
            [&](QObject *c, auto then) { archive.roomsReadSince(userId, time, c, then); });
        return answer.ok() ? answer.value() : QStringList();
    }
    Result<Done> setReading(const QString &userId, const Reading &reading)
    {
        return answerOf<Done>(
            [&](QObject *c, auto then) { archive.setReading(userId, reading, c, then); });
    }
    std::vector<Influencer> influencers(const QStringList &userIds = {})
    {
        const auto answer = answerOf<std::vector<Influencer>>(
            [&](QObject *c, auto then) { archive.influencers(userIds, c, then); });
        return answer.ok() ? answer.value() : std::vector<Influencer>();
    }
    Influencer influencer(const QString &userId)
    {
        const std::vector<Influencer> found = influencers({userId});
        return found.empty() ? Influencer() : found.front();
    }
    Result<std::vector<StoredLivestream>> livestreams(const LivestreamQuery &query = {})
    {
        std::vector<StoredLivestream> rows;
        const auto end = answerOf<bool>([&](QObject *c, auto then) {
            archive.livestreams(query, c, [&rows, then](const Result<LivestreamPortion> &portion) {
                if (!portion.ok())
                    then(portion.error());
                else if (portion.value().isEmpty())
                    then(true);
                else
                    std::ranges::move(rowsOf(portion.value()), std::back_inserter(rows));
            });
        });
        if (!end.ok())
            return end.error();
        return rows;
    }
    std::optional<StoredLivestream> livestream(const QString &roomId)
    {
        return answerOf<std::optional<StoredLivestream>>(
                   [&](QObject *c, auto then) { archive.livestream(roomId, c, then); })
            .value();
    }
    std::vector<LivestreamChange> changes(const QString &roomId)
    {
        const auto answer = answerOf<std::vector<LivestreamChange>>(
            [&](QObject *c, auto then) { archive.changes(roomId, c, then); });
        return answer.ok() ? answer.value() : std::vector<LivestreamChange>();
    }
    Result<Done> watch(const std::vector<WatchlistEntry> &entries)
    {
        return answerOf<Done>([&](QObject *c, auto then) { archive.watch(entries, c, then); });
    }
    Result<Done> unwatch(const QStringList &userIds)
    {
        return answerOf<Done>([&](QObject *c, auto then) { archive.unwatch(userIds, c, then); });
    }
    Result<Done> markLooked(const QStringList &userIds, qint64 time)
    {
        return answerOf<Done>(
            [&](QObject *c, auto then) { archive.markLooked(userIds, time, c, then); });
    }
    Result<Done> setNote(const LivestreamNote &note)
    {
        return answerOf<Done>([&](QObject *c, auto then) { archive.setNote(note, c, then); });
    }
    std::vector<LivestreamNote> notes()
    {
        const auto answer = answerOf<std::vector<LivestreamNote>>(
            [&](QObject *c, auto then) { archive.notes(c, then); });
        return answer.ok() ? answer.value() : std::vector<LivestreamNote>();
    }
    Result<StoredPage> import(const std::vector<Livestream> &rows, qint64 time)
    {
        return answerOf<StoredPage>(
            [&](QObject *c, auto then) { archive.importLivestreams(rows, time, c, then); });
    }
};

} // namespace livegauge::test
