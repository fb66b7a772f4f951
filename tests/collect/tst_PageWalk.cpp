#include "collect/PageWalk.h"

#include <QTest>

#include <functional>
#include <utility>

using namespace livegauge;

namespace {

const QString influencer = QStringLiteral("7288986759428588590");

Livestream stream(int room)
{
    Livestream row;
    row.roomId = QString::number(room);
    row.userId = influencer;
    return row;
}

/// A list of rooms, newest (highest) first.
std::vector<Livestream> list(int newest, int oldest)
{
    std::vector<Livestream> rows;
    for (int room = newest; room >= oldest; --room)
        rows.push_back(stream(room));
    return rows;
}

Page page(int number, std::vector<Livestream> rows)
{
    Page result;
    result.request = {influencer, number};
    result.rowsSent = static_cast<int>(rows.size());
    result.rows = std::move(rows);
    return result;
}

/// Rows first … first+9 of a list, as a server cuts them.
std::vector<Livestream> cut(const std::vector<Livestream> &rows, int first)
{
    const auto begin = std::min<std::size_t>(static_cast<std::size_t>(first), rows.size());
    const auto end = std::min<std::size_t>(begin + pageSize, rows.size());
    return {rows.begin() + static_cast<std::ptrdiff_t>(begin),
            rows.begin() + static_cast<std::ptrdiff_t>(end)};
}

struct Walked {
    QList<int> pages;
    int rows = 0;
    QList<FetchNoteKind> notes;
    int nextPage = 0; ///< of the mark
    ReadState state = ReadState::Waiting;
};

/// Reads to the end of what `serve` answers; 40 pages are a loop.
Walked walk(const std::function<std::vector<Livestream>(int page)> &serve)
{
    PageWalk reader(influencer);
    Walked result;
    while (const auto number = reader.nextPage()) {
        if (result.pages.size() >= 40)
            break;
        result.pages.append(*number);
        const PageWalk::Step step = reader.take(page(*number, serve(*number)));
        result.rows += static_cast<int>(step.newRows.size());
        for (const FetchNote &note : step.notes)
            result.notes.append(note.kind);
    }
    result.state = reader.state();
    result.nextPage = reader.mark().nextPage;
    return result;
}

Walked walkPaged(const std::vector<Livestream> &rows)
{
    return walk([&rows](int number) { return cut(rows, (number - 1) * pageSize); });
}

} // namespace

class TestPageWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListEndsAtAShortPage_data()
    {
        QTest::addColumn<int>("streams");
        QTest::addColumn<int>("credits");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a full page costs one more to know") << 10 << 2;
        QTest::newRow("25") << 25 << 3;
        QTest::newRow("30") << 30 << 4;
    }

    void theListEndsAtAShortPage()
    {
        QFETCH(int, streams);
        QFETCH(int, credits);
        const Walked walked = walkPaged(list(streams, 1));
        QCOMPARE(walked.pages.size(), credits);
        QCOMPARE(walked.rows, streams);
        QCOMPARE(walked.state, ReadState::Complete);
    }

    void nothingCollectedIsSaid()
    {
        QCOMPARE(walkPaged({}).notes, QList<FetchNoteKind>{FetchNoteKind::NothingCollected});
        QCOMPARE(walkPaged(list(10, 1)).notes, QList<FetchNoteKind>());
    }

    void aServerThatCountsRowsIsReadByTens_data()
    {
        QTest::addColumn<int>("streams");
        for (const int streams : {11, 12, 20, 21, 25, 40})
            QTest::addRow("%d", streams) << streams;
    }

    void aServerThatCountsRowsIsReadByTens()
    {
        QFETCH(int, streams);
        const auto rows = list(streams, 1);
        const Walked walked = walk([&rows](int number) { return cut(rows, number - 1); });
        QCOMPARE(walked.rows, streams);
        QCOMPARE(walked.state, ReadState::Complete);
        QCOMPARE(walked.notes, QList<FetchNoteKind>{FetchNoteKind::RowOffset});
        // 1 and 2 to find out, then one page for each ten rows.
        QVERIFY(walked.pages.size() <= 3 + (streams - 11) / 10);
    }

    void aStreamThatBeginsMeanwhileDoublesNoRow()
    {
        auto rows = list(25, 1);
        const Walked walked = walk([&rows](int number) {
            const auto answer = cut(rows, (number - 1) * pageSize);
            if (number == 1)
                rows.insert(rows.begin(), stream(26));
            return answer;
        });
        QCOMPARE(walked.rows, 25);
        QCOMPARE(walked.notes, QList<FetchNoteKind>{FetchNoteKind::StreamsArrived});
        QCOMPARE(walked.state, ReadState::Complete);
    }

    void aServerThatIgnoresThePageNumberDoesNotLoop()
    {
        const auto rows = list(50, 1);
        const Walked walked = walk([&rows](int) { return cut(rows, 0); });
        QCOMPARE(walked.pages.size(), 2);
        QCOMPARE(walked.rows, 10);
        QCOMPARE(walked.state, ReadState::EndUnknown);
        QCOMPARE(walked.notes, QList<FetchNoteKind>{FetchNoteKind::PageRepeats});
        QCOMPARE(walked.nextPage, 2); // it did not count as read
    }

    /// Nine of ten are known, as where nine began meanwhile; but the new one stands in front.
    void theFirstPageOfAListThatGrewIsNotTheSecond()
    {
        auto rows = list(50, 1);
        bool isWrong = true;
        const Walked walked = walk([&](int number) {
            if (number == 2 && std::exchange(isWrong, false)) {
                rows.insert(rows.begin(), stream(51));
                return cut(rows, 0);
            }
            return cut(rows, (number - 1) * pageSize);
        });
        QCOMPARE(walked.state, ReadState::EndUnknown);
        QCOMPARE(walked.notes, QList<FetchNoteKind>{FetchNoteKind::PageRepeats});
        QCOMPARE(walked.nextPage, 2);
        QCOMPARE(walked.rows, 11); // what came with it is kept
    }

    void aServerThatGoesRoundDoesNotLoop()
    {
        const auto rows = list(30, 1);
        const Walked walked =
            walk([&rows](int number) { return cut(rows, (number - 1) % 3 * pageSize); });
        QCOMPARE(walked.rows, 30);
        QCOMPARE(walked.state, ReadState::EndUnknown);
        QCOMPARE(walked.pages.size(), 4);
    }

    void aPageOfAnotherInfluencerIsNotThePageAskedFor()
    {
        PageWalk reader(influencer);
        reader.take(page(1, list(20, 11)));
        Page wrong = page(2, list(10, 1));
        for (Livestream &row : wrong.rows)
            row.userId = QStringLiteral("7");
        const PageWalk::Step step = reader.take(wrong);
        QVERIFY(step.newRows.empty());
        QCOMPARE(reader.state(), ReadState::EndUnknown);
        QCOMPARE(reader.mark().nextPage, 2); // to be asked for again
        const std::vector<FetchNote> expected{{FetchNoteKind::PageOfOther, influencer, 2}};
        QCOMPARE(step.notes, expected);
    }

    void unreadableRowsDoNotEndTheList()
    {
        PageWalk reader(influencer);
        Page first = page(1, list(20, 12));
        first.rowsSent = 10;
        first.problems = {{9, QStringLiteral("room_id"), true, {}},
                          {3, QStringLiteral("duration"), false, {}}};
        const PageWalk::Step step = reader.take(first);
        QCOMPARE(step.newRows.size(), std::size_t{9});
        QCOMPARE(reader.nextPage(), std::optional(2));
        const std::vector<FetchNote> expected{{FetchNoteKind::RowsUnreadable, influencer, 1},
                                              {FetchNoteKind::FieldsUnreadable, influencer, 1}};
        QCOMPARE(step.notes, expected);
    }

    void aRowThatCameTwiceIsToldAsThat()
    {
        PageWalk reader(influencer);
        Page first = page(1, list(20, 12));
        first.rowsSent = pageSize;
        first.rowsRepeated = 1;
        const PageWalk::Step step = reader.take(first);
        const std::vector<FetchNote> expected{{FetchNoteKind::RowsRepeated, influencer, 1}};
        QCOMPARE(step.notes, expected);
        QCOMPARE(reader.nextPage(), std::optional(2));
    }
};

QTEST_APPLESS_MAIN(TestPageWalk)
#include "tst_PageWalk.moc"
