#pragma once

#include "domain/Column.h"
#include "domain/Period.h"
#include "wording/Language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

enum class AxisSide { Left, Right };
enum class Mark { Bars, Line, DashedLine, DottedLine };

/// A stretch of wall seconds, the end not included.
struct TimeRange {
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

/// One bucket, or one livestream. A missing `y` is a gap, not 0.
struct FigurePoint {
    qint64 from = 0; ///< wall seconds
    qint64 to = 0; ///< wall seconds: the end of the bucket or of the livestream
    std::optional<double> y;
    bool unfinished =
        false; ///< only a part: it holds this very moment, or begins before the chosen period
    int livestreams = 0; ///< 0: only a break in the line
    QString headline; ///< for hover: the livestream's title, or the bucket's name

    bool operator==(const FigurePoint &) const = default;
};

/// One metric of one influencer; points in order of time.
struct FigureSeries {
    QString userId;
    QString name;
    int colour = 0; ///< for Theme::series()
    ColumnId metric = ColumnId::Gmv;
    AxisSide side = AxisSide::Left;
    Mark mark = Mark::Line;
    std::vector<FigurePoint> points;
};

struct FigureAxis {
    QString title;
    ColumnKind kind = ColumnKind::Count;
};

/// What a chart says, as plain data without a colour: screen, picture files and "data as CSV" are
/// made from the same Figure. Its texts are in `language`.
struct Figure {
    QString title;
    QString subtitle; ///< period · clock · notes
    QString clock; ///< "market time, Los Angeles"
    QStringList notes; ///< "today is not over"
    QString footnote; ///< what is estimated, and the source
    Language language = Language::English;
    Grouping grouping = Grouping::Day;
    bool colourByInfluencer = false; ///< else by metric: one influencer alone
    TimeRange range;
    std::optional<FigureAxis> left;
    std::optional<FigureAxis> right;
    std::vector<FigureSeries> series;
};

/// Where a point stands on the time axis: in the middle of its bucket, at a livestream's start.
double placeOf(const FigurePoint &point, Grouping grouping);

/// Influencers (id and name) and metrics of a figure, each once, in the order of its series.
struct FigureInfluencer {
    QString userId;
    QString name;
    int colour = 0;
};
std::vector<FigureInfluencer> influencersOf(const Figure &figure);
std::vector<ColumnId> metricsOf(const Figure &figure);

/// What is left after hiding: series out, and points outside `range`; title and subtitle say the
/// rest. The range becomes the figure's.
Figure narrowed(const Figure &figure, const TimeRange &range, const QStringList &hiddenInfluencers,
                const std::vector<ColumnId> &hiddenMetrics);

} // namespace livegauge
