#pragma once

#include "charts/Figure.h"
#include "look/Theme.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace livegauge {

enum class FigureFormat { Png, Svg, Pdf, Csv };

struct FigureExportOptions {
    FigureFormat format = FigureFormat::Png;
    int scale = 2; ///< of a PNG, 1 to 4 times 1200 × 675
    Theme theme = Theme::light();
};

/// The picture of a figure with title, legend and footnote: for the clipboard and a preview. On any
/// thread; a large one takes a quarter of a second.
QImage figureImage(const Figure &figure, const Theme &theme, int scale);

/// The content of a file. On any thread.
QByteArray figureFile(const Figure &figure, const FigureExportOptions &options);

/// Writes that file; an older one stays whole where it fails. Answers with what went wrong, in the
/// user's words, or with nothing.
std::optional<QString> saveFigure(const Figure &figure, const FigureExportOptions &options,
                                  const QString &path);

/// A name for the file without its ending: letters, digits, '-' and '_', at most 120 bytes.
QString suggestedFileName(const Figure &figure);

QString fileEnding(FigureFormat format); ///< "png"
/// What a file of that name is taken for; nothing where it has none of these endings.
std::optional<FigureFormat> formatOfFile(const QString &path);

} // namespace livegauge
