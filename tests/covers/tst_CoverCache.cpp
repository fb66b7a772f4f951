#include "covers/CoverCache.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

namespace {

QByteArray cover(char letter)
{
    return QByteArray(1'000, letter);
}

} // namespace

class TestCoverCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsPutIsFoundAgainAlsoByAnotherProgram()
    {
        CoverCache(path()).put(QStringLiteral("1"), cover('a'));
        CoverCache again(path());
        QCOMPARE(again.find(QStringLiteral("1")), cover('a'));
        QVERIFY(again.find(QStringLiteral("2")).isEmpty());
        again.remove(QStringLiteral("1"));
        QVERIFY(again.find(QStringLiteral("1")).isEmpty());
    }

    void theLimitHoldsAndTheLongestUnseenGoFirst()
    {
        CoverCache cache(path(), 3'500);
        for (const char letter : {'a', 'b', 'c'})
            cache.put(QString(QLatin1Char(letter)), cover(letter));
        // Times of files may be no finer than a second: set them.
        int age = 30;
        for (const char letter : {'a', 'b', 'c'}) {
            for (const QFileInfo &info : QDir(path()).entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadWrite));
                if (file.peek(1) == QByteArray(1, letter))
                    file.setFileTime(QDateTime::currentDateTime().addSecs(-age),
                                     QFileDevice::FileModificationTime);
            }
            age -= 10;
        }
        QCOMPARE(cache.find(QStringLiteral("a")), cover('a')); // seen now
        cache.put(QStringLiteral("d"), cover('d'));
        QVERIFY(cache.size() <= 3'500);
        QVERIFY(cache.find(QStringLiteral("b")).isEmpty());
        for (const char letter : {'a', 'c', 'd'})
            QCOMPARE(cache.find(QString(QLatin1Char(letter))), cover(letter));
    }

    void anIdIsNoPath()
    {
        CoverCache cache(path());
        cache.put(QStringLiteral("../../out"), cover('x'));
        QCOMPARE(QDir(path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(cache.find(QStringLiteral("../../out")), cover('x'));
    }

    void aFolderThatCannotBeMadeIsNoCover()
    {
        QFile block(m_folder->filePath(QStringLiteral("block")));
        QVERIFY(block.open(QIODevice::WriteOnly));
        CoverCache cache(block.fileName() + QStringLiteral("/covers"));
        cache.put(QStringLiteral("1"), cover('a'));
        QVERIFY(cache.find(QStringLiteral("1")).isEmpty());
        QCOMPARE(cache.size(), 0);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("covers")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCoverCache)
#include "tst_CoverCache.moc"
