#include "archive/Connection.h"
#include "archive/Damage.h"
#include "archive/Desk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

} // namespace

/// An archive that is read while it is checked.
class TestArchiveAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        QVERIFY(desk.buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QVERIFY(desk.begin(anna, 2, monday).ok()); // and its program ends
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void rowsComeBeforeTheCheckHasEnded()
    {
        open();
        m_desk->archive.livestreams({}, this, [this](const auto &portion) {
            QVERIFY(portion.ok());
            m_rows += portion.value().size();
        });
        QTRY_VERIFY(m_readable);
        QVERIFY(m_readable->ok());
        QCOMPARE(m_readable->value().livestreams, 10);
        QTRY_VERIFY(m_checked);
        QVERIFY(m_checked->ok());
        QCOMPARE(m_checked->value().interrupted, 1);
        QTRY_COMPARE(m_rows, 10);
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 19, 10), monday).ok());
    }

    void damageIsFoundBehindTheRows()
    {
        const QByteArray damaged = damageBesideTheRows(file());
        QVERIFY(!damaged.isEmpty());
        open();
        bool wasWritten = true;
        m_desk->archive.setNote({QStringLiteral("7"), QStringLiteral("x"), {}}, this,
                                [&](const auto &done) { wasWritten = done.ok(); });
        QTRY_VERIFY(m_readable);
        QVERIFY(m_readable->ok());
        QTRY_VERIFY(m_checked);
        QCOMPARE(m_checked->error().kind, ErrorKind::ArchiveBroken);
        QVERIFY(!wasWritten);
        QCOMPARE(m_desk->livestreams().error().kind, ErrorKind::ArchiveBroken);
        QCOMPARE(m_desk->begin(anna, 3, monday).error().kind, ErrorKind::ArchiveBroken);
        QCOMPARE(m_desk->spentSince(0), -1);
        QCOMPARE(bytes(), damaged);

        m_desk.reset();
        Desk next;
        const Result<ArchiveInfo> opened = next.open(file(), IfBroken::SetAside);
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().setAside.isEmpty());
    }

    void damageInWhatIsCountedIsSetAsideAtOnce()
    {
        QVERIFY(!damage(file(), QStringLiteral("influencers")).isEmpty());
        open();
        QTRY_VERIFY(m_checked);
        QVERIFY(m_readable->ok());
        QVERIFY(!m_readable->value().setAside.isEmpty());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
    }

    void aWriteCalledDuringTheCheckIsDoneThoughTheArchiveGoes()
    {
        open();
        QTRY_VERIFY(m_readable);
        m_desk->archive.setNote({QStringLiteral("7"), QStringLiteral("x"), {}}, this,
                                [](const auto &) {});
        m_desk.reset();
        Desk next;
        QVERIFY(next.open(file()).ok());
        QCOMPARE(next.notes().size(), std::size_t{1});
    }

    void anOlderArchiveIsCheckedFirst()
    {
        {
            Connection connection;
            connection.open(file(), Connection::Access::ReadWrite);
            connection.run(QStringLiteral("DROP TABLE failed_answers; PRAGMA user_version = 2"));
            QVERIFY(!connection.failed());
        }
        QVERIFY(!damageBesideTheRows(file()).isEmpty());
        open();
        QTRY_VERIFY(m_checked);
        QVERIFY(m_readable->ok());
        QVERIFY(!m_readable->value().setAside.isEmpty());
        QCOMPARE(m_readable->value().livestreams, 0);
    }

    void aNewArchiveNeedsNoCheck()
    {
        QVERIFY(QFile::remove(file()));
        open();
        QTRY_VERIFY(m_checked);
        QVERIFY(m_readable && m_readable->ok());
        QVERIFY(m_checked->ok());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
    }

    void whoseArchiveIsInUseReads()
    {
        Desk first;
        QVERIFY(first.open(file()).ok());
        open();
        QTRY_VERIFY(m_checked);
        QVERIFY(m_checked->ok());
        QCOMPARE(m_checked->value().whyReadOnly, ErrorKind::ArchiveInUse);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }

    void open()
    {
        m_readable.reset();
        m_checked.reset();
        m_rows = 0;
        m_desk = std::make_unique<Desk>();
        m_desk->archive.openAtOnce(
            file(), IfBroken::SetAside, this,
            [this](const Result<ArchiveInfo> &info) {
                QVERIFY(!m_checked);
                m_readable = info;
            },
            [this](const Result<ArchiveInfo> &info) { m_checked = info; });
    }

    QByteArray bytes() const
    {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::optional<Result<ArchiveInfo>> m_readable;
    std::optional<Result<ArchiveInfo>> m_checked;
    qsizetype m_rows = 0;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchiveAtOnce test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ArchiveAtOnce.moc"
