#include "analysis/SharedTexts.h"

#include <QTest>

using namespace livegauge;

class TestSharedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveOneNumberWhereverTheyStand()
    {
        const QString name = QString::fromUtf8("直播 shop");
        const QString same = QString::fromUtf8("直播 shop");
        QVERIFY(name.constData() != same.constData());
        const TextId id = m_texts.put(name);
        QCOMPARE(m_texts.put(name), id);
        QCOMPARE(m_texts.put(same), id);
        QCOMPARE(m_pool.text(id), name);
    }

    void theEmptyTextIsUnknown()
    {
        QCOMPARE(m_texts.put(QString()), TextPool::none);
        QCOMPARE(m_texts.put(QStringLiteral("")), TextPool::none);
    }

    /// Memory that is given back is taken by the next text; far more of them than are remembered.
    void aPlaceInMemoryIsNotTakenForTheTextThatWasThere()
    {
        for (int i = 0; i < 20'000; ++i) {
            const QString text = QStringLiteral("influencer %1").arg(i);
            QCOMPARE(m_pool.text(m_texts.put(text)), text);
        }
    }

    void aTextChangedInPlaceIsAnother()
    {
        QString text = QStringLiteral("one").repeated(3);
        const TextId before = m_texts.put(text);
        text[0] = QLatin1Char('O');
        QVERIFY(m_texts.put(text) != before);
        QCOMPARE(m_pool.text(before), QStringLiteral("oneoneone"));
    }

private:
    TextPool m_pool;
    SharedTexts m_texts{m_pool};
};

QTEST_APPLESS_MAIN(TestSharedTexts)

#include "tst_SharedTexts.moc"
