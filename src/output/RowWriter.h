#pragma once

#include "output/Cell.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace livegauge {

/// Takes what is written, piece by piece.
using TextSink = std::function<void(const QByteArray &)>;

/// Writes a table row by row, in one format, in UTF-8. Holds no more than the widths of columns
/// take, so a table may have any length.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    /// `cells` in the columns' order.
    virtual void row(const Cells &cells) = 0;
    /// After the last row.
    virtual void end() = 0;
};

std::unique_ptr<RowWriter> makeRowWriter(OutputFormat format, const OutputColumns &columns,
                                         const TextSink &sink);

} // namespace livegauge
