#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// What a folder of src/ may include of ours, beside itself. The reasons stand in src/README.md.
const QHash<QString, QString> mayInclude{
    {QStringLiteral("domain"), QString()},
    {QStringLiteral("wording"), QStringLiteral("domain")},
    {QStringLiteral("api"), QStringLiteral("domain")},
    {QStringLiteral("archive"), QStringLiteral("domain")},
    {QStringLiteral("collect"), QStringLiteral("domain api archive")},
    {QStringLiteral("analysis"), QStringLiteral("domain")},
    {QStringLiteral("output"), QStringLiteral("domain wording")},
    {QStringLiteral("settings"), QStringLiteral("domain wording")},
    {QStringLiteral("cli"),
     QStringLiteral("domain wording api archive collect output settings secrets demo")},
    {QStringLiteral("covers"), QStringLiteral("domain api")},
    {QStringLiteral("secrets"), QStringLiteral("domain")},
    {QStringLiteral("look"), QStringLiteral("domain")},
    {QStringLiteral("models"), QStringLiteral("domain wording analysis")},
    {QStringLiteral("grid"), QStringLiteral("domain wording analysis look models")},
    {QStringLiteral("charts"), QStringLiteral("domain wording analysis look")},
    {QStringLiteral("widgets"),
     QStringLiteral("domain wording archive collect analysis output settings secrets covers look "
                    "models grid charts")},
    {QStringLiteral("demo"), QStringLiteral("domain")},
};

/// What a folder may not take from Qt although its libraries would link.
const QHash<QString, QString> mayNotUse{
    {QStringLiteral("domain"),
     QStringLiteral("QWidget|QPainter|QColor|QNetwork|QSql|QJson|QSettings")},
    {QStringLiteral("wording"),
     QStringLiteral("QWidget|QPainter|QColor|QNetwork|QSql|QJson|QSettings")},
    {QStringLiteral("api"), QStringLiteral("QWidget|QPainter|QSql|QSettings")},
    {QStringLiteral("archive"), QStringLiteral("QWidget|QPainter|QColor|QJson|QNetwork|QSettings")},
    {QStringLiteral("collect"), QStringLiteral("QWidget|QPainter|QSql|QJson|QNetwork")},
    {QStringLiteral("analysis"),
     QStringLiteral("QWidget|QPainter|QColor|QNetwork|QSql|QJson|QSettings")},
    {QStringLiteral("output"), QStringLiteral("QWidget|QSql|QNetwork|QSettings")},
    {QStringLiteral("settings"), QStringLiteral("QWidget|QPainter|QSql|QJson|QNetwork")},
    {QStringLiteral("cli"), QStringLiteral("QWidget|QPainter|QSql|QNetwork|QSettings")},
    {QStringLiteral("covers"), QStringLiteral("QWidget|QSql|QJson|QSettings")},
    {QStringLiteral("models"), QStringLiteral("QWidget|QPainter|QColor|QSql|QJson|QNetwork")},
    {QStringLiteral("grid"), QStringLiteral("QSql|QJson|QNetwork|QSettings")},
    {QStringLiteral("charts"), QStringLiteral("QSql|QJson|QNetwork|QSettings")},
    {QStringLiteral("widgets"), QStringLiteral("QSql|QJson|QNetwork")},
};

struct Source {
    QString file;
    QString layer;
    QStringList includes;
};

QList<Source> sources()
{
    static const QRegularExpression includeLine(QStringLiteral("^\\s*#include [<\"]([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(LIVEGAUGE_SOURCE_DIR "/src"));
    QList<Source> result;
    QDirIterator files(root.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = root.relativeFilePath(file.fileName());
        Source source{path,
                      path.contains(QLatin1Char('/')) ? path.section(QLatin1Char('/'), 0, 0)
                                                      : QString(),
                      {}};
        auto match = includeLine.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            source.includes.append(match.next().captured(1));
        result.append(source);
    }
    return result;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsRow()
    {
        for (const Source &source : sources())
            QVERIFY2(source.layer.isEmpty() || mayInclude.contains(source.layer),
                     qPrintable(source.file));
    }

    void aLayerIncludesOnlyTheOnesBelowIt()
    {
        QStringList broken;
        for (const Source &source : sources()) {
            if (source.layer.isEmpty())
                continue;
            const QStringList allowed = mayInclude.value(source.layer).split(QLatin1Char(' '))
                << source.layer;
            for (const QString &include : source.includes) {
                const QString layer = include.section(QLatin1Char('/'), 0, 0);
                if (mayInclude.contains(layer) && !allowed.contains(layer))
                    broken.append(source.file + QStringLiteral(" includes ") + include);
            }
        }
        QCOMPARE(broken, QStringList());
    }

    void aLayerStaysOutOfWhatIsNotItsBusiness()
    {
        QStringList broken;
        for (const Source &source : sources()) {
            const QString forbidden = mayNotUse.value(source.layer);
            if (forbidden.isEmpty())
                continue;
            const QRegularExpression pattern(QStringLiteral("^(%1)").arg(forbidden));
            for (const QString &include : source.includes) {
                if (pattern.match(include).hasMatch())
                    broken.append(source.file + QStringLiteral(" includes ") + include);
            }
        }
        QCOMPARE(broken, QStringList());
    }

    void ourOwnIncludesAreQuotedAndNamedFromTheRoot()
    {
        for (const Source &source : sources()) {
            for (const QString &include : source.includes) {
                const bool isOurs =
                    include.endsWith(QLatin1String(".h")) && !include.contains(QLatin1Char('/'));
                const bool generated = include.startsWith(QLatin1String("ui_"));
                const bool system =
                    QStringLiteral("httplib.h unistd.h fcntl.h malloc.h poll.h termios.h sqlite3.h")
                        .split(QLatin1Char(' '))
                        .contains(include);
                QVERIFY2(!isOurs || generated || system || source.layer.isEmpty(),
                         qPrintable(source.file + QStringLiteral(": ") + include));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_Layers.moc"
