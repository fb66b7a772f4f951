#include "collect/GivenRowQuery.h"

#include "api/GivenRow.h"
#include "archive/Archive.h"
#include "domain/Beside.h"

namespace livegauge {

void askGivenRow(Archive &archive, const QString &roomId, QObject *context,
                 const std::function<void(const GivenRow &)> &then)
{
    archive.answerWith(roomId, context, [roomId, context, then](const Result<QByteArray> &answer) {
        if (!answer.ok()) {
            then({});
            return;
        }
        workBeside(
            context, [body = answer.value(), roomId] { return givenRow(body, roomId); }, then);
    });
}

} // namespace livegauge
