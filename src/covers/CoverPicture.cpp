#include "covers/CoverPicture.h"

#include <QBuffer>
#include <QImageReader>

namespace livegauge {
namespace {

/// Qt's name of the format; empty for one that is not taken.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

} // namespace

CoverAnswer readCover(const QByteArray &bytes, QSize box)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return CoverProblem::WrongFormat;
    if (!QImageReader::supportedImageFormats().contains(format))
        return CoverProblem::NoDecoder;
    QBuffer device;
    device.setData(bytes);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return CoverProblem::Broken;
    if (qint64{size.width()} * size.height() > mostCoverPixels)
        return CoverProblem::TooManyPixels;
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return CoverProblem::Broken;
    return image;
}

} // namespace livegauge
