#include "widgets/detail/LivestreamHead.h"

#include "wording/Numbers.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LivestreamHead)
};

} // namespace

QString titleText(const Livestream &stream)
{
    const QString title = stream.title.simplified();
    return title.isEmpty() ? Words::tr("Livestream without a title") : title;
}

QStringList headFacts(const Livestream &stream, const Clock &clock, Language language)
{
    QStringList facts;
    if (!stream.nickname.simplified().isEmpty())
        facts += stream.nickname.simplified();
    if (stream.start)
        facts += Numbers(language).dayAndTime(clock.wallSeconds(*stream.start, stream.region));
    return facts;
}

} // namespace livegauge
