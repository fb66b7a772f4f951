#include "output/FetchReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace livegauge;

namespace {

FetchProgress partialRun()
{
    FetchProgress progress;
    InfluencerProgress whole;
    whole.userId = QStringLiteral("111");
    whole.state = ReadState::Complete;
    whole.pages = 3;
    whole.rows = 25;
    InfluencerProgress failed;
    failed.userId = QStringLiteral("222");
    failed.state = ReadState::Failed;
    Error fault;
    fault.kind = ErrorKind::ServerFault;
    fault.status = 502;
    failed.error = fault;
    progress.influencers = {whole, failed};
    progress.pages = 3;
    progress.rows = 25;
    progress.requests = 5;
    progress.notes.push_back({FetchNoteKind::NothingCollected, QStringLiteral("222"), 0});
    return progress;
}

} // namespace

class TestFetchReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartialRunSaysWhatIsMissing()
    {
        const auto json =
            QJsonDocument::fromJson(fetchReportJson(partialRun(), Language::English)).object();
        QCOMPARE(json[QStringLiteral("complete")], QJsonValue(false));
        QCOMPARE(json[QStringLiteral("resumable")], QJsonValue(true));
        QCOMPARE(json[QStringLiteral("requests")], QJsonValue(5));
        QVERIFY(json[QStringLiteral("stopped_by")].isNull());
        const QJsonArray influencers = json[QStringLiteral("influencers")].toArray();
        QCOMPARE(influencers[0][QStringLiteral("state")], QJsonValue(QStringLiteral("complete")));
        QVERIFY(influencers[0][QStringLiteral("error")].isNull());
        const QJsonValue error = influencers[1][QStringLiteral("error")];
        QCOMPARE(error[QStringLiteral("kind")], QJsonValue(QStringLiteral("server-fault")));
        QCOMPARE(error[QStringLiteral("status")], QJsonValue(502));
        QCOMPARE(json[QStringLiteral("notes")][0][QStringLiteral("kind")],
                 QJsonValue(QStringLiteral("nothing-collected")));
    }

    void aWholeRunIsComplete()
    {
        FetchProgress progress = partialRun();
        progress.influencers.pop_back();
        const auto json =
            QJsonDocument::fromJson(fetchReportJson(progress, Language::English)).object();
        QCOMPARE(json[QStringLiteral("complete")], QJsonValue(true));
        QCOMPARE(json[QStringLiteral("resumable")], QJsonValue(false));
    }

    /// A page that was another is asked for again a few times, lost rows as long as their page is
    /// known.
    void onlyWhatIsUnfinishedCanGoOn()
    {
        FetchProgress progress = partialRun();
        for (const ReadState state : {ReadState::EndUnknown, ReadState::RowsLost}) {
            for (const bool isUnfinished : {true, false}) {
                progress.influencers.back().state = state;
                progress.influencers.back().isUnfinished = isUnfinished;
                const auto json =
                    QJsonDocument::fromJson(fetchReportJson(progress, Language::English)).object();
                QCOMPARE(json[QStringLiteral("resumable")], QJsonValue(isUnfinished));
            }
        }
    }

    void whatOnlyCountsIsToldOnceForEachInfluencer()
    {
        const QString anna = QStringLiteral("111");
        const QString ben = QStringLiteral("222");
        using Kind = FetchNoteKind;
        const std::vector<FetchNote> notes = summedNotes({{Kind::StreamsArrived, anna, 1},
                                                          {Kind::RowsUnreadable, anna, 3},
                                                          {Kind::StreamsArrived, ben, 2},
                                                          {Kind::StreamsArrived, anna, 4},
                                                          {Kind::RowsUnreadable, anna, 3},
                                                          {Kind::PageRepeats, anna, 5}});
        // That a page is asked for once more holds of one page.
        QCOMPARE(notes,
                 (std::vector<FetchNote>{{Kind::StreamsArrived, anna, 5},
                                         {Kind::RowsUnreadable, anna, 3},
                                         {Kind::StreamsArrived, ben, 2},
                                         {Kind::RowsUnreadable, anna, 3},
                                         {Kind::PageRepeats, anna, 5}}));
    }

    void anUnknownPriceIsNull()
    {
        FetchPlan plan;
        plan.userIds = {QStringLiteral("111")};
        const auto json = QJsonDocument::fromJson(priceJson(plan, {1, std::nullopt})).object();
        QCOMPARE(json[QStringLiteral("credits_at_least")], QJsonValue(1));
        QVERIFY(json[QStringLiteral("credits_at_most")].isNull());
        QVERIFY(json[QStringLiteral("capped_by")].isNull());
    }

    void peopleGetARowForEachInfluencer()
    {
        Influencer known;
        known.userId = QStringLiteral("222");
        known.nickname = QStringLiteral("Ben");
        const auto rows = fetchReportRows(partialRun(), {known}, Language::English);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].size(), fetchReportColumns().size());
        QCOMPARE(rows[1][1], Cell(QStringLiteral("Ben")));
    }
};

QTEST_GUILESS_MAIN(TestFetchReport)
#include "tst_FetchReport.moc"
