#include "output/ChangeRows.h"

#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// The archive keeps both values as texts.
Value valueFrom(const QString &written, ColumnKind kind)
{
    if (written.isEmpty())
        return Unknown();
    bool isNumber = false;
    if (kind == ColumnKind::Money || kind == ColumnKind::Rate) {
        const double number = written.toDouble(&isNumber);
        return isNumber ? Value(number) : Value(written);
    }
    if (kind == ColumnKind::Text || kind == ColumnKind::Identifier)
        return written;
    const qint64 number = written.toLongLong(&isNumber);
    return isNumber ? Value(number) : Value(written);
}

} // namespace

ChangeRows::ChangeRows(OutputFormat format, Clock clock, Language language, Currencies currencies)
    : m_cells(format, std::move(clock), language, std::move(currencies))
{
}

OutputColumns ChangeRows::columns(const QString &clockName) const
{
    //: Column: when the reading was that found another value
    const QString read = Words::tr("Read");
    return {
        {QStringLiteral("room_id"), columnTitle(ColumnId::RoomId), false},
        {QStringLiteral("user_id"), columnTitle(ColumnId::UserId), false},
        {QStringLiteral("time_read"), Words::tr("%1 (%2)").arg(read, clockName), false},
        //: Column: what changed
        {QStringLiteral("field"), Words::tr("Field"), false},
        //: Column: the value before
        {QStringLiteral("before"), Words::tr("Before"), false},
        //: Column: the value since then
        {QStringLiteral("after"), Words::tr("After"), false},
    };
}

Cells ChangeRows::cells(const Livestream &livestream, const LivestreamChange &change) const
{
    // A field that only a later version knows is a text.
    const ColumnId id = columnByField(change.field).value_or(ColumnId::Title);
    const auto value = [&](const QString &written) {
        return m_cells.value(valueFrom(written, column(id).kind), id, livestream.region);
    };
    return {livestream.roomId, livestream.userId,    m_cells.moment(change.time, livestream.region),
            change.field,      value(change.before), value(change.after)};
}

} // namespace livegauge
