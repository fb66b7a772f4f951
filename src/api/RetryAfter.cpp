#include "api/RetryAfter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace livegauge {

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header,
                                                        const QDateTime &now)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    constexpr seconds year{365LL * 24 * 3600};
    const QByteArray text = header.trimmed();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), year) : year;
    }
    const QDateTime written = QLocale::c().toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!written.isValid())
        return std::nullopt;
    const QDateTime moment(written.date(), written.time(), QTimeZone::utc());
    return milliseconds(std::max<qint64>(0, now.msecsTo(moment)));
}

} // namespace livegauge
