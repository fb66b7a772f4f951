#include "models/LedgerModel.h"
#include "models/LedgerSumModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 start = 1'795'341'600'000; // 2026-11-22 10:00 UTC

LedgerEntry entry(qint64 id, const char *userId, LedgerEntry::Outcome outcome)
{
    LedgerEntry result;
    result.id = id;
    result.time = start + id * 1000;
    result.userId = QLatin1String(userId);
    result.page = static_cast<int>(id);
    result.keyLastFour = QStringLiteral("9f3a");
    result.outcome = outcome;
    if (outcome != LedgerEntry::Outcome::Unknown)
        result.sends = 1;
    if (outcome == LedgerEntry::Outcome::Failed) {
        result.error = ErrorKind::OutOfCredit;
        result.status = 402;
    }
    if (outcome == LedgerEntry::Outcome::Page)
        result.rowsNew = 10;
    return result;
}

QString line(const LedgerModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(QLatin1Char('|'));
}

} // namespace

class TestLedgerModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<LedgerModel>(QTimeZone::utc());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setNames({{QStringLiteral("11"), QStringLiteral("POP MART")}});
        m_model->setEntries({entry(1, "11", LedgerEntry::Outcome::Page),
                             entry(2, "22", LedgerEntry::Outcome::Failed),
                             entry(3, "11", LedgerEntry::Outcome::Unknown)});
    }

    void newestComesFirstAndUnknownIsSaid()
    {
        QCOMPARE(line(*m_model, 0),
                 QStringLiteral("2026-11-22 10:00:03|POP MART|11|3|unknown|unknown|"
                                "|||1|…9f3a"));
        QCOMPARE(line(*m_model, 1),
                 QStringLiteral("2026-11-22 10:00:02|22|22|2|out of credits (402)|1"
                                "||||1|…9f3a"));
        QCOMPARE(
            line(*m_model, 2),
            QStringLiteral("2026-11-22 10:00:01|POP MART|11|1|page received|1|10|0|0|1|…9f3a"));
    }

    void aNewRequestAndAnEndKeepWhatIsSelected()
    {
        const QPersistentModelIndex kept = m_model->index(2, 0);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setEntries({entry(1, "11", LedgerEntry::Outcome::Page),
                             entry(2, "22", LedgerEntry::Outcome::Failed),
                             entry(3, "11", LedgerEntry::Outcome::Page),
                             entry(4, "11", LedgerEntry::Outcome::Unknown)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(kept.row(), 3);
        QCOMPARE(m_model->index(1, LedgerModel::Outcome).data().toString(),
                 QStringLiteral("page received"));
        m_model->setEntries({entry(4, "11", LedgerEntry::Outcome::Page)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aFilterLooksAtNameAndId()
    {
        m_model->setFilter(QStringLiteral(" pop "));
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setEntries({entry(1, "11", LedgerEntry::Outcome::Page),
                             entry(2, "22", LedgerEntry::Outcome::Failed),
                             entry(3, "11", LedgerEntry::Outcome::Page),
                             entry(4, "22", LedgerEntry::Outcome::Page),
                             entry(5, "11", LedgerEntry::Outcome::Page)});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->shown().front().id, 5);
        m_model->setFilter(QStringLiteral("22"));
        QCOMPARE(m_model->shown().size(), std::size_t(2));
    }

    void sumsAreNamed()
    {
        LedgerSumModel sums;
        QAbstractItemModelTester tester(&sums,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<LedgerEntry> entries = m_model->shown();
        sums.setSums(sumLedger(entries, LedgerSumBy::Influencer, QTimeZone::utc()),
                     LedgerSumBy::Influencer, {{QStringLiteral("11"), QStringLiteral("POP MART")}});
        QCOMPARE(sums.index(0, 0).data().toString(), QStringLiteral("POP MART · 11"));
        QCOMPARE(sums.index(0, LedgerSumModel::MayHaveCost).data().toString(), QStringLiteral("2"));
        sums.setSums(sumLedger(entries, LedgerSumBy::Key, QTimeZone::utc()), LedgerSumBy::Key, {});
        QCOMPARE(sums.index(0, 0).data().toString(), QStringLiteral("…9f3a"));
        QCOMPARE(sums.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Key"));
    }

    void aHundredThousandRequestsAreQuick()
    {
        std::vector<LedgerEntry> many;
        for (int i = 1; i <= 100'000; ++i)
            many.push_back(entry(i, i % 2 == 0 ? "11" : "22", LedgerEntry::Outcome::Page));
        m_tester.reset(); // it walks through the whole model at each signal
        QElapsedTimer timer;
        timer.start();
        m_model->setEntries(many);
        const qint64 set = timer.restart();
        many.push_back(entry(100'001, "11", LedgerEntry::Outcome::Unknown));
        m_model->setEntries(many);
        const qint64 added = timer.restart();
        m_model->setFilter(QStringLiteral("mart"));
        const qint64 filtered = timer.restart();
        const auto sums = sumLedger(many, LedgerSumBy::Day, QTimeZone("Asia/Shanghai"));
        qInfo(
            "100,000 requests: set %lld ms, one more %lld ms, filter %lld ms, sums by day %lld ms",
            set, added, filtered, timer.elapsed());
        QCOMPARE(m_model->rowCount(), 50'001);
        QVERIFY(set + added + filtered < 3000);
    }

    void theTimeSaysWhoseItIs()
    {
        const LedgerModel shanghai(QTimeZone("Asia/Shanghai"));
        QCOMPARE(shanghai.headerData(LedgerModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Time (Asia/Shanghai)"));
        const LedgerModel utc(QTimeZone("Etc/UTC"));
        QCOMPARE(utc.headerData(LedgerModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Time (UTC)"));
    }

private:
    std::unique_ptr<LedgerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_LedgerModel.moc"
