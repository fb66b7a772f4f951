#pragma once

#include "domain/Page.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace livegauge {

/// The whole number a JSON value stands for, also where it is written as a string or as 12.0.
std::optional<qint64> wholeNumberIn(const QJsonValue &value);

/// A value as it stands in the JSON, a string without its quotes.
QString writtenIn(const QJsonValue &value);

/// Reads the fields of one row. What is missing, null or empty is unknown and no problem; what
/// stands there and cannot be read is unknown and noted.
class RowReader {
public:
    /// `hadBadBytes`: see JsonText. `problems` outlives the reader.
    RowReader(const QJsonObject &row, int number, bool hadBadBytes,
              std::vector<RowProblem> &problems);

    /// Nothing where the row has no usable `room_id`; that is noted as a lost row.
    std::optional<Livestream> read();

private:
    QString id(const QString &field) const;
    QString text(const QString &field);
    QString cover();
    std::optional<qint64> count(const QString &field);
    std::optional<qint64> time(const QString &field);
    std::optional<double> amount(const QString &field);
    void note(const QString &field, bool rowLost = false);

    const QJsonObject &m_row;
    int m_number;
    bool m_hadBadBytes;
    std::vector<RowProblem> &m_problems;
};

} // namespace livegauge
