#pragma once

#include "domain/Cover.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <variant>

namespace livegauge {

/// A cover, or why there is none.
using CoverAnswer = std::variant<QImage, CoverProblem>;

/// Bytes beyond this are not loaded.
inline constexpr qint64 mostCoverBytes = 5'000'000;
/// Pictures with more pixels are not decoded.
inline constexpr qint64 mostCoverPixels = 40'000'000;

/// Decodes a PNG, JPEG, WebP or GIF (its first picture), no larger than `box` and never enlarged.
/// The format is told by the first bytes, whatever server or name say. For any thread.
CoverAnswer readCover(const QByteArray &bytes, QSize box);

} // namespace livegauge
