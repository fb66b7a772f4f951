#include "api/GivenRow.h"

#include "api/Envelope.h"
#include "api/RowReader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace livegauge {

GivenRow givenRow(const QByteArray &body, const QString &roomId)
{
    Error failure;
    const std::optional<Envelope> envelope = readEnvelope(body, failure);
    GivenRow given;
    if (!envelope)
        return given;
    const QJsonArray rows = envelope->data.toArray();
    for (const auto &entry : rows) {
        const QJsonObject row = entry.toObject();
        if (writtenIn(row.value(QLatin1String("room_id"))).trimmed() != roomId)
            continue;
        for (auto field = row.begin(); field != row.end(); ++field) {
            if (!field->isNull())
                given.insert(field.key(), writtenIn(*field));
        }
        break; // of a row that comes twice the first counts
    }
    return given;
}

} // namespace livegauge
