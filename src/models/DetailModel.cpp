#include "models/DetailModel.h"

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
    : QAbstractTableModel(parent)
    , m_numbers(language)
{
}

void DetailModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, SectionCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

void DetailModel::setLivestream(const Livestream &stream, const Clock &clock)
{
    if (m_stored && m_stored->livestream.roomId != stream.roomId)
        m_stored.reset();
    if (m_stream.roomId != stream.roomId)
        m_given.clear();
    m_stream = stream;
    m_clock = clock;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

void DetailModel::setStored(const StoredLivestream &stored)
{
    m_stored = stored;
    m_stream = stored.livestream;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

void DetailModel::setGiven(const GivenRow &given)
{
    m_given = given;
    Q_EMIT dataChanged(index(0, Source), index(rowCount() - 1, Source));
}

int DetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(figures().size()) + static_cast<int>(Reading::Count);
}

int DetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
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
    return m_numbers.text(value, entry.kind);
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

QVariant DetailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isFigure = row < figures().size();
    switch (role) {
    case Qt::DisplayRole:
        return isFigure ? figureText(figures()[row], index.column())
                        : readingText(static_cast<Reading>(row - figures().size()), index.column());
    case Qt::ToolTipRole:
        return isFigure ? QVariant(toolTip(figures()[row])) : QVariant();
    case LivestreamTableModel::KnownRole:
        return index.column() == Figure || !isFigure || isKnown(valueOf(m_stream, figures()[row]));
    default:
        return {};
    }
}

QVariant DetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Figure");
    case Shown:
        //: Column: a value as the table shows it
        return tr("Shown");
    case Source:
        //: Column: a value as the source gave it, or how it was worked out
        return tr("As given");
    default:
        return {};
    }
}

} // namespace livegauge
