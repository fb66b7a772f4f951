// Writes pictures of the main window on sample data: both languages, light and dark, two sizes.

#include "Program.h"
#include "collect/Collector.h"
#include "secrets/NoKeyStore.h"
#include "support/TestHome.h"
#include "widgets/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace livegauge;

namespace {

bool picture(QApplication &application, const QDir &folder, Language language,
             Appearance appearance, QSize size)
{
    Program::Options options;
    options.demo = true;
    options.language = language;
    options.appearance = appearance;
    Program program(application, options, std::make_unique<NoKeyStore>());
    program.start();
    program.window().resize(size);
    if (!QTest::qWaitFor(
            [&] {
                return program.collector().progress().rows > 0 && !program.collector().isRunning();
            },
            30'000))
        return false;
    // The chart follows the last page by a moment.
    QTest::qWait(200);
    const QString name =
        QStringLiteral("main-%1-%2-%3.png")
            .arg(languageCode(language),
                 appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    return program.window().grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char *argv[])
{
    const test::TestHome home;
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: livegauge-pictures FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool good = folder.mkpath(QStringLiteral("."));
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)})
                good = picture(application, folder, language, appearance, size) && good;
        }
    }
    if (!good)
        std::fputs("livegauge-pictures: not every picture could be made\n", stderr);
    return good ? 0 : 1;
}
