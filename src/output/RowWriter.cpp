#include "output/RowWriter.h"

#include "output/CsvText.h"
#include "output/JsonObject.h"
#include "output/TableWriter.h"

#include <utility>

namespace livegauge {
namespace {

class CsvWriter : public RowWriter {
public:
    CsvWriter(const OutputColumns &columns, TextSink sink)
        : m_sink(std::move(sink))
    {
        QStringList names;
        for (const OutputColumn &column : columns)
            names.append(column.name);
        m_sink(csvLine(names));
    }

    void row(const Cells &cells) override { m_sink(csvLine(cells)); }
    void end() override { }

private:
    TextSink m_sink;
};

class JsonWriter : public RowWriter {
public:
    JsonWriter(OutputColumns columns, TextSink sink, bool oneALine)
        : m_columns(std::move(columns))
        , m_sink(std::move(sink))
        , m_oneALine(oneALine)
    {
        if (!m_oneALine)
            m_sink("[");
    }

    void row(const Cells &cells) override
    {
        JsonObject object;
        for (std::size_t i = 0; i < cells.size(); ++i)
            object.add(m_columns[i].name, cells[i]);
        if (m_oneALine)
            m_sink(object.json() + '\n');
        else
            m_sink((std::exchange(m_isFirst, false) ? "\n" : ",\n") + object.json());
    }

    void end() override
    {
        if (!m_oneALine)
            m_sink(m_isFirst ? "]\n" : "\n]\n");
    }

private:
    OutputColumns m_columns;
    TextSink m_sink;
    bool m_oneALine;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<RowWriter> makeRowWriter(OutputFormat format, const OutputColumns &columns,
                                         const TextSink &sink)
{
    switch (format) {
    case OutputFormat::Table:
        return std::make_unique<TableWriter>(columns, sink);
    case OutputFormat::Csv:
        return std::make_unique<CsvWriter>(columns, sink);
    case OutputFormat::Json:
        return std::make_unique<JsonWriter>(columns, sink, false);
    case OutputFormat::JsonLines:
        return std::make_unique<JsonWriter>(columns, sink, true);
    }
    return {};
}

} // namespace livegauge
