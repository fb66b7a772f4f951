#include "CliRun.h"
#include "support/TestHome.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace livegauge::test;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(ARCHIVES "/") + name;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An array, or one object a line.
QJsonArray objectsIn(const QByteArray &json)
{
    const QJsonDocument whole = QJsonDocument::fromJson(json);
    if (whole.isArray())
        return whole.array();
    QJsonArray lines;
    for (const QByteArray &line : json.trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

/// Where `now` says something else than `then`; what is new since may stand beside it.
QStringList differences(const QJsonArray &then, const QJsonArray &now)
{
    QStringList found;
    if (then.isEmpty() || then.size() != now.size())
        found.append(QStringLiteral("%1 became %2").arg(then.size()).arg(now.size()));
    for (qsizetype i = 0; i < then.size() && found.isEmpty(); ++i) {
        const QJsonObject before = then[i].toObject();
        for (auto field = before.begin(); field != before.end(); ++field) {
            if (now[i].toObject()[field.key()] != field.value())
                found.append(QStringLiteral("%1 of %2").arg(field.key()).arg(i));
        }
    }
    return found;
}

} // namespace

/// Archives that older programs made say to this one what they said to those.
class TestCliOlderArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<CliUser>();
        m_file = m_user->home() + QStringLiteral("/old.sqlite");
    }
    void cleanup() { m_user.reset(); }

    void itIsReadWhole_data()
    {
        QTest::addColumn<int>("schema");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
        QTest::newRow("4") << 4;
    }

    void itIsReadWhole()
    {
        QFETCH(int, schema);
        const QString name = QStringLiteral("schema-%1.").arg(schema);
        QVERIFY(QFile::copy(fixture(name + QStringLiteral("sqlite")), m_file));
        QFile(m_file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        for (const QStringList &way :
             {QStringList{QStringLiteral("livestreams.ndjson"), QStringLiteral("list"),
                          QStringLiteral("--format"), QStringLiteral("ndjson")},
              QStringList{QStringLiteral("ledger.json"), QStringLiteral("ledger"),
                          QStringLiteral("--json")},
              QStringList{QStringLiteral("watchlist.json"), QStringLiteral("watch"),
                          QStringLiteral("list"), QStringLiteral("--json")}}) {
            const CliResult now = run(way.mid(1));
            QVERIFY2(now.code == 0, now.err.constData());
            QCOMPARE(differences(objectsIn(bytesOf(fixture(name + way[0]))), objectsIn(now.out)),
                     QStringList());
        }
        const CliResult info =
            run({QStringLiteral("archive"), QStringLiteral("info"), QStringLiteral("--json")});
        QVERIFY(info.object()[QStringLiteral("schema")].toInt() > schema);
        QCOMPARE(run({QStringLiteral("archive"), QStringLiteral("check")}).code, 0);

        // As it was, beside it.
        const QStringList copies =
            QDir(m_user->home()).entryList({QStringLiteral("old.sqlite.schema-*")});
        QCOMPARE(copies.size(), 1);
        QVERIFY(copies[0].startsWith(QStringLiteral("old.sqlite.schema-%1-").arg(schema)));
    }

private:
    CliResult run(const QStringList &words)
    {
        return m_user->run(words + QStringList{QStringLiteral("--archive"), m_file});
    }

    std::unique_ptr<CliUser> m_user;
    QString m_file;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestCliOlderArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliOlderArchive.moc"
