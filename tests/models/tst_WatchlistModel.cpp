#include "models/WatchlistModel.h"

#include "domain/Coverage.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 now = 1'795'341'600; // 2026-11-22 10:00 UTC
constexpr qint64 hour = 3600;

Influencer influencer(const char *userId, const char *name, const char *group = "", int streams = 1,
                      qint64 hoursAgo = 2)
{
    Influencer result;
    result.userId = QLatin1String(userId);
    result.nickname = QString::fromUtf8(name);
    result.region = QStringLiteral("US");
    result.streams = streams;
    result.newestStart = now - hoursAgo * hour;
    result.lastRead = now * 1000;
    result.watched = true;
    result.group = QString::fromUtf8(group);
    return result;
}

void addLines(QStringList &lines, const WatchlistModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += QString(parent.isValid() ? 2 : 0, u' ') + index.data().toString();
        addLines(lines, model, index);
    }
}

/// The tree as text lines, children set in.
QStringList lines(const WatchlistModel &model)
{
    QStringList result;
    addLines(result, model, {});
    return result;
}

} // namespace

class TestWatchlistModel : public QObject {
    Q_OBJECT

    static InfluencerProgress progress(const char *userId, ReadState state, int pages = 0)
    {
        InfluencerProgress result;
        result.userId = QLatin1String(userId);
        result.state = state;
        result.pages = pages;
        return result;
    }
    QString factsOf(const char *userId) const
    {
        return m_model->indexOf(QLatin1String(userId)).data(WatchlistModel::FactsRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<WatchlistModel>(Language::English, QTimeZone::utc());
        m_model->setClock(Clock(ClockKind::Utc));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setNow(now);
        m_stranger = influencer("5", "Stranger");
        m_stranger.watched = false;
        m_model->setInfluencers({influencer("1", "POP MART", "", 412, 2),
                                 influencer("2", "Kopi Pagi ☕", "Food", 655, 30),
                                 influencer("3", "casa bonita", "", 184, 150), m_stranger,
                                 influencer("4", "Bakery", "Food", 1, 3)});
    }

    void thoseWithoutAGroupComeFirstAndStrangersLast()
    {
        const QStringList expected{
            QStringLiteral("casa bonita"),   QStringLiteral("POP MART"),
            QStringLiteral("Food"),          QStringLiteral("  Bakery"),
            QStringLiteral("  Kopi Pagi ☕"), QStringLiteral("Not on the watchlist"),
            QStringLiteral("  Stranger")};
        QCOMPARE(lines(*m_model), expected);
        QCOMPARE(m_model->count(), 5);
        QCOMPARE(m_model->groups(), QStringList(QStringLiteral("Food")));
    }

    void aRowSaysWhatThePanelShows()
    {
        const QModelIndex index = m_model->indexOf(QStringLiteral("1"));
        QCOMPARE(index.data(WatchlistModel::FactsRole).toString(),
                 QStringLiteral("US · partial · 412 livestream(s)"));
        QCOMPARE(index.data(WatchlistModel::AgeRole).toString(), QStringLiteral("2 h ago"));
        QCOMPARE(index.data(WatchlistModel::CoverageRole).toInt(),
                 static_cast<int>(Coverage::Partial));
        const auto age = [this](const char *userId) {
            return m_model->indexOf(QLatin1String(userId)).data(WatchlistModel::AgeRole).toString();
        };
        QCOMPARE(age("2"), QStringLiteral("yesterday"));
        QCOMPARE(age("3"), QStringLiteral("6 d ago"));
    }

    void aNameIsNoMarkup()
    {
        m_model->updateInfluencer(influencer("9", "<img src=x>"));
        const QModelIndex index = m_model->indexOf(QStringLiteral("9"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
        QVERIFY(
            index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("<img src=x>")));
    }

    void whoIsNewTakesItsPlaceAndTheSelectionStays()
    {
        QItemSelectionModel selection(m_model.get());
        const QModelIndex chosen = m_model->indexOf(QStringLiteral("2"));
        selection.select(chosen, QItemSelectionModel::Select);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->updateInfluencer(influencer("6", "Aroma", "Food"));
        m_model->updateInfluencer(influencer("7", "Zebra", ""));
        QCOMPARE(lines(*m_model).mid(2, 4),
                 QStringList({QStringLiteral("Zebra"), QStringLiteral("Food"),
                              QStringLiteral("  Aroma"), QStringLiteral("  Bakery")}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(selection.selectedIndexes(),
                 QModelIndexList{m_model->indexOf(QStringLiteral("2"))});
    }

    void anotherNameOrGroupMovesTheRowWithItsSelection()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(QStringLiteral("1")), QItemSelectionModel::Select);
        m_model->updateInfluencer(influencer("1", "Aaa"));
        QCOMPARE(lines(*m_model).first(), QStringLiteral("Aaa"));
        m_model->updateInfluencer(influencer("1", "Zzz"));
        QCOMPARE(lines(*m_model).at(1), QStringLiteral("Zzz"));
        m_model->updateInfluencer(influencer("1", "Zzz", "Toys"));
        QCOMPARE(lines(*m_model).at(5), QStringLiteral("  Zzz"));
        m_model->updateInfluencer(influencer("1", "Zzz", "Food"));
        QCOMPARE(m_model->groups(), QStringList(QStringLiteral("Food"))); // Toys is empty, so gone
        m_model->updateInfluencer(influencer("1", "Zzz"));
        QCOMPARE(selection.selectedIndexes(),
                 QModelIndexList{m_model->indexOf(QStringLiteral("1"))});
        QCOMPARE(lines(*m_model).size(), 7);
    }

    void whoIsTakenOffTheListStaysWithTheirLivestreams()
    {
        Influencer bakery = influencer("4", "Bakery");
        bakery.watched = false;
        m_model->updateInfluencer(bakery);
        QCOMPARE(lines(*m_model).last(), QStringLiteral("  Stranger"));
        QCOMPARE(lines(*m_model).at(5), QStringLiteral("  Bakery"));
        bakery.streams = 0;
        bakery.lastRead.reset();
        m_model->updateInfluencer(bakery);
        QVERIFY(m_model->influencer(bakery.userId) == nullptr);
        m_model->setInfluencers({influencer("1", "POP MART")});
        QCOMPARE(lines(*m_model), QStringList(QStringLiteral("POP MART")));
    }

    void theOrderCanBeNewestOrNew()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(QStringLiteral("1")), QItemSelectionModel::Select);
        Influencer casa = influencer("3", "casa bonita", "", 184, 150);
        casa.newSinceLook = 3;
        m_model->updateInfluencer(casa);
        m_model->setOrder(WatchlistModel::Order::Newest);
        QCOMPARE(lines(*m_model).first(), QStringLiteral("POP MART"));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->index(0, 0)});
        m_model->setOrder(WatchlistModel::Order::New);
        QCOMPARE(lines(*m_model).first(), QStringLiteral("casa bonita"));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->index(1, 0)});
    }

    void aGroupStandsForItsInfluencers()
    {
        const QModelIndex food = m_model->index(2, 0);
        QVERIFY(m_model->isGroup(food));
        QCOMPARE(m_model->userIdsAt(food), QStringList({QStringLiteral("4"), QStringLiteral("2")}));
        QCOMPARE(m_model->userIdsAt(m_model->index(0, 0, food)), QStringList(QStringLiteral("4")));
    }

    void aFullHistoryIsTold()
    {
        Influencer shop = influencer("1", "POP MART");
        shop.reading.reachedEnd = true;
        QCOMPARE(coverageOf(shop), Coverage::Complete);
        shop.reading.gapSince = 1;
        QCOMPARE(coverageOf(shop), Coverage::Partial);
        shop.reading = {};
        shop.reading.endUnknown = true;
        QCOMPARE(coverageOf(shop), Coverage::EndUnknown);
        shop = {};
        QCOMPARE(coverageOf(shop), Coverage::NeverRead);
    }

    void thousandsComeAtOnce()
    {
        std::vector<Influencer> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back(influencer(QByteArray::number(i * 7919 % 5000 + 1'000'000).constData(),
                                      "", i % 2 == 0 ? "Even" : ""));
        m_tester.reset(); // it walks through the whole model at each signal
        QElapsedTimer timer;
        timer.start();
        m_model->setInfluencers(many);
        m_model->setInfluencers(many);
        qInfo("5000 influencers twice: %lld ms", timer.elapsed());
        QCOMPARE(m_model->count(), 5000);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aRunSaysHowFarItIsWithEach()
    {
        m_model->setInfluencers({influencer("1", "Anna"), influencer("2", "Bea")});
        const QString facts = factsOf("1");
        m_model->setRun({progress("1", ReadState::Reading, 3), progress("9", ReadState::Waiting)});
        QCOMPARE(factsOf("1"), QStringLiteral("reading, 3 page(s) so far"));
        QCOMPARE(factsOf("2"), facts);
        QCOMPARE(factsOf("9"), QStringLiteral("waiting for its turn")); // nothing is stored of it
        QSignalSpy told(m_model.get(), &WatchlistModel::dataChanged);
        m_model->setRun({progress("1", ReadState::Reading, 3), progress("9", ReadState::Failed)});
        QCOMPARE(told.size(), 1); // the others stay as they are
        QCOMPARE(factsOf("9"), QStringLiteral("stopped by an error"));
        m_model->setRun({});
        QCOMPARE(factsOf("1"), facts);
        QVERIFY(!m_model->indexOf(QStringLiteral("9")).isValid());
    }

private:
    std::unique_ptr<WatchlistModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Influencer m_stranger;
};

QTEST_GUILESS_MAIN(TestWatchlistModel)
#include "tst_WatchlistModel.moc"
