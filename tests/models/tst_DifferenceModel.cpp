#include "analysis/ColumnStore.h"
#include "models/DifferenceModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace livegauge;

namespace {

Livestream stream(const char *userId, double gmv, qint64 views)
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.userId = QLatin1String(userId);
    result.start = 1'790'000'000 + room;
    result.gmv = gmv;
    result.views = views;
    return result;
}

/// 11 sells 150 in two livestreams, 22 300, 33 60.
std::shared_ptr<const Ranking> rankingBy(ColumnId metric, const Currencies &currencies = {})
{
    ColumnStore store;
    const std::vector<Livestream> streams{stream("11", 100, 1'000), stream("11", 50, 500),
                                          stream("22", 300, 30'000), stream("33", 60, 100)};
    store.merge(streams);
    Selection selection;
    selection.columns = store.columns();
    selection.rows = std::make_shared<RowSet>(rowsMeeting(selection.columns, SelectionQuery()));
    SelectionQuery query;
    query.currencies = currencies;
    selection.query = std::make_shared<SelectionQuery>(query);
    return std::make_shared<Ranking>(ranking(selection, metric));
}

QHash<QString, QString> names()
{
    return {{QStringLiteral("11"), QStringLiteral("beta")},
            {QStringLiteral("22"), QStringLiteral("Gamma")},
            {QStringLiteral("33"), QStringLiteral("Alpha")}};
}

QString lineOf(const DifferenceModel &model, int row)
{
    QStringList cells;
    for (int section = 0; section < DifferenceModel::SectionCount; ++section)
        cells += model.index(row, section).data().toString();
    return cells.join(QLatin1Char('|'));
}

QString namesIn(const DifferenceModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, DifferenceModel::Influencer).data().toString();
    return result.join(QLatin1Char(' '));
}

} // namespace

class TestDifferenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsInTheCurrencyOfItsMarket()
    {
        Currencies stated;
        stated.state(QString(), QStringLiteral("£")); // these have no market
        DifferenceModel model(Language::English);
        model.setRanking(rankingBy(ColumnId::Gmv, stated), names());
        const auto total = [&model] { return model.index(0, DifferenceModel::Total).data(); };
        QCOMPARE(total().toString(), QStringLiteral("£300.00"));
        model.setRanking(rankingBy(ColumnId::Views, stated), names());
        QCOMPARE(total().toString(), QStringLiteral("30,000"));
    }

    void everyoneIsMeasuredAgainstTheMedianAndTheFirst()
    {
        DifferenceModel model(Language::English);
        const QAbstractItemModelTester tester(&model);
        model.setRanking(rankingBy(ColumnId::Gmv), names());
        QCOMPARE(lineOf(model, 0), QStringLiteral("1|Gamma|1|300.00|--|--|+150.00|+100.0%|0.00"));
        QCOMPARE(lineOf(model, 1), QString::fromUtf8("2|beta|2|150.00|--|--|0.00|0.0%|−150.00"));
        QCOMPARE(lineOf(model, 2),
                 QString::fromUtf8("3|Alpha|1|60.00|--|--|−90.00|−60.0%|−240.00"));
        QCOMPARE(model.userIdAt(2), QStringLiteral("33"));
    }

    void aRatioIsWeighted()
    {
        DifferenceModel model(Language::English);
        model.setRanking(rankingBy(ColumnId::Gpm), names());
        // 150 of 1,500 views, not the mean of two livestreams.
        QCOMPARE(lineOf(model, 1), QString::fromUtf8("2|beta|2|100.00|--|--|0.00|0.0%|−500.00"));
    }

    void itIsSortedByAnyColumnAndStaysSo()
    {
        DifferenceModel model(Language::English);
        const QAbstractItemModelTester tester(&model);
        model.setRanking(rankingBy(ColumnId::Gmv), names());
        const QPersistentModelIndex beta = model.index(1, DifferenceModel::Total);
        model.sort(DifferenceModel::Influencer, Qt::AscendingOrder);
        QCOMPARE(namesIn(model), QStringLiteral("Alpha beta Gamma"));
        model.sort(DifferenceModel::Sessions, Qt::DescendingOrder);
        QCOMPARE(namesIn(model), QStringLiteral("beta Gamma Alpha"));
        QCOMPARE(beta.row(), 0);
        QCOMPARE(beta.data().toString(), QStringLiteral("150.00"));
        model.setRanking(rankingBy(ColumnId::Gpm), names());
        QCOMPARE(namesIn(model), QStringLiteral("beta Alpha Gamma"));
        model.sort(DifferenceModel::ToFirst, Qt::AscendingOrder);
        QCOMPARE(namesIn(model), QStringLiteral("Gamma beta Alpha"));
    }

    void whatIsNotKnownStandsLastBothWays()
    {
        Ranking ranking = *rankingBy(ColumnId::Gmv);
        ranking.influencers[0].before = 400; // Gamma
        ranking.influencers[2].before = 48; // Alpha
        DifferenceModel model(Language::English);
        model.setRanking(std::make_shared<Ranking>(ranking), names());
        QVERIFY(lineOf(model, 0).contains(QString::fromUtf8("|300.00|400.00|−25.0%|")));
        model.sort(DifferenceModel::Change, Qt::DescendingOrder);
        QCOMPARE(namesIn(model), QStringLiteral("Alpha Gamma beta"));
        model.sort(DifferenceModel::Change, Qt::AscendingOrder);
        QCOMPARE(namesIn(model), QStringLiteral("Gamma Alpha beta"));
    }

    void whoIsStoredOnlyInPartHasASign()
    {
        Ranking ranking = *rankingBy(ColumnId::Gmv);
        ranking.influencers[0].isStoredWhole = false;
        ranking.influencers[1].isStoredWhole = true;
        DifferenceModel model(Language::English);
        model.setRanking(std::make_shared<Ranking>(ranking), names());
        QCOMPARE(namesIn(model), QStringLiteral("Gamma * beta Alpha"));
        const auto cell = [&model](int row, int role) {
            return model.index(row, DifferenceModel::Influencer).data(role).toString();
        };
        const QString words = QStringLiteral("Stored only in part");
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            QVERIFY2(cell(0, role).contains(words), qPrintable(cell(0, role)));
            QVERIFY(!cell(1, role).contains(words));
        }
    }

    void withoutAMedianNothingIsMeasuredAgainstIt()
    {
        Ranking ranking = *rankingBy(ColumnId::Gmv);
        ranking.median.reset();
        DifferenceModel model(Language::English);
        model.setRanking(std::make_shared<Ranking>(ranking), names());
        QCOMPARE(lineOf(model, 1), QString::fromUtf8("2|beta|2|150.00|--|--|n/a|n/a|−150.00"));
    }

    void rowsKnowTheirLivestreamsAndThoseMarked()
    {
        DifferenceModel model(Language::English);
        model.setRanking(rankingBy(ColumnId::Gmv), names());
        QCOMPARE(model.rowsOf({0, 1}).rows(), (RowNumbers{0, 1, 2}));
        RowSet marked(4);
        marked.insert(1);
        model.setMarkedRows(marked);
        const auto isMarked = [&](int row) {
            return model.index(row, 0).data(DifferenceModel::MarkedRole).toBool();
        };
        QVERIFY(isMarked(1));
        QVERIFY(!isMarked(0));
        model.setRanking(rankingBy(ColumnId::Views), names());
        QVERIFY(isMarked(1));
        model.setMarkedRows({});
        QVERIFY(!isMarked(1));
    }

    void nobodyIsNoRow()
    {
        DifferenceModel model(Language::English);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.rowsOf({}).isEmpty());
        model.sort(DifferenceModel::Total, Qt::DescendingOrder);
        model.setRanking(std::make_shared<Ranking>(ranking(Selection(), ColumnId::Gmv)), {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_DifferenceModel.moc"
