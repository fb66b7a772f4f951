#include "charts/LineStroke.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

namespace livegauge {
namespace {

constexpr qsizetype pointsInPiece = 24;

double lengthOf(const QPolygonF &points)
{
    double length = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        length += QLineF(points[i - 1], points[i]).length();
    return length;
}

void strokeLine(QPainter &painter, const QPolygonF &points, QPen pen)
{
    // Where two pieces meet, round ends make the join that is missing there.
    if (pen.style() == Qt::SolidLine && points.size() > pointsInPiece)
        pen.setCapStyle(Qt::RoundCap);
    double drawn = 0; // in widths of the pen, as dashes are counted
    for (qsizetype first = 0; first + 1 < points.size(); first += pointsInPiece - 1) {
        const QPolygonF piece = points.mid(first, pointsInPiece);
        QPainterPath path;
        path.addPolygon(piece);
        if (pen.style() != Qt::SolidLine) {
            pen.setDashOffset(drawn);
            drawn += lengthOf(piece) / pen.widthF();
        }
        painter.strokePath(path, pen);
    }
}

} // namespace

void strokeWhole(QPainter &painter, const std::vector<LineRun> &runs, const QPen &pen)
{
    for (const LineRun &run : runs)
        strokeLine(painter, run.points.mid(run.wholeBegin(), run.wholeEnd() - run.wholeBegin()),
                   pen);
}

void strokeCut(QPainter &painter, const std::vector<LineRun> &runs, const QPen &pen)
{
    for (const LineRun &run : runs) {
        for (const qsizetype first : run.cutLines())
            strokeLine(painter, run.points.mid(first, 2), pen);
    }
}

} // namespace livegauge
