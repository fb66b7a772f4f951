#include "models/DetailModel.h"

#include "domain/Formula.h"
#include "models/LivestreamTableModel.h"
#include "wording/ColumnWords.h"
#include "wording/FormulaWords.h"

#include <QDateTime>

#include <cmath>

namespace livegauge {
namespace {

/// The columns that are said of every livestream; what the user wrote has a place of its own.
const std::vector<ColumnId> &figures()
{
    static const std::vector<ColumnId> ids = [] {
        std::vector<ColumnId> kept;
        for (const Column &column : columns()) {
            if (!isUsersOwn(column.id))
                kept.push_back(column.id);
        }
        return kept;
    }();
    return ids;
}

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

DetailModel::DetailModel(Language language, QObject *parent)
    : ReadModel(SectionCount, parent)
    , m_numbers(language)
{
}

void DetailModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    retranslate();
}

void DetailModel::setLivestream(const Livestream &stream, const Clock &clock,
                                const QString &currency)
{
    if (m_stored && m_stored->livestream.roomId != stream.roomId)
        m_stored.reset();
    if (m_stream.roomId != stream.roomId)
        m_given.clear();
    m_stream = stream;
    m_clock = clock;
    m_currency = currency;
    tellAllChanged();
}

void DetailModel::setStored(const StoredLivestream &stored)
{
    m_stored = stored;
    m_stream = stored.livestream;
    tellAllChanged();
}

void DetailModel::setGiven(const GivenRow &given)
{
    m_given = given;
    Q_EMIT dataChanged(index(0, Source), index(rowCount() - 1, Source));
}

int DetailModel::size() const
{
    return static_cast<int>(figures().size()) + static_cast<int>(Reading::Count);
}

/// What the source said, unrounded.
QString DetailModel::rawText(ColumnId id) const
{
    const Value value = valueOf(m_stream, id);
    if (!m_given.isEmpty()) {
        const QString written = m_given.value(QLatin1String(column(id).field));
        if (written.isEmpty())
            //: In place of a value that the source left out
            return tr("not given");
        //: %1: what the source wrote where the program can use no such value, such as -50 viewers
        return isKnown(value) ? written : tr("%1, taken as unknown").arg(written);
    }
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    return m_numbers.unknown();
}

QString DetailModel::figureText(ColumnId id, int section) const
{
    const Column &entry = column(id);
    if (section == Figure)
        return columnTitle(id);
    if (m_stream.roomId.isEmpty())
        return {}; // nothing was asked of the source
    if (section == Source)
        return entry.field == nullptr ? formulaWithNumbers(m_stream, id, m_numbers) : rawText(id);
    Value value = valueOf(m_stream, id);
    if (entry.kind == ColumnKind::Time && isKnown(value))
        value = m_clock.wallSeconds(std::llround(numberIn(value)), m_stream.region);
    return m_numbers.cell(value, id, isCaptured(m_stream, id), m_currency);
}

QString DetailModel::readingText(Reading reading, int section) const
{
    if (section == Source || (section == Shown && m_stream.roomId.isEmpty()))
        return {};
    switch (reading) {
    case Reading::FirstSeen:
        if (section == Figure)
            return tr("First seen");
        return m_stored ? timeText(m_stored->firstSeen) : m_numbers.unknown();
    case Reading::LastRead:
        if (section == Figure)
            return tr("Last read");
        return m_stored ? timeText(m_stored->lastRead) : m_numbers.unknown();
    case Reading::Changes:
        if (section == Figure)
            return tr("Readings with other figures");
        return m_stored ? m_numbers.count(m_stored->changes) : m_numbers.unknown();
    case Reading::Count:
        break;
    }
    return {};
}

QString DetailModel::toolTip(ColumnId id) const
{
    const Column &entry = column(id);
    QStringList lines{columnExplanation(id)};
    if (entry.field != nullptr)
        //: %1: the name of a field in the source's answers
        lines.append(tr("Field of the source: %1").arg(QLatin1String(entry.field)));
    else
        lines.append(formulaWithTitles(id, m_numbers));
    return lines.join(QLatin1Char('\n'));
}

QVariant DetailModel::cell(int row, int section, int role) const
{
    const auto place = static_cast<std::size_t>(row);
    const bool isFigure = place < figures().size();
    switch (role) {
    case Qt::DisplayRole:
        return isFigure ? figureText(figures()[place], section)
                        : readingText(static_cast<Reading>(place - figures().size()), section);
    case Qt::ToolTipRole:
        return isFigure ? QVariant(toolTip(figures()[place])) : QVariant();
    case LivestreamTableModel::KnownRole:
        return section == Figure || !isFigure || isKnown(valueOf(m_stream, figures()[place]));
    default:
        return {};
    }
}

QStringList DetailModel::titles() const
{
    return {
        tr("Figure"),
        //: Column: a value as the table shows it
        tr("Shown"),
        //: Column: a value as the source gave it, or how it was worked out
        tr("Source or formula"),
    };
}

} // namespace livegauge
