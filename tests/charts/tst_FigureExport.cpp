#include "charts/FigureCsv.h"
#include "charts/FigureExport.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtConcurrentRun>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString chinese = QStringLiteral("泡泡玛特 · 每日预估销售额");

Figure chineseFigure()
{
    Figure figure = monthFigure();
    figure.title = chinese;
    return figure;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// How many pixels are not of the card's colour.
int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y) != Theme::light().card ? 1 : 0;
    }
    return ink;
}

} // namespace

class TestFigureExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void aPngIsAsLargeAsItsScaleSays()
    {
        for (const int scale : {1, 2, 4}) {
            const QString file = path("a.png");
            QVERIFY(!saveFigure(monthFigure(), {FigureFormat::Png, scale}, file));
            const QImage image(file);
            QCOMPARE(image.size(), QSize(1200, 675) * scale);
            QCOMPARE(image.dotsPerMeterX(), qRound(96 * scale / 0.0254));
            QVERIFY(inkOf(image) > 10'000);
        }
    }

    void aSvgIsXmlWhateverANameHolds()
    {
        Figure figure = chineseFigure();
        figure.title = QStringLiteral("A & B <Shop>\x01");
        figure.subtitle = QStringLiteral("1 < 2");
        QXmlStreamReader reader(figureFile(figure, {FigureFormat::Svg}));
        QString title;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QLatin1String("title"))
                title = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, QStringLiteral("A & B <Shop>"));
    }

    void aSvgHoldsTheChineseTitleAsTextAndCanBeDrawn()
    {
        const QString file = path("a.svg");
        QVERIFY(!saveFigure(chineseFigure(), {FigureFormat::Svg}, file));
        const QString text = textOf(file);
        QVERIFY(text.contains(QStringLiteral(">") + chinese));
        QVERIFY(text.contains(QStringLiteral("'Noto Sans', 'Noto Sans CJK SC'")));
        QSvgRenderer renderer(file);
        QVERIFY(renderer.isValid());
        QImage image(1200, 675, QImage::Format_RGB32);
        image.fill(Theme::light().card);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY(inkOf(image) > 10'000);
    }

    void aPdfHasOnePageAndItsFonts()
    {
        const QString file = path("a.pdf");
        QVERIFY(!saveFigure(chineseFigure(), {FigureFormat::Pdf}, file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count 1"));
        QVERIFY(bytes.contains("/FontFile"));
        QVERIFY(bytes.contains("NotoSansCJK"));
    }

    void anEmojiIsStillThereAfterAPdf()
    {
        Figure figure = monthFigure();
        figure.title = QStringLiteral("🎉🎉");
        QVERIFY(!figureFile(figure, {FigureFormat::Pdf}).isEmpty());
        const QImage image = figureImage(figure, Theme::light(), 2);
        int colourful = 0;
        for (int y = 0; y < 70; ++y) {
            for (int x = 0; x < 100; ++x)
                colourful += image.pixelColor(x, y).hsvSaturation() > 150 ? 1 : 0;
        }
        QVERIFY(colourful > 50);
    }

    void theCsvIsExact()
    {
        std::vector streams{stream("2026-11-16T08:00", 10.5, 1234567),
                            stream("2026-11-20T08:00", std::nullopt, 0)};
        streams[0].nickname = streams[1].nickname = QStringLiteral(" =Shop \"A\", B");
        QCOMPARE(
            QString::fromUtf8(figureCsv(Trend().figure(streams))),
            QStringLiteral(
                "user_id,influencer,start,end,clock,livestreams,gmv,views,"
                "unfinished,days_from,days_to,filtered_by\r\n"
                "11,\"' =Shop \"\"A\"\", B\",2026-11-16T00:00:00,2026-11-17T00:00:00,UTC,1,10.5,"
                "1234567,no,2026-11-16,2026-11-20,\r\n"
                "11,\"' =Shop \"\"A\"\", B\",2026-11-20T00:00:00,2026-11-21T00:00:00,UTC,1,,0,"
                "yes,2026-11-16,2026-11-20,\r\n"));
    }

    void everyFormulaSignIsDisarmed()
    {
        for (const char *sign : {"=1", "+1", "-1", "@x", "\tx", " \n=x", "＝x"}) {
            Figure figure = monthFigure();
            for (FigureInfluencer &one : figure.influencers)
                one.name = QString::fromUtf8(sign);
            const QString text = QString::fromUtf8(figureCsv(figure));
            QVERIFY2(text.contains(QLatin1Char('\'') + QString::fromUtf8(sign)), sign);
        }
    }

    void aFolderThatIsNotThereIsAnErrorInWords()
    {
        const auto problem =
            saveFigure(monthFigure(), {FigureFormat::Csv}, path("no/such/folder/a.csv"));
        QVERIFY(problem);
        QVERIFY(problem->startsWith(QStringLiteral("The file could not be written")));
    }

    void aSuggestedNameIsSafeAndShort()
    {
        Figure figure = monthFigure();
        for (FigureInfluencer &one : figure.influencers)
            one.name = QStringLiteral("../a:b\\c") + QString(200, QChar(0x6cf0));
        const QString name = suggestedFileName(figure);
        QVERIFY(name.toUtf8().size() <= 120);
        for (const char sign : {'/', '\\', ':', '.', ' '})
            QVERIFY(!name.contains(QLatin1Char(sign)));
        QVERIFY(name.endsWith(QStringLiteral("_20261001-20261030")));
    }

    void aPictureIsTheSameFromAnotherThread()
    {
        for (Figure figure : {monthFigure(), chineseFigure()}) {
            figure.subtitle = QStringLiteral("🎉 العربية");
            const QImage here = figureImage(figure, Theme::light(), 2);
            const QImage there = QtConcurrent::run([figure] {
                                     return figureImage(figure, Theme::light(), 2);
                                 }).result();
            QCOMPARE(there, here);
        }
    }

    void darkIsDark()
    {
        const QImage image = figureImage(monthFigure(), Theme::darkOne(), 1);
        QCOMPARE(image.pixelColor(1, 1), Theme::darkOne().card);
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestFigureExport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FigureExport.moc"
