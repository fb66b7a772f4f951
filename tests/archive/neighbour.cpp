// Another program at an archive. Says a line on standard output for each thing that is durable.
//   neighbour buy FILE      buys pages until it is killed: "began N", "stored N"
//   neighbour hold FILE     opens it, says "open" or what stands in the way, and waits for its
//   input neighbour upgrade FILE  brings it to a made-up next schema

#include "archive/ArchiveFile.h"
#include "archive/Desk.h"
#include "archive/NextSchema.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString whatHappened(const Result<ArchiveInfo> &opened)
{
    if (!opened.ok())
        return errorKey(opened.error().kind);
    return opened.value().isReadOnly ? errorKey(*opened.value().whyReadOnly)
                                     : QStringLiteral("open");
}

int buy(const QString &file)
{
    Desk desk;
    const Result<ArchiveInfo> opened = desk.open(file);
    if (!opened.ok() || opened.value().isReadOnly) {
        say(whatHappened(opened));
        return 1;
    }
    for (int page = static_cast<int>(opened.value().requests) + 1;; ++page) {
        const Result<qint64> id = desk.begin(anna, page, monday + page);
        if (!id.ok())
            return 1;
        say(QStringLiteral("began %1").arg(page));
        const PageToStore bought{id.value(), pageOf(anna, page, livestreams(anna, -10 * page, 10)),
                                 1,          monday + page,
                                 {},         {}};
        if (!desk.store(bought).ok())
            return 1;
        say(QStringLiteral("stored %1").arg(page));
    }
}

int hold(const QString &file)
{
    Desk desk;
    say(whatHappened(desk.open(file)));
    std::getchar();
    return 0;
}

int upgrade(const QString &file)
{
    OpenOptions options;
    const std::vector<SchemaStep> steps = stepsWithSlowNext();
    options.steps = &steps;
    say(QStringLiteral("begins"));
    ArchiveFile archive;
    Connection connection;
    const Result<ArchiveInfo> opened = archive.open(file, options, connection);
    say(whatHappened(opened));
    return opened.ok() ? 0 : 1;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): a test's neighbour may end so
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    if (arguments[1] == QLatin1String("buy"))
        return buy(arguments[2]);
    if (arguments[1] == QLatin1String("hold"))
        return hold(arguments[2]);
    if (arguments[1] == QLatin1String("upgrade"))
        return upgrade(arguments[2]);
    return 2;
}
