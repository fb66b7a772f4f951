#include "models/DetailModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace livegauge;

namespace {

/// The sample row of the metric catalogue.
Livestream sample()
{
    Livestream stream;
    stream.roomId = QStringLiteral("7321509771910417194");
    stream.userId = QStringLiteral("7288986759428588590");
    stream.title = QStringLiteral("NEW\nFREEBIES");
    stream.region = QStringLiteral("US");
    stream.start = 1'704'672'004; // 2024-01-08 00:00:04 UTC
    stream.duration = 18'009;
    stream.gmv = 2'627.7251;
    stream.views = 9'335;
    stream.viewers = 7'506;
    stream.units = 121;
    stream.likes = 10;
    stream.comments = 5;
    stream.products = 0;
    return stream;
}

QString row(const DetailModel &model, const QString &title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, DetailModel::Figure).data().toString() == title)
            return model.index(row, DetailModel::Shown).data().toString() + QLatin1Char('|')
                + model.index(row, DetailModel::Source).data().toString();
    }
    return QStringLiteral("no such row");
}

} // namespace

class TestDetailModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<DetailModel>(Language::English);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setLivestream(sample(), Clock(ClockKind::Market));
    }

    void aFigureIsShownBesideWhatTheSourceSaid_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *title, const char *expected) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(expected);
        };
        add("Start", "2024-01-07 16:00|1704672004");
        add("GMV (est.)", "2,627.73|2627.7251");
        add("Views", "9,335|9335");
        add("Duration", "5:00:09|18009");
        add("Title", "NEW FREEBIES|NEW\nFREEBIES");
        add("End", "--|--");
        add("Livestream ID", "7321509771910417194|7321509771910417194");
        add("GPM (est.)", "281.49|2,627.73 ÷ 9,335 × 1,000");
        add("GMV per hour (est.)", "525.28|2,627.73 ÷ 18,009 s × 3,600");
        add("Interaction rate", "0.16%|(10 + 5) ÷ 9,335 × 100");
        add("Views per viewer", "1.24|9,335 ÷ 7,506");
        add("GMV per product (est.)", "n/a|2,627.73 ÷ 0");
        add("Follower rate", "--|-- ÷ 7,506 × 100");
        add("First seen", "--|");
    }

    void aFigureIsShownBesideWhatTheSourceSaid()
    {
        QFETCH(QString, title);
        QFETCH(QString, expected);
        QCOMPARE(row(*m_model, title), expected);
    }

    void moneyIsShownInItsCurrency()
    {
        m_model->setLivestream(sample(), Clock(ClockKind::Market), QStringLiteral("USD"));
        QCOMPARE(row(*m_model, QStringLiteral("GMV (est.)")),
                 QStringLiteral("USD\u00a02,627.73|2627.7251"));
        QCOMPARE(row(*m_model, QStringLiteral("GMV per product (est.)")),
                 QStringLiteral("n/a|2,627.73 ÷ 0"));
        QCOMPARE(row(*m_model, QStringLiteral("Views")), QStringLiteral("9,335|9335"));
    }

    void onlyTwoZerosWereNotCaptured()
    {
        Livestream stream = sample();
        const auto shown = [&] {
            m_model->setLivestream(stream, Clock(ClockKind::Utc));
            return row(*m_model, QStringLiteral("Interaction rate"))
                .section(QLatin1Char('|'), 0, 0);
        };
        stream.likes = 0;
        stream.comments = 0;
        QCOMPARE(shown(), QStringLiteral("not captured"));
        stream.likes.reset();
        QCOMPARE(shown(), QStringLiteral("--"));
    }

    void whatTheSourceWroteStandsBesideWhatIsMadeOfIt()
    {
        Livestream stream = sample();
        stream.gmv.reset();
        m_model->setLivestream(stream, Clock(ClockKind::Utc));
        m_model->setGiven({{QStringLiteral("total_sale_gmv_amt"), QStringLiteral("-50")},
                           {QStringLiteral("total_views_cnt"), QStringLiteral("9335")},
                           {QStringLiteral("create_time"), QStringLiteral("1704672004000")}});
        QCOMPARE(row(*m_model, QStringLiteral("GMV (est.)")),
                 QStringLiteral("--|-50, taken as unknown"));
        QCOMPARE(row(*m_model, QStringLiteral("Views")), QStringLiteral("9,335|9335"));
        QCOMPARE(row(*m_model, QStringLiteral("Start")),
                 QStringLiteral("2024-01-08 00:00|1704672004000"));
        QCOMPARE(row(*m_model, QStringLiteral("End")), QStringLiteral("--|not given"));
        stream.roomId = QStringLiteral("1"); // of another nothing is known yet
        m_model->setLivestream(stream, Clock(ClockKind::Utc));
        QCOMPARE(row(*m_model, QStringLiteral("GMV (est.)")), QStringLiteral("--|--"));
    }

    void beforeOneIsChosenNothingIsSaid()
    {
        const DetailModel empty(Language::English);
        QCOMPARE(row(empty, QStringLiteral("Views")), QStringLiteral("|"));
        QCOMPARE(row(empty, QStringLiteral("GPM (est.)")), QStringLiteral("|"));
        QCOMPARE(row(empty, QStringLiteral("First seen")), QStringLiteral("|"));
    }

    void theArchiveKnowsWhenItWasRead()
    {
        StoredLivestream stored{sample(), 1'704'700'000'000, 1'704'800'000'000, 3};
        stored.livestream.views = 9'400;
        m_model->setStored(stored);
        QCOMPARE(row(*m_model, QStringLiteral("Views")), QStringLiteral("9,400|9400"));
        QCOMPARE(row(*m_model, QStringLiteral("Readings with other figures")),
                 QStringLiteral("3|"));
        Livestream other = sample();
        other.roomId = QStringLiteral("1");
        m_model->setLivestream(other, Clock(ClockKind::Utc));
        QCOMPARE(row(*m_model, QStringLiteral("First seen")), QStringLiteral("--|"));
        QCOMPARE(row(*m_model, QStringLiteral("Start")),
                 QStringLiteral("2024-01-08 00:00|1704672004"));
    }

    void theFormulaStandsInTheTooltip()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (index.data().toString().startsWith(QLatin1String("GPM")))
                QVERIFY(index.data(Qt::ToolTipRole)
                            .toString()
                            .endsWith(QStringLiteral("GMV (est.) ÷ Views × 1,000")));
        }
    }

private:
    std::unique_ptr<DetailModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_APPLESS_MAIN(TestDetailModel)
#include "tst_DetailModel.moc"
