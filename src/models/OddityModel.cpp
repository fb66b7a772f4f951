#include "models/OddityModel.h"

#include "analysis/Markets.h"

#include "models/LivestreamTableModel.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double percent = 100;

} // namespace

OddityModel::OddityModel(Language language, QObject *parent)
    : ReadModel(SectionCount, parent)
    , m_numbers(language)
{
}

void OddityModel::setOddities(const Selection &selection, std::vector<Oddity> oddities)
{
    beginResetModel();
    m_selection = selection;
    m_oddities = std::move(oddities);
    show();
    endResetModel();
}

void OddityModel::setKind(std::optional<Oddity::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    show();
    endResetModel();
}

void OddityModel::show()
{
    m_shown.clear();
    m_shown.reserve(m_oddities.size());
    for (std::size_t i = 0; i < m_oddities.size(); ++i) {
        if (!m_kind || m_oddities[i].kind == *m_kind)
            m_shown.push_back(i);
    }
}

void OddityModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    retranslate();
}

std::optional<int> OddityModel::positionOf(const Oddity &oddity) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) {
        return m_oddities[i].row == oddity.row && m_oddities[i].kind == oddity.kind;
    });
    return found == m_shown.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_shown.begin()));
}

int OddityModel::countOf(std::optional<Oddity::Kind> kind) const
{
    if (!kind)
        return static_cast<int>(m_oddities.size());
    return static_cast<int>(std::ranges::count(m_oddities, *kind, &Oddity::kind));
}

RowSet OddityModel::rows() const
{
    RowSet rows(m_selection.columns.size());
    for (const std::size_t i : m_shown)
        rows.insert(m_oddities[i].row);
    return rows;
}

RowSet OddityModel::rowsOf(const std::vector<int> &positions) const
{
    RowSet rows(m_selection.columns.size());
    for (const int position : positions)
        rows.insert(at(position).row);
    return rows;
}

int OddityModel::size() const
{
    return static_cast<int>(m_shown.size());
}

QString OddityModel::kindName(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Record:
        //: What is odd about a livestream: the highest GMV so far, by at least a tenth
        return tr("Record");
    case Oddity::Collapse:
        //: What is odd about a livestream: a fifth of the usual GMV, or less
        return tr("Collapse");
    case Oddity::ChangedSchedule:
        //: What is odd about a livestream: it began at an unusual time of day
        return tr("Changed schedule");
    case Oddity::GmvWithoutViews:
        //: What is odd about a livestream
        return tr("GMV without views");
    case Oddity::WrongDuration:
        //: What is odd about a livestream: duration is not end − start
        return tr("Duration does not fit");
    case Oddity::Overlap:
        //: What is odd about a livestream: the influencer was on air twice at a time
        return tr("Overlap");
    }
    return {};
}

QString OddityModel::definition(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Record:
        return tr("A GMV at least a tenth above that of all livestreams of the influencer before "
                  "it. It takes ten of them.");
    case Oddity::Collapse:
        return tr("A GMV under a fifth of the median of the influencer's ten livestreams before.");
    case Oddity::ChangedSchedule:
        return tr("A start 45 minutes or more from that of each of the thirty livestreams of the "
                  "influencer before it, where those have usual times: at least 15% of them "
                  "together. It takes ten of them.");
    case Oddity::GmvWithoutViews:
        return tr("A GMV above 0 beside 0 views.");
    case Oddity::WrongDuration:
        return tr("A duration that is not the end minus the start, by however little.");
    case Oddity::Overlap:
        return tr("A start before another livestream of the influencer was over. One of more than "
                  "two days is not judged.");
    }
    return {};
}

QString OddityModel::startOf(RowNumber row) const
{
    const Value start = m_selection.columns.value(row, ColumnId::Start);
    if (!isKnown(start))
        return m_numbers.unknown();
    const QString market = m_selection.columns.text(row, ColumnId::Region);
    const auto seconds = static_cast<qint64>(numberIn(start));
    return m_numbers.dayAndTime(m_selection.query->clock.wallSeconds(seconds, market));
}

QString OddityModel::money(const Oddity &oddity, double value) const
{
    return Numbers::money(m_numbers.text(value, ColumnKind::Money),
                          currencyOf(m_selection, oddity.row));
}

QString OddityModel::recordReason(const Oddity &record) const
{
    const QString gmv = money(record, record.value);
    const QString highest = money(record, record.usual);
    const QString before = m_numbers.count(record.before);
    if (!(record.usual > 0))
        //: %1, %3: money; %2: how many
        return tr("GMV %1; the highest of the %2 livestreams before was %3.")
            .arg(gmv, before, highest);
    //: %1, %3: money; %2: per cent, as "+35.2%"; %4: how many
    return tr("GMV %1: %2 against %3, the highest of the %4 livestreams before.")
        .arg(gmv, m_numbers.briefDifferencePercent((record.value / record.usual - 1) * percent),
             highest, before);
}

QString OddityModel::reason(const Oddity &oddity) const
{
    constexpr qint64 minute = 60;
    const auto duration = [this](double seconds) {
        return m_numbers.duration(static_cast<qint64>(seconds));
    };
    const auto timeOfDay = [](double seconds) {
        const qint64 minutes = static_cast<qint64>(seconds) / minute;
        return QStringLiteral("%1:%2")
            .arg(minutes / minute, 2, 10, QLatin1Char('0'))
            .arg(minutes % minute, 2, 10, QLatin1Char('0'));
    };
    switch (oddity.kind) {
    case Oddity::Record:
        return recordReason(oddity);
    case Oddity::Collapse:
        //: %1, %3: money; %2: per cent, as "5.0%"; %4: how many
        return tr("GMV %1: %2 of %3, the median of the %4 livestreams before.")
            .arg(money(oddity, oddity.value),
                 m_numbers.real(oddity.value / oddity.usual * percent, 1) + QLatin1Char('%'),
                 money(oddity, oddity.usual), m_numbers.count(oddity.before));
    case Oddity::ChangedSchedule:
        //: %1, %3: times of day; %2: how many
        return tr("Began at %1, 45 minutes or more from each of the %2 livestreams before; the "
                  "nearest usual time is about %3.")
            .arg(timeOfDay(oddity.value), m_numbers.count(oddity.before), timeOfDay(oddity.usual));
    case Oddity::GmvWithoutViews:
        return tr("GMV %1, but 0 views: one of the two is wrong.").arg(money(oddity, oddity.value));
    case Oddity::WrongDuration:
        //: %1, %2, %3: durations
        return tr("Its duration is told as %1; from start to end it is %2, which differs by %3.")
            .arg(duration(oddity.value), duration(oddity.usual),
                 duration(std::abs(oddity.value - oddity.usual)));
    case Oddity::Overlap:
        //: %1: a duration; %2: date and time
        return tr("On air for %1 together with the livestream that began at %2.")
            .arg(duration(oddity.value),
                 oddity.other ? startOf(*oddity.other) : m_numbers.unknown());
    }
    return {};
}

QVariant OddityModel::cell(int row, int section, int role) const
{
    if (role == LivestreamTableModel::KnownRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Oddity &oddity = at(row);
    if (role == Qt::ToolTipRole && section == What)
        return definition(oddity.kind);
    if (role == Qt::ToolTipRole && section == Why)
        return reason(oddity) + QLatin1Char('\n') + definition(oddity.kind);
    switch (section) {
    case Start:
        return startOf(oddity.row);
    case Influencer: {
        const QString name = m_selection.columns.text(oddity.row, ColumnId::Influencer);
        return name.simplified().isEmpty() ? m_selection.columns.text(oddity.row, ColumnId::UserId)
                                           : name.simplified();
    }
    case What:
        return kindName(oddity.kind);
    case Why:
        return reason(oddity);
    default:
        return {};
    }
}

QStringList OddityModel::titles() const
{
    return {
        tr("Start"),
        tr("Influencer"),
        //: Column: what is odd about a livestream
        tr("Oddity"),
        //: Column: the reason in words
        tr("Why"),
    };
}

} // namespace livegauge
