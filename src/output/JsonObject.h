#pragma once

#include "output/Cell.h"

#include <QByteArray>
#include <QList>

namespace livegauge {

/// A text as JSON writes it, in UTF-8, with its quotes.
QByteArray jsonText(const QString &text);
/// null for nothing.
QByteArray jsonValue(const Cell &cell);

/// One JSON object on one line, its fields in the order they were added (QJsonObject sorts them).
class JsonObject {
public:
    JsonObject &add(const QString &name, const Cell &cell);
    /// `json` stands there as it is: an object or an array.
    JsonObject &addJson(const QString &name, const QByteArray &json);
    QByteArray json() const { return '{' + m_fields + '}'; }

private:
    QByteArray m_fields;
};

QByteArray jsonArray(const QList<QByteArray> &items);

} // namespace livegauge
