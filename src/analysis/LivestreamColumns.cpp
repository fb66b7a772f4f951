#include "analysis/LivestreamColumns.h"

#include "analysis/UpperHalves.h"

#include "analysis/RoomKey.h"
#include "domain/Formula.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

std::optional<qint64> whole(double number)
{
    if (std::isnan(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

/// What each livestream is of a count of them.
const std::array<double, ColumnChunk::rows> &ones()
{
    static const auto block = [] {
        std::array<double, ColumnChunk::rows> numbers{};
        numbers.fill(1);
        return numbers;
    }();
    return block;
}

} // namespace

bool isInColumns(ColumnId id)
{
    return numberSlot(id) >= 0 || textSlot(id) >= 0 || id == ColumnId::RoomId
        || formulaOf(id) != nullptr;
}

LivestreamColumns::LivestreamColumns()
    : LivestreamColumns([] {
        auto state = std::make_shared<State>();
        state->texts = std::make_shared<TextPool>();
        return state;
    }())
{
}

LivestreamColumns::LivestreamColumns(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{
}

QString LivestreamColumns::text(RowNumber row, ColumnId id) const
{
    if (id == ColumnId::RoomId)
        return roomId(row);
    const int slot = textSlot(id);
    if (slot < 0)
        return {};
    return m_state->texts->text(
        chunk(row).texts[static_cast<std::size_t>(slot)][row & ColumnChunk::mask]);
}

QString LivestreamColumns::roomId(RowNumber row) const
{
    const quint64 key = chunk(row).rooms[row & ColumnChunk::mask];
    if ((key & ColumnChunk::textRoom) != 0)
        return m_state->texts->text(static_cast<TextId>(key));
    return QString::number(key);
}

Value LivestreamColumns::value(RowNumber row, ColumnId id) const
{
    if (textSlot(id) >= 0 || id == ColumnId::RoomId) {
        const QString known = text(row, id);
        return known.isEmpty() ? Value(Unknown{}) : Value(known);
    }
    if (const Formula *formula = formulaOf(id))
        return worked(row, *formula);
    if (numberSlot(id) < 0)
        return Unknown{};
    const double given = number(row, id);
    if (std::isnan(given))
        return Unknown{};
    return column(id).kind == ColumnKind::Money ? Value(given) : Value(static_cast<qint64>(given));
}

Value LivestreamColumns::shownValue(RowNumber row, ColumnId id) const
{
    Value known = value(row, id);
    return id == ColumnId::Influencer && !isKnown(known) ? value(row, ColumnId::UserId) : known;
}

Value LivestreamColumns::worked(RowNumber row, const Formula &formula) const
{
    const double base = number(row, formula.base);
    if (!(base > 0))
        return NotApplicable{};
    double numerator = number(row, formula.numerator);
    if (formula.plus) {
        numerator += number(row, *formula.plus);
        if (numerator == 0)
            return Unknown{};
    }
    return std::isnan(numerator) ? Value(Unknown{}) : Value(numerator / base * formula.factor);
}

bool LivestreamColumns::captured(RowNumber row, ColumnId id) const
{
    const Formula *formula = formulaOf(id);
    if (formula == nullptr || !formula->plus)
        return true;
    return number(row, formula->numerator) + number(row, *formula->plus) != 0; // nor is NaN 0
}

double LivestreamColumns::number(RowNumber row, ColumnId given) const
{
    return chunk(row).numbers[static_cast<std::size_t>(numberSlot(given))][row & ColumnChunk::mask];
}

Livestream LivestreamColumns::livestream(RowNumber row) const
{
    Livestream stream;
    stream.roomId = roomId(row);
    stream.userId = text(row, ColumnId::UserId);
    stream.nickname = text(row, ColumnId::Influencer);
    stream.title = text(row, ColumnId::Title);
    stream.region = text(row, ColumnId::Region);
    stream.start = whole(number(row, ColumnId::Start));
    stream.end = whole(number(row, ColumnId::End));
    stream.duration = whole(number(row, ColumnId::Duration));
    stream.views = whole(number(row, ColumnId::Views));
    stream.viewers = whole(number(row, ColumnId::Viewers));
    stream.likes = whole(number(row, ColumnId::Likes));
    stream.comments = whole(number(row, ColumnId::Comments));
    stream.followers = whole(number(row, ColumnId::Followers));
    stream.products = whole(number(row, ColumnId::Products));
    stream.units = whole(number(row, ColumnId::Units));
    if (!std::isnan(number(row, ColumnId::Gmv)))
        stream.gmv = number(row, ColumnId::Gmv);
    return stream;
}

std::optional<RowNumber> LivestreamColumns::rowOf(const QString &roomId) const
{
    const std::optional<quint64> key = plainRoomKey(roomId.toUtf8());
    for (RowNumber row = 0; row < size(); ++row) {
        const quint64 candidate = chunk(row).rooms[row & ColumnChunk::mask];
        const bool isText = (candidate & ColumnChunk::textRoom) != 0;
        if (key ? candidate == *key : isText && this->roomId(row) == roomId)
            return row;
    }
    return std::nullopt;
}

NumberReader::NumberReader(const LivestreamColumns &columns, ColumnId id)
    : m_columns(columns)
{
    const auto blocksOf = [this](ColumnId given) {
        Blocks blocks;
        const auto slot = static_cast<std::size_t>(numberSlot(given));
        for (const auto &chunk : m_columns.m_state->chunks)
            blocks.push_back(chunk->numbers[slot].data());
        return blocks;
    };
    if (id == ColumnId::Livestreams) {
        m_first.assign(m_columns.m_state->chunks.size(), ones().data());
        return;
    }
    const Formula *formula = formulaOf(id);
    Q_ASSERT(formula != nullptr || numberSlot(id) >= 0);
    clearUpperHalves(); // a loop follows
    m_first = blocksOf(formula == nullptr ? id : formula->numerator);
    if (formula == nullptr)
        return;
    if (formula->plus)
        m_plus = blocksOf(*formula->plus);
    m_base = blocksOf(formula->base);
    m_factor = formula->factor;
}

double NumberReader::worked(double first, RowNumber row) const
{
    const double base = at(m_base, row);
    if (!(base > 0))
        return notANumber;
    if (!m_plus.empty()) {
        first += at(m_plus, row);
        if (first == 0)
            return notANumber;
    }
    return first / base * m_factor;
}

TextReader::TextReader(const LivestreamColumns &columns, ColumnId id)
    : m_columns(columns)
{
    const int slot = textSlot(id);
    Q_ASSERT(slot >= 0);
    for (const auto &chunk : m_columns.m_state->chunks)
        m_blocks.push_back(chunk->texts[static_cast<std::size_t>(slot)].data());
}

} // namespace livegauge
