#include "charts/FigureExport.h"

#include "charts/FigureCsv.h"
#include "charts/FigureSheet.h"
#include "charts/PlotKind.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr QSize baseSize(1200, 675);
constexpr int baseDpi = 96;
constexpr int vectorSharpness = 4; // a file without pixels: as the sharpest of those with

constexpr QLatin1String genericFamily("sans-serif"); // a keyword in SVG: never quoted
constexpr QLatin1String emojiFamily("Noto Color Emoji");

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), emojiFamily,
            genericFamily};
}

/// Draws on `painter`, whose unit is a pixel of the base size; the picture has `sharpness` of its
/// own for each.
void draw(QPainter &painter, const Figure &figure, const Theme &theme, int sharpness)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(15);
    FigureSheet sheet({baseSize, {true, true, true}, font, theme, 1.0 / sharpness});
    sheet.setFigure(figure);
    painter.fillRect(QRectF(QPointF(0, 0), baseSize), theme.card);
    sheet.paintFrame(painter);
    sheet.paintPlot(painter);
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

std::optional<QString> written(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return std::nullopt;
    //: %1 is the system's reason
    return QCoreApplication::translate("Figure", "The file could not be written: %1")
        .arg(file.errorString());
}

bool hasEmoji(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || (c >= QChar(0x2600) && c <= QChar(0x27bf));
    });
}

QString fontFamilyAttribute(const QStringList &families)
{
    QStringList quoted;
    for (const QString &family : families)
        quoted += family == genericFamily ? family : QStringLiteral("'%1'").arg(family);
    return QStringLiteral("font-family=\"%1\"").arg(quoted.join(QStringLiteral(", ")));
}

/// Qt names one family only; a reader without it would pick any. The emoji font has digits of its
/// own, so it is named only where there is an emoji.
QString withFamilies(QString svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    static const QRegularExpression text(QStringLiteral("<text[^>]*>[^<]*</text>"));
    QStringList families = fontFamilies();
    const QString withEmoji = fontFamilyAttribute(families);
    families.removeOne(emojiFamily);
    const QString plain = fontFamilyAttribute(families);
    svg.replace(family, plain);
    QString result;
    qsizetype done = 0;
    auto matches = text.globalMatch(svg);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString element = match.captured();
        if (hasEmoji(element))
            element.replace(plain, withEmoji);
        result += svg.mid(done, match.capturedStart() - done) + element;
        done = match.capturedEnd();
    }
    return result + svg.mid(done);
}

/// Qt 6.4 writes them as they are, so that "A & B" would be no XML.
QString withTitle(QString svg, const Figure &figure)
{
    static const QRegularExpression title(QStringLiteral("<title>[^<]*</title>"));
    static const QRegularExpression description(QStringLiteral("<desc>[^<]*</desc>"));
    const auto put = [&svg](const QRegularExpression &form, const QString &name,
                            const QString &text) {
        const QRegularExpressionMatch at = form.match(svg);
        svg.replace(at.capturedStart(), at.capturedLength(),
                    QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped()));
    };
    put(title, QStringLiteral("title"), figure.title);
    put(description, QStringLiteral("desc"), figure.subtitle);
    return svg;
}

/// XML has no place for them, escaped or not; a name may hold any.
QString withoutControls(QString svg)
{
    static const QRegularExpression controls(QStringLiteral("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]"));
    return svg.remove(controls);
}

QByteArray svgFile(const Figure &figure, const Theme &theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(baseDpi);
    generator.setSize(baseSize);
    generator.setViewBox(QRect(QPoint(0, 0), baseSize));
    QPainter painter(&generator);
    draw(painter, figure, theme, vectorSharpness);
    painter.end();
    const QString svg = withTitle(withFamilies(QString::fromUtf8(bytes)), figure);
    return withoutControls(svg).toUtf8();
}

QByteArray pdfFile(const Figure &figure, const Theme &theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double pointsPerPixel = 72.0 / baseDpi;
    writer.setPageSize(QPageSize(QSizeF(baseSize) * pointsPerPixel, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(figure.title);
    writer.setCreator(QStringLiteral("LiveGauge"));
    QPainter painter(&writer);
    painter.scale(1200.0 / baseDpi, 1200.0 / baseDpi);
    draw(painter, figure, theme, vectorSharpness);
    painter.end();
    return bytes;
}

/// Cut at a whole character so that it has at most `most` bytes.
QString cutToBytes(QString text, qsizetype most)
{
    while (text.toUtf8().size() > most)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

/// "_20261001-20261030", or nothing.
QString daysInName(const TimeRange &days)
{
    if (days.length() <= 0)
        return {};
    const QString day = QStringLiteral("yyyyMMdd");
    return QLatin1Char('_') + wallDateTime(days.from).toString(day) + QLatin1Char('-')
        + wallDateTime(days.to - 1).toString(day);
}

} // namespace

QImage figureImage(const Figure &figure, const Theme &theme, int scale)
{
    const int times = std::clamp(scale, 1, 4);
    QImage image(baseSize * times, QImage::Format_RGB32);
    const int dotsPerMeter = static_cast<int>(std::lround(baseDpi * times / 0.0254));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(times, times);
    draw(painter, figure, theme, times);
    painter.end();
    // Afterwards: it would change the size of text.
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray figureFile(const Figure &figure, const FigureExportOptions &options)
{
    switch (options.format) {
    case FigureFormat::Png:
        return pngOf(figureImage(figure, options.theme, options.scale));
    case FigureFormat::Svg:
        return svgFile(figure, options.theme);
    case FigureFormat::Pdf:
        return pdfFile(figure, options.theme);
    case FigureFormat::Csv:
        return figureCsv(figure);
    }
    return {};
}

std::optional<QString> saveFigure(const Figure &figure, const FigureExportOptions &options,
                                  const QString &path)
{
    return written(figureFile(figure, options), path);
}

QString suggestedFileName(const Figure &figure)
{
    QStringList parts{QStringLiteral("livegauge")};
    if (figure.influencers.size() == 1)
        parts += figure.influencers.front().name;
    parts += kindOf(figure).fileNameParts(figure);
    const QString whole = parts.join(QLatin1Char('_'));
    QString name;
    for (const QChar c : whole) {
        const bool safe =
            c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c.isMark();
        name += safe ? c : QLatin1Char('-');
    }
    const QString days = daysInName(figure.days);
    return cutToBytes(name, 120 - days.size()) + days;
}

QString fileEnding(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral("png");
    case FigureFormat::Svg:
        return QStringLiteral("svg");
    case FigureFormat::Pdf:
        return QStringLiteral("pdf");
    case FigureFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

std::optional<FigureFormat> formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FigureFormat format :
         {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf, FigureFormat::Csv}) {
        if (ending == fileEnding(format))
            return format;
    }
    return std::nullopt;
}

} // namespace livegauge
