#include "cli/ListCommand.h"

#include "cli/InputFile.h"

#include <QCoreApplication>

#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

bool ListCommand::prepare()
{
    const auto named = influencersNamed(context());
    const auto format = context().format();
    std::optional<QString> complaint = exclusion(arguments(), "changes", {"columns"});
    if (!complaint)
        complaint = readRange();
    if (const auto *fault = std::get_if<QString>(&named))
        complaint = *fault;
    else if (const auto *misfit = std::get_if<QString>(&format))
        complaint = *misfit;
    else if (!complaint)
        complaint = makeRows(std::get<OutputFormat>(format));
    if (complaint) {
        fail(ExitCode::Usage, *complaint);
        return false;
    }
    m_query = {std::get<QStringList>(named), m_range.earliest(), {}};
    if (const auto latest = m_range.latest())
        m_query.until = *latest + 1;
    m_query.withCovers = !arguments().isSet("changes");
    const bool namesNobody =
        m_query.userIds.isEmpty() && (arguments().isSet("influencer") || arguments().isSet("file"));
    if (namesNobody) // not all of them: whoever filtered a list down to nothing wants nothing
        end();
    return !namesNobody;
}

std::optional<QString> ListCommand::readRange()
{
    const QString clock =
        arguments().isSet("clock") ? arguments().value("clock") : QStringLiteral("market");
    const auto named = clockNamed(clock);
    if (!named)
        return Words::tr("There is no clock %1: %2 takes utc, market, local or the name of a time "
                         "zone such as Asia/Shanghai.")
            .arg(clock, QStringLiteral("--clock"));
    m_clock = *named;
    const auto bound = [this](const char *option, BoundEdge edge) {
        return arguments().isSet(option) ? readTimeBound(arguments().value(option), edge)
                                         : std::nullopt;
    };
    m_range = {bound("from", BoundEdge::First), bound("to", BoundEdge::Last)};
    for (const auto &[option, read] : {std::pair{"from", m_range.first.has_value()},
                                       std::pair{"to", m_range.last.has_value()}}) {
        if (arguments().isSet(option) && !read)
            return Words::tr("%1 takes a day such as 2026-11-01, or a time such as "
                             "2026-11-01T20:00.")
                .arg(QStringLiteral("--") + QLatin1String(option));
    }
    if (m_range.isBackwards())
        //: %1 and %2 are options, each with its value
        return Words::tr("%1 is later than %2, so no livestream can lie between them.")
            .arg(QStringLiteral("--from ") + arguments().value("from"),
                 QStringLiteral("--to ") + arguments().value("to"));
    return std::nullopt;
}

std::optional<QString> ListCommand::makeRows(OutputFormat format)
{
    const TextSink sink = [this](const QByteArray &bytes) { console().result(bytes); };
    if (arguments().isSet("changes")) {
        m_changeRows = std::make_unique<ChangeRows>(format, m_clock.clock, context().language,
                                                    context().currencies);
        m_writer = makeRowWriter(format, m_changeRows->columns(m_clock.name), sink);
        return std::nullopt;
    }
    std::vector<ListColumn> columns;
    const QStringList names =
        arguments().value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto column = listColumnByName(name.trimmed());
        if (!column)
            return Words::tr("There is no column %1. There are: %2.")
                .arg(name, listColumnNames().join(QStringLiteral(", ")));
        columns.push_back(*column);
    }
    if (columns.empty())
        columns = defaultListColumns(format, !context().currencies.isEmpty());
    m_rows = std::make_unique<LivestreamRows>(columns, format, m_clock.clock, context().language,
                                              context().currencies);
    m_writer = makeRowWriter(format, m_rows->columns(m_clock.name), sink);
    return std::nullopt;
}

void ListCommand::begin(const ArchiveInfo & /*info*/)
{
    const auto take = orFail<LivestreamPortion>([this](const LivestreamPortion &portion) {
        if (m_changeRows)
            askForChanges(portion);
        else
            onPortion(portion);
    });
    m_reading = archive().livestreams(
        m_query, this, take, m_changeRows ? Archive::Room::WhenTold : Archive::Room::WhenReturned);
}

void ListCommand::beginWithout()
{
    end();
}

bool ListCommand::isInRange(const Livestream &livestream) const
{
    return m_range.contains(livestream.start, m_clock.clock, livestream.region);
}

void ListCommand::onPortion(const LivestreamPortion &portion)
{
    for (qsizetype place = 0; place < portion.size(); ++place) {
        const StoredLivestream row = portion.at(place);
        if (isInRange(row.livestream))
            m_writer->row(m_rows->cells(row));
    }
    if (portion.isEmpty())
        end();
    else if (console().isResultLost()) // whoever reads the first lines only need not wait
        finish(ExitCode::Complete);
}

/// Most livestreams never change, so only those are asked about that did.
void ListCommand::askForChanges(const LivestreamPortion &portion)
{
    m_areAllAsked = portion.isEmpty();
    std::vector<Livestream> changed;
    for (qsizetype place = 0; place < portion.size(); ++place) {
        if (portion.rows()[place].changes == 0)
            continue;
        Livestream livestream = portion.at(place).livestream;
        if (isInRange(livestream))
            changed.push_back(std::move(livestream));
    }
    m_asked += static_cast<int>(changed.size());
    for (const Livestream &of : changed) {
        const bool isLast = &of == &changed.back(); // they are answered in this order
        archive().changes(
            of.roomId, this,
            orFail<std::vector<LivestreamChange>>([this, of, isLast](const auto &changes) {
                if (isLast)
                    archive().taken(m_reading);
                onChanges(of, changes);
            }));
    }
    if (changed.empty())
        archive().taken(m_reading);
    if (m_areAllAsked && m_asked == 0)
        end();
}

void ListCommand::onChanges(const Livestream &of, const std::vector<LivestreamChange> &changes)
{
    for (const LivestreamChange &change : changes)
        m_writer->row(m_changeRows->cells(of, change));
    --m_asked;
    if (m_areAllAsked && m_asked == 0)
        end();
    else if (console().isResultLost())
        finish(ExitCode::Complete);
}

void ListCommand::end()
{
    m_writer->end();
    finish(ExitCode::Complete);
}

} // namespace livegauge
