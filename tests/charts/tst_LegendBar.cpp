#include "charts/FigureLegend.h"
#include "charts/LegendBar.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLayout>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

QStringList names(const LegendBar &bar)
{
    QStringList result;
    for (const auto *button : bar.findChildren<QAbstractButton *>())
        result += button->accessibleName();
    return result;
}

QAbstractButton *button(const LegendBar &bar, const QString &name)
{
    for (auto *one : bar.findChildren<QAbstractButton *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

class TestLegendBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalInfluencersHaveAButtonEachAndMetricsToo()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(2));
        QCOMPARE(names(bar),
                 (QStringList{QStringLiteral("Shop 0"), QStringLiteral("Shop 1"),
                              QStringLiteral("GMV (est.), left"), QStringLiteral("Views, right")}));
    }

    void oneInfluencerHasOnlyMetrics()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(1));
        QCOMPARE(names(bar),
                 (QStringList{QStringLiteral("GMV (est.), left"), QStringLiteral("Views, right")}));
    }

    void clicksAndTheSpaceBarToggle()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(2));
        bar.show();
        QSignalSpy influencers(&bar, &LegendBar::influencerToggled);
        QSignalSpy metrics(&bar, &LegendBar::metricToggled);
        QTest::mouseClick(button(bar, QStringLiteral("Shop 1")), Qt::LeftButton);
        QCOMPARE(influencers.size(), 1);
        QCOMPARE(influencers[0][0].toString(), QStringLiteral("12"));
        QCOMPARE(influencers[0][1].toBool(), false);
        QTest::keyClick(button(bar, QStringLiteral("Views, right")), Qt::Key_Space);
        QCOMPARE(metrics.size(), 1);
    }

    void whatIsOffStaysOffInTheNextFigure()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(2));
        button(bar, QStringLiteral("Shop 1"))->click();
        bar.setFigure(monthFigure(3));
        QVERIFY(!button(bar, QStringLiteral("Shop 1"))->isChecked());
        QVERIFY(button(bar, QStringLiteral("Shop 2"))->isChecked());
    }

    void aFigureSetFromTheButtonsOwnSignalIsSafe()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(3));
        connect(&bar, &LegendBar::metricToggled, &bar, [&bar] { bar.setFigure(monthFigure(1)); });
        button(bar, QStringLiteral("Views, right"))->click();
        QTRY_COMPARE(names(bar).size(), 2);
    }

    void itWrapsWhereItIsNarrow()
    {
        LegendBar bar;
        bar.setFigure(monthFigure(8));
        QVERIFY(bar.heightForWidth(200) > bar.heightForWidth(2000));
        bar.resize(200, bar.heightForWidth(200));
        bar.show();
        for (const auto *one : bar.findChildren<QAbstractButton *>())
            QVERIFY(bar.rect().contains(one->geometry()));
    }

    void aLongNameIsCutAndToldInFullOnHover()
    {
        Figure figure = monthFigure(2);
        const QString name = QStringLiteral("<i>") + QString(100, QChar(0x6cf0));
        figure.influencers[0].name = name;
        LegendBar bar;
        bar.setFigure(figure);
        QAbstractButton *first = button(bar, name);
        QVERIFY(first != nullptr);
        QVERIFY(first->sizeHint().width() < 240);
        QVERIFY(first->toolTip().contains(QStringLiteral("&lt;i&gt;")));
    }

    /// An influencer's line may be as green as the sign of a record.
    void aSignHasAHem()
    {
        const Theme &theme = Theme::light();
        QImage line(32, 32, QImage::Format_RGB32);
        line.fill(theme.good);
        QPainter painter(&line);
        LegendEntry record;
        record.mark = Mark::Record;
        record.ink = {Ink::Good};
        paintSwatch(painter, QRectF(8, 11, 16, 10), record, theme, true);
        painter.end();
        QCOMPARE(line.pixelColor(19, 16), theme.good);
        QCOMPARE(line.pixelColor(19, 20), theme.card);
        QCOMPARE(line.pixelColor(19, 24), theme.good);
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestLegendBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_LegendBar.moc"
