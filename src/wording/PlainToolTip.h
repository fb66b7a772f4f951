#pragma once

#include <QString>

namespace livegauge {

enum class ToolTipLines { AsTheyAre, Wrapped };

/// A tooltip of texts that came from elsewhere. A name may look like markup: said to be markup and
/// escaped, it is shown as it is.
inline QString plainToolTip(const QString &text, ToolTipLines lines = ToolTipLines::AsTheyAre)
{
    return QStringLiteral("<p style=\"white-space:%1\">%2</p>")
        .arg(lines == ToolTipLines::Wrapped ? QStringLiteral("pre-wrap") : QStringLiteral("pre"),
             text.toHtmlEscaped());
}

} // namespace livegauge
