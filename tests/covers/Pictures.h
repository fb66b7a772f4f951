#pragma once

#include <QBuffer>
#include <QImage>

namespace livegauge::test {

inline QByteArray picture(const char *format, QSize size = QSize(400, 300))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer device(&bytes);
    image.save(&device, format);
    return bytes;
}

/// A GIF of 1 × 1: Qt reads them but writes none.
inline QByteArray smallGif()
{
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

/// The lossy WebP of 1 × 1 pixel that is shortest.
inline QByteArray smallWebp()
{
    return QByteArray::fromBase64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
}

/// A PNG whose head claims that many pixels.
inline QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray bytes = picture("PNG", QSize(2, 2));
    const auto put = [&bytes](qsizetype at, quint32 number) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = static_cast<char>(number >> (24 - 8 * i) & 0xff);
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xffffffff; // the head's own check sum has to be right
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    put(29, ~crc);
    return bytes;
}

} // namespace livegauge::test
