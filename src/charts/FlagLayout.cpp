#include "charts/FlagLayout.h"

#include "charts/FlagSign.h"
#include "charts/FreeRoom.h"
#include "charts/TrendWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace livegauge {
namespace {

constexpr double clearance = 4; // pixels between a point and its sign: the marker needs them
constexpr double closest = triangleSide + 2 * signHem; // flags of a kind nearer than this are one
constexpr double apart = 4; // labels side by side
constexpr double besideSign = 1;
constexpr double widestNote = 150;
constexpr std::array noteWidths{widestNote, 120.0, 90.0, 66.0, 48.0}; // less of it says nothing
constexpr int lanes = 2; // a label farther from its sign would seem to be another's
constexpr std::size_t placesCount = 2 + lanes;
constexpr std::size_t firstLane = 2; ///< of the places; it touches the sign as those beside it do
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

class Builder {
public:
    Builder(const PlotContent &content, const PlotScale &scale)
        : m_figure(*content.figure)
        , m_plot(std::get<TrendPlot>(m_figure.plot))
        , m_scale(scale)
        , m_metrics(content.smallFont)
        , m_numbers(m_figure.language)
        , m_height(m_metrics.height())
        , m_isFile(content.isFile)
        , m_room(scale.plot.adjusted(0, -m_height / 2, 0, 0))
    {
    }

    void add(std::size_t index);
    std::vector<FlagMark> build();

private:
    void begin(std::size_t series);
    std::size_t bucketFrom(double x) const;
    FlagMark markOf(const TrendFlag &flag, double x) const;
    double widthOf(const QString &text);
    QString counted(const QString &word, int count) const;
    QString wordOf(const FlagMark &mark) const;
    void label(FlagMark &mark);
    bool put(FlagMark &mark, const QString &text, bool isNear);
    bool putShortened(FlagMark &mark, const QString &note, bool isNear);
    std::optional<QRectF> freePlace(const FlagMark &mark, double width, bool isNear) const;
    bool isUnderAnother(const FlagMark &mark, const QRectF &box) const;
    void take(FlagMark &mark, const QString &text, const QRectF &box);
    std::array<QRectF, placesCount> placesOf(const FlagMark &mark, double width) const;

    const Figure &m_figure;
    const TrendPlot &m_plot;
    const PlotScale &m_scale;
    QFontMetricsF m_metrics;
    Numbers m_numbers;
    double m_height;
    bool m_isFile;
    FreeRoom m_room;
    QHash<QString, double> m_widths;
    std::vector<FlagMark> m_marks;
    std::vector<double> m_noteFeet; ///< from left to right

    std::size_t m_series = none;
    std::size_t m_end = 0; ///< buckets from it on are out of sight
    std::array<std::size_t, 3> m_next{}; ///< by kind: a flag before it belongs to the mark before
    std::array<std::size_t, 3> m_mark{}; ///< by kind: the last one
};

/// The first bucket of the series that stands there or right of it.
std::size_t Builder::bucketFrom(double x) const
{
    const auto &buckets = m_plot.series[m_series].track->buckets;
    const auto isBefore = [&](const TimeBucket &bucket) {
        return m_scale.x(placeOf(bucket, m_plot.grouping)) < x;
    };
    return static_cast<std::size_t>(std::ranges::partition_point(buckets, isBefore)
                                    - buckets.begin());
}

void Builder::begin(std::size_t series)
{
    m_series = series;
    m_next.fill(bucketFrom(m_scale.plot.left()));
    m_mark.fill(none);
    m_end = bucketFrom(std::nextafter(m_scale.plot.right(), HUGE_VAL));
}

/// A million buckets have flags by the hundred thousand: those that are not drawn are only counted.
void Builder::add(std::size_t index)
{
    const TrendFlag &flag = m_plot.flags[index];
    if (flag.series != m_series)
        begin(flag.series);
    if (flag.bucket >= m_end)
        return;
    if (flag.bucket < m_next[flag.kind]) {
        if (m_mark[flag.kind] == none)
            return;
        FlagMark &mark = m_marks[m_mark[flag.kind]];
        ++mark.count;
        mark.last = index;
        return;
    }
    const double x =
        m_scale.x(placeOf(m_plot.series[m_series].bucket(flag.bucket), m_plot.grouping));
    m_next[flag.kind] = bucketFrom(x + closest);
    m_mark[flag.kind] = m_marks.size();
    m_marks.push_back(markOf(flag, x));
    m_marks.back().first = m_marks.back().last = index;
}

FlagMark Builder::markOf(const TrendFlag &flag, double x) const
{
    FlagMark mark;
    mark.kind = flag.kind;
    mark.series = flag.series;
    mark.bucket = flag.bucket;
    if (flag.kind == TrendFlag::Note) {
        mark.foot = {x, m_scale.plot.top() + 8};
        mark.sign = noteSignRect(mark.foot);
        return mark;
    }
    const TrendSeries &series = m_plot.series[flag.series];
    const double value = series.y(flag.bucket);
    const double y = std::isnan(value) ? m_scale.plot.bottom() : m_scale.y(value, series.side);
    mark.foot = {x, y - clearance};
    mark.sign = triangleRect(mark.foot);
    return mark;
}

std::vector<FlagMark> Builder::build()
{
    for (const FlagMark &mark : m_marks)
        m_room.take(mark.sign);
    std::vector<FlagMark *> leftToRight;
    for (FlagMark &mark : m_marks)
        leftToRight.push_back(&mark);
    std::ranges::stable_sort(leftToRight, {}, [](const FlagMark *mark) { return mark->foot.x(); });
    for (const FlagMark *mark : leftToRight) {
        if (mark->kind == TrendFlag::Note)
            m_noteFeet.push_back(mark->foot.x());
    }
    for (FlagMark *mark : leftToRight)
        label(*mark);
    return std::move(m_marks);
}

/// Measuring costs more than all the rest, and most labels are alike.
double Builder::widthOf(const QString &text)
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(text, std::ceil(m_metrics.horizontalAdvance(text)) + 2);
}

QString Builder::counted(const QString &word, int count) const
{
    if (count == 1)
        return word;
    const QString more = m_numbers.count(count - 1);
    if (word.isEmpty())
        //: Beside a sign of a chart that stands for several: how many besides the one
        return QCoreApplication::translate("Figure", "+%1").arg(more);
    //: The same after what the sign means: "period high +3"
    return QCoreApplication::translate("Figure", "%1 +%2").arg(word, more);
}

/// Empty: none is written.
QString Builder::wordOf(const FlagMark &mark) const
{
    if (m_figure.colourByInfluencer())
        return {};
    if (mark.kind != TrendFlag::Note)
        return flagWord(mark.kind);
    constexpr qsizetype enough = 200; // measuring a whole page for what is cut off anyway
    return m_isFile ? QString() : m_plot.flags[mark.first].text.left(enough).simplified();
}

void Builder::label(FlagMark &mark)
{
    const QString word = wordOf(mark);
    const bool isNote = mark.kind == TrendFlag::Note;
    const bool isShort = !isNote || widthOf(word) <= widestNote;
    for (const bool isNear : {true, false}) { // less of a note rather than one that seems another's
        if (word.isEmpty())
            break;
        if (isShort && put(mark, counted(word, mark.count), isNear))
            return;
        if (isNote && putShortened(mark, word, isNear))
            return;
    }
    if (mark.count > 1)
        put(mark, counted({}, mark.count), false);
}

/// Where a label may stand, the best place first.
std::array<QRectF, placesCount> Builder::placesOf(const FlagMark &mark, double width) const
{
    const QRectF &bounds = m_room.bounds();
    const QSizeF size(width, m_height);
    const double level = std::max(mark.sign.center().y() - m_height / 2, bounds.top());
    std::array<QRectF, placesCount> places{
        QRectF(QPointF(mark.sign.right() + besideSign, level), size),
        QRectF(QPointF(mark.sign.left() - besideSign - width, level), size)};
    const double rightmost = std::max(bounds.right() - width, bounds.left());
    for (int lane = 0; lane < lanes; ++lane) {
        // Above a point, but notes hang from the top.
        const bool isNote = mark.kind == TrendFlag::Note;
        const double y =
            isNote ? mark.sign.bottom() + lane * m_height : mark.sign.top() - (lane + 1) * m_height;
        const double x = isNote ? mark.sign.left() : mark.foot.x() - width / 2;
        places[static_cast<std::size_t>(2 + lane)] =
            QRectF(QPointF(std::clamp(x, bounds.left(), rightmost), y), size);
    }
    return places;
}

void Builder::take(FlagMark &mark, const QString &text, const QRectF &box)
{
    mark.label = text;
    mark.box = box;
    m_room.take(box.adjusted(-apart, 0, apart, 0));
}

/// It reaches below the sign of another note, whose it would seem to be.
bool Builder::isUnderAnother(const FlagMark &mark, const QRectF &box) const
{
    if (mark.kind != TrendFlag::Note || box.top() < mark.sign.bottom())
        return false;
    const auto next = std::ranges::upper_bound(m_noteFeet, mark.foot.x());
    return next != m_noteFeet.end() && *next < box.right();
}

/// Nothing where there is none.
std::optional<QRectF> Builder::freePlace(const FlagMark &mark, double width, bool isNear) const
{
    const auto places = placesOf(mark, width);
    const std::size_t end = isNear ? firstLane + 1 : placesCount;
    for (std::size_t i = 0; i < end; ++i) {
        if (m_room.isFree(places[i]) && !(isNear && isUnderAnother(mark, places[i])))
            return places[i];
    }
    return std::nullopt;
}

bool Builder::put(FlagMark &mark, const QString &text, bool isNear)
{
    const auto place = freePlace(mark, widthOf(text), isNear);
    if (place)
        take(mark, text, *place);
    return place.has_value();
}

bool Builder::putShortened(FlagMark &mark, const QString &note, bool isNear)
{
    const double count = mark.count > 1 ? widthOf(counted({}, mark.count)) + apart : 0;
    for (const double width : noteWidths) {
        const auto place = freePlace(mark, width + count, isNear);
        if (!place)
            continue;
        const QString text =
            counted(m_metrics.elidedText(note, Qt::ElideRight, width - 2), mark.count);
        // As wide as it is, beside its sign on either side.
        QRectF box = *place;
        const double needed = std::min(widthOf(text), box.width());
        if (box.right() < mark.sign.left())
            box.setLeft(box.right() - needed);
        else
            box.setWidth(needed);
        take(mark, text, box);
        return true;
    }
    return false;
}

} // namespace

std::vector<FlagMark> layOutFlags(const PlotContent &content, const PlotScale &scale,
                                  const std::vector<bool> &shown)
{
    Builder builder(content, scale);
    const std::vector<TrendFlag> &flags = std::get<TrendPlot>(content.figure->plot).flags;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (shown[flags[i].series])
            builder.add(i);
    }
    return builder.build();
}

} // namespace livegauge
