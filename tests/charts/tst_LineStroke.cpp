#include "charts/LineStroke.h"
#include "support/TestHome.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace livegauge;

namespace {

/// A line with 200 corners; long enough for many pieces.
QPolygonF zigzag()
{
    QPolygonF points;
    for (int i = 0; i < 200; ++i)
        points.append(QPointF(5 + 3 * i, 50 + 30 * std::sin(i * 0.9)));
    return points;
}

template <typename Draw>
QImage painted(Draw draw)
{
    QImage image(620, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

/// How much ink one has more than the other, summed over pixels, in whole black ones.
double difference(const QImage &left, const QImage &right)
{
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) / 255.0;
    }
    return sum;
}

double ink(const QImage &image)
{
    QImage white(image.size(), image.format());
    white.fill(Qt::white);
    return difference(image, white);
}

} // namespace

class TestLineStroke : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesLookLikeTheWholeLine_data()
    {
        QTest::addColumn<Qt::PenStyle>("style");
        QTest::newRow("solid") << Qt::SolidLine;
        QTest::newRow("dashed") << Qt::DashLine;
    }
    void piecesLookLikeTheWholeLine()
    {
        QFETCH(Qt::PenStyle, style);
        const QPen pen(Qt::black, 1.8, style, Qt::FlatCap, Qt::RoundJoin);
        const QImage whole = painted([&](QPainter &painter) {
            QPainterPath path;
            path.addPolygon(zigzag());
            painter.strokePath(path, pen);
        });
        const QImage pieces = painted([&](QPainter &painter) {
            strokeWhole(painter, {{zigzag(), false}}, pen);
        });
        QVERIFY(ink(whole) > 1'000);
        const double share = difference(whole, pieces) / ink(whole);
        QVERIFY2(share < 0.01, qPrintable(QString::number(share)));
    }

    /// The first and the last part, as they are alike.
    void whatIsCutIsDrawnApartAtEitherEnd()
    {
        const QPen pen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap);
        const LineRun run{QPolygonF({{10, 50}, {110, 50}, {210, 50}, {310, 50}}), true, true};
        const QImage whole = painted([&](QPainter &painter) { strokeWhole(painter, {run}, pen); });
        const QImage cut = painted([&](QPainter &painter) { strokeCut(painter, {run}, pen); });
        for (const int x : {60, 160, 260}) {
            const bool isCut = x != 160;
            QCOMPARE(qGray(whole.pixel(x, 50)), isCut ? 255 : 0);
            QCOMPARE(qGray(cut.pixel(x, 50)), isCut ? 0 : 255);
        }
    }

    void whatMayStillGrowIsDrawnApart()
    {
        const QPen pen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap);
        const LineRun run{QPolygonF({{10, 50}, {110, 50}, {210, 50}}), true};
        const QImage finished =
            painted([&](QPainter &painter) { strokeWhole(painter, {run}, pen); });
        const QImage rest = painted([&](QPainter &painter) { strokeCut(painter, {run}, pen); });
        QCOMPARE(qGray(finished.pixel(60, 50)), 0);
        QCOMPARE(qGray(finished.pixel(160, 50)), 255);
        QCOMPARE(qGray(rest.pixel(60, 50)), 255);
        QCOMPARE(qGray(rest.pixel(160, 50)), 0);
    }

    void whatIsCutAtBothEndsIsOneLineOrOnePoint()
    {
        using Places = QVarLengthArray<qsizetype, 2>;
        const LineRun two{QPolygonF({{10, 50}, {110, 50}}), true, true};
        QCOMPARE(two.cutPoints(), (Places{0, 1}));
        QCOMPARE(two.cutLines(), Places{0}); // drawn twice, it would be darker
        const LineRun one{QPolygonF({{10, 50}}), true, true};
        QCOMPARE(one.cutPoints(), Places{0});
        QVERIFY(one.cutLines().isEmpty());
        const LineRun end{QPolygonF({{10, 50}, {110, 50}, {210, 50}}), true};
        QCOMPARE(end.cutPoints(), Places{2});
        QCOMPARE(end.cutLines(), Places{1});
    }

    void aLonePointHasNoLine()
    {
        const QPen pen(Qt::black, 2);
        for (const bool isOpen : {true, false}) {
            const LineRun run{QPolygonF({{10, 50}}), isOpen};
            QCOMPARE(ink(painted([&](QPainter &painter) {
                         strokeWhole(painter, {run}, pen);
                         strokeCut(painter, {run}, pen);
                     })),
                     0.0);
        }
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QGuiApplication application(argc, argv);
    TestLineStroke test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_LineStroke.moc"
