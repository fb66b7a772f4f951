#include "archive/ArchivePrivate.h"

#include "archive/ArchiveCheck.h"
#include "archive/SqlError.h"

#include <QPointer>

#include <utility>

namespace livegauge {

Archive::Private::Private(Archive *archive)
    : m_archive(archive)
    , m_feed(std::make_unique<LivestreamFeed>(LivestreamFeed::Ways{
          [this](PendingCalls::Id call, Result<LivestreamPortion> portion) {
              later([this, call, portion = std::move(portion)] { onPortion(call, portion); });
          },
          [this] { m_reader.post([this] { m_feed->step(); }); }}))
    , m_writer(QStringLiteral("archive writer"))
    , m_reader(QStringLiteral("archive reader"))
{
}

Archive::Private::~Private()
{
    // The writer closes last: it moves the log into the file.
    m_reader.finish([this] {
        m_feed.reset();
        m_reading.reset();
    });
    m_writer.finish([this] { m_writing.reset(); });
}

void Archive::Private::open(const QString &file, const OpenOptions &options, QObject *context,
                            const Then<ArchiveInfo> &readable, const Then<ArchiveInfo> &checked)
{
    Q_ASSERT(m_openCall == 0);
    m_openCall = m_calls.add<ArchiveInfo>(context, readable);
    if (checked)
        m_checkedCall = m_calls.add<ArchiveInfo>(context, checked);
    m_writer.post([this, file, options] {
        m_writing = std::make_unique<ArchiveSession>();
        Result<ArchiveInfo> opened = m_writing->openFile(file, options);
        const Connection::Access access = m_writing->file.readAccess();
        later([this, opened, access] { onWriterOpen(opened, access); });
        if (opened.ok() && m_writing->file.isUnchecked())
            opened = m_writing->finishOpening();
        if (!opened.ok()) {
            m_damage = opened.error();
            m_writing.reset(); // others may have the file
        }
        later([this, opened] { onChecked(opened); });
    });
}

void Archive::Private::examine(const QString &file, QObject *context, const Then<QStringList> &then)
{
    const PendingCalls::Id call = m_calls.add<QStringList>(context, then);
    m_writer.post([this, call, file] { answerLater<QStringList>(call, faultsOf(file), {}); });
}

void Archive::Private::onWriterOpen(const Result<ArchiveInfo> &opened, Connection::Access access)
{
    if (!opened.ok()) {
        onOpen(opened);
        return;
    }
    m_reader.post([this, info = opened.value(), access] {
        m_reading = std::make_unique<ArchiveSession>();
        const Result<ArchiveInfo> result = m_reading->openBeside(info, access);
        m_feed->open(info.file, access);
        later([this, result] { onOpen(result); });
    });
}

void Archive::Private::onOpen(const Result<ArchiveInfo> &opened)
{
    m_opened = true;
    if (opened.ok())
        m_info = opened.value();
    else
        m_failure = opened.error();
    std::deque<std::function<void()>> waiting;
    waiting.swap(m_waiting);
    for (const auto &work : waiting)
        work();
    m_calls.answer<ArchiveInfo>(m_openCall, opened);
}

void Archive::Private::onChecked(const Result<ArchiveInfo> &checked)
{
    // Behind the reader's opening, which may still be under way.
    m_reader.post([this, checked] {
        later([this, checked] {
            if (m_failure) { // it has been told
                m_calls.forget(m_checkedCall);
                return;
            }
            if (checked.ok())
                m_info = checked.value();
            else
                m_failure = checked.error();
            m_calls.answer<ArchiveInfo>(m_checkedCall, checked);
        });
    });
}

PendingCalls::Id Archive::Private::feed(const LivestreamQuery &query, QObject *context,
                                        const Then<LivestreamPortion> &portion, Room room)
{
    const PendingCalls::Id call = m_calls.add<LivestreamPortion>(context, portion);
    if (room == Room::WhenTold) // who is gone gives nothing back
        QObject::connect(context, &QObject::destroyed, m_archive,
                         [this, call] { stopFeeding(call); });
    whenOpen([this, call, query, room] {
        if (m_failure) {
            answerLater<LivestreamPortion>(call, *m_failure, {});
            return;
        }
        if (room == Room::WhenTold)
            m_toldOfRoom.insert(call);
        m_reader.post([this, call, query] { m_feed->start(call, query); });
    });
    return call;
}

void Archive::Private::taken(PendingCalls::Id call)
{
    if (m_calls.isWanted(call))
        m_reader.post([this, call] { m_feed->taken(call); });
}

void Archive::Private::onPortion(PendingCalls::Id call, const Result<LivestreamPortion> &portion)
{
    if (!portion.ok() || portion.value().isEmpty()) {
        m_toldOfRoom.remove(call);
        m_calls.answer(call, portion);
        return;
    }
    const QPointer<Archive> alive(m_archive);
    m_calls.tell(call, portion);
    if (!alive)
        return;
    if (!m_calls.isWanted(call))
        stopFeeding(call);
    else if (!m_toldOfRoom.contains(call))
        taken(call);
}

void Archive::Private::stopFeeding(PendingCalls::Id call)
{
    m_calls.forget(call);
    m_toldOfRoom.remove(call);
    m_reader.post([this, call] { m_feed->drop(call); });
}

void Archive::Private::later(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_archive, std::move(work), Qt::QueuedConnection);
}

void Archive::Private::whenOpen(const std::function<void()> &work)
{
    if (m_opened)
        work();
    else
        m_waiting.push_back(work);
}

std::optional<Error> Archive::Private::whyNoWriting() const
{
    if (m_failure)
        return m_failure;
    if (m_info.isReadOnly)
        return archiveError(*m_info.whyReadOnly, {});
    return std::nullopt;
}

void Archive::Private::tellChanged(const QPointer<Archive> &archive, const Changed &changed)
{
    for (const QString &userId : changed.influencers) {
        if (archive)
            Q_EMIT archive->influencerChanged(userId);
    }
    if (archive && changed.ledger)
        Q_EMIT archive->ledgerChanged();
}

} // namespace livegauge
