#include "cli/ListCommand.h"

#include "cli/InputFile.h"

#include <QCoreApplication>

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
    std::optional<QString> complaint = readRange();
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
    const bool namesNobody =
        m_query.userIds.isEmpty() && (arguments().isSet("influencer") || arguments().isSet("file"));
    if (namesNobody) {
        // Not all of them: whoever filtered a list down to nothing wants nothing.
        m_writer->end();
        finish(ExitCode::Complete);
    }
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
        columns = defaultListColumns(format);
    m_rows = std::make_unique<LivestreamRows>(columns, format, m_clock.clock, context().language);
    m_writer = makeRowWriter(format, m_rows->columns(m_clock.name),
                             [this](const QByteArray &bytes) { console().result(bytes); });
    return std::nullopt;
}

void ListCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().livestreams(m_query, this, orFail<LivestreamPortion>([this](const auto &portion) {
                              onPortion(portion);
                          }));
}

void ListCommand::beginWithout()
{
    onPortion({});
}

void ListCommand::onPortion(const LivestreamPortion &portion)
{
    for (qsizetype place = 0; place < portion.size(); ++place) {
        const StoredLivestream row = portion.at(place);
        const Livestream &livestream = row.livestream;
        if (m_range.contains(livestream.start, m_clock.clock, livestream.region))
            m_writer->row(m_rows->cells(row));
    }
    if (portion.isEmpty())
        m_writer->end();
    // Whoever reads the first lines only need not wait for the others.
    if (portion.isEmpty() || console().isResultLost())
        finish(ExitCode::Complete);
}

} // namespace livegauge
