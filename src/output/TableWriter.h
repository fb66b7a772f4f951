#pragma once

#include "output/RowWriter.h"

#include <QStringList>

#include <vector>

namespace livegauge {

/// A table for a terminal: columns under each other whatever the script. The first rows decide how
/// wide a column is; a later cell that is wider pushes the rest of its line, and is never cut.
class TableWriter : public RowWriter {
public:
    TableWriter(OutputColumns columns, TextSink sink);

    void row(const Cells &cells) override;
    void end() override;

private:
    void measure(const QStringList &texts);
    void writeHeld();
    void writeLine(const QStringList &texts);

    OutputColumns m_columns;
    TextSink m_sink;
    std::vector<int> m_widths;
    std::vector<QStringList> m_held; ///< until the widths are known
    bool m_widthsAreKnown = false;
};

} // namespace livegauge
