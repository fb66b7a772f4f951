#include "models/LivestreamTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 monday = 1704672000; // 2024-01-08 00:00 UTC

Livestream stream(const char *room, qint64 start, std::optional<double> gmv,
                  std::optional<qint64> views = 100)
{
    Livestream result;
    result.roomId = QLatin1String(room);
    result.userId = QStringLiteral("7288986759428588590");
    result.start = start;
    result.gmv = gmv;
    result.views = views;
    return result;
}

/// The model as text lines: "room gmv gpm".
QStringList lines(const LivestreamTableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const ColumnId id : {ColumnId::RoomId, ColumnId::Gmv, ColumnId::Gpm})
            cells.append(model.index(row, LivestreamTableModel::sectionOf(id)).data().toString());
        result.append(cells.join(QLatin1Char(' ')));
    }
    return result;
}

} // namespace

class TestLivestreamTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        ask(query);
        merge({stream("1", monday, 10.0), stream("2", monday + day, std::nullopt),
               stream("3", monday + 2 * day, 0.0, 0)});
    }

    void newestComesFirst()
    {
        const QStringList expected{QStringLiteral("3 0.00 n/a"), QStringLiteral("2 -- --"),
                                   QStringLiteral("1 10.00 100.00")};
        QCOMPARE(lines(*m_model), expected);
    }

    /// Shown apart, they are one to a filter and to the order.
    void onlyTwoZerosWereNotCaptured()
    {
        Livestream zeros = stream("4", monday + 3 * day, 1.0);
        zeros.likes = 0;
        zeros.comments = 0;
        Livestream missing = zeros;
        missing.roomId = QStringLiteral("5");
        missing.start = *missing.start + day;
        missing.comments.reset();
        Livestream one = zeros;
        one.roomId = QStringLiteral("6");
        one.likes = 1;
        merge({zeros, missing, one});
        const auto shown = [this] {
            QStringList cells;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const auto cell = [&](ColumnId id) {
                    return m_model->index(row, LivestreamTableModel::sectionOf(id))
                        .data()
                        .toString();
                };
                cells +=
                    cell(ColumnId::RoomId) + QLatin1Char(' ') + cell(ColumnId::InteractionRate);
            }
            return cells.mid(0, 3).join(QLatin1String(", "));
        };
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.filter = {{ColumnId::Likes, IsUnknown{}, true}};
        query.order = {{ColumnId::InteractionRate, Qt::AscendingOrder}};
        ask(query);
        QCOMPARE(shown(), QStringLiteral("6 1.00%, 5 --, 4 not captured"));
        query.filter.push_back({ColumnId::InteractionRate, IsUnknown{}});
        ask(query);
        QCOMPARE(shown(), QStringLiteral("5 --, 4 not captured"));
    }

    void timesOfEachMarketAreSaidToBe()
    {
        const auto tip = [this](ColumnId id) {
            return m_model
                ->headerData(LivestreamTableModel::sectionOf(id), Qt::Horizontal, Qt::ToolTipRole)
                .toString();
        };
        const QString words = QStringLiteral("Each market's own time; sorted by the moment.");
        QVERIFY(!tip(ColumnId::Start).contains(words)); // all are in UTC
        SelectionQuery query;
        query.clock = Clock(ClockKind::Market);
        ask(query);
        QVERIFY(tip(ColumnId::Start).endsWith(words));
        QVERIFY(tip(ColumnId::End).endsWith(words));
        QVERIFY(!tip(ColumnId::Gmv).contains(words));
    }

    void whoHasNoNameIsCalledByTheId()
    {
        Livestream nameless = stream("4", monday + 3 * day, 1.0);
        nameless.nickname.clear();
        merge({nameless});
        const QModelIndex cell =
            m_model->index(0, LivestreamTableModel::sectionOf(ColumnId::Influencer));
        QCOMPARE(cell.data().toString(), nameless.userId);
        QVERIFY(!cell.data(LivestreamTableModel::KnownRole).toBool());
        QVERIFY(cell.data(LivestreamTableModel::RawRole).isNull());
    }

    void unknownIsLastInBothDirections()
    {
        sortBy(ColumnId::Gmv, Qt::AscendingOrder);
        QCOMPARE(lines(*m_model).last(), QStringLiteral("2 -- --"));
        sortBy(ColumnId::Gmv, Qt::DescendingOrder);
        QCOMPARE(lines(*m_model).first(), QStringLiteral("1 10.00 100.00"));
        QCOMPARE(lines(*m_model).last(), QStringLiteral("2 -- --"));
    }

    void aNewPageTakesItsPlaceAndTheSelectionStays()
    {
        sortBy(ColumnId::Gmv, Qt::DescendingOrder);
        const QPersistentModelIndex kept = m_model->index(1, 0);
        const QString room = m_model->livestreamAt(kept.row()).roomId;
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        merge({stream("4", monday, 5.0), stream("5", monday, 20.0)});
        QCOMPARE(lines(*m_model).first(), QStringLiteral("5 20.00 200.00"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->livestreamAt(kept.row()).roomId, room);
        sortBy(ColumnId::RoomId, Qt::AscendingOrder);
        QCOMPARE(m_model->livestreamAt(kept.row()).roomId, room);
    }

    void aRevisedRowMovesAndIsNotDoubled()
    {
        sortBy(ColumnId::Gmv, Qt::DescendingOrder);
        merge({stream("2", monday + day, 99.0)});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(lines(*m_model).first(), QStringLiteral("2 99.00 990.00"));
        merge({stream("2", monday + day, 98.0)});
        QCOMPARE(lines(*m_model).first(), QStringLiteral("2 98.00 980.00"));
    }

    void thePeriodHidesAndBringsBack()
    {
        SelectionQuery query = m_workspace->query();
        query.period = Period{2};
        query.now = monday + 2 * day;
        ask(query);
        QCOMPARE(m_model->rowCount(), 2);
        merge({stream("9", monday - day, 1.0), stream("10", monday + 2 * day, 1.0)});
        QCOMPARE(m_model->rowCount(), 3);
        query.period = Period{};
        ask(query);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void idsSortAsTheNumbersTheyLookLike()
    {
        merge({stream("10", monday, 1.0)});
        sortBy(ColumnId::RoomId, Qt::AscendingOrder);
        QCOMPARE(m_model->livestreamAt(3).roomId, QStringLiteral("10"));
    }

    void theClockMovesTheTimes()
    {
        const int start = LivestreamTableModel::sectionOf(ColumnId::Start);
        QCOMPARE(m_model->index(2, start).data().toString(), QStringLiteral("2024-01-08 00:00"));
        SelectionQuery query = m_workspace->query();
        query.clock = Clock(ClockKind::Mine, QTimeZone("Asia/Shanghai"));
        ask(query);
        QCOMPARE(m_model->index(2, start).data().toString(), QStringLiteral("2024-01-08 08:00"));
    }

    void moneyNamesTheCurrencyOfItsMarket()
    {
        const auto shown = [this](ColumnId id) {
            return m_model->index(3, LivestreamTableModel::sectionOf(id)).data().toString();
        };
        Livestream british = stream("4", monday - day, 2'627.73);
        british.region = QStringLiteral("GB");
        merge({british});
        QCOMPARE(shown(ColumnId::Gmv), QStringLiteral("2,627.73"));
        SelectionQuery query = m_workspace->query();
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("£"));
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        ask(query);
        QCOMPARE(shown(ColumnId::Gmv), QStringLiteral("£2,627.73"));
        QCOMPARE(shown(ColumnId::Views), QStringLiteral("100"));
        const QModelIndex other = m_model->index(0, LivestreamTableModel::sectionOf(ColumnId::Gmv));
        QCOMPARE(other.data().toString(), QStringLiteral("0.00")); // its market is unknown
        QCOMPARE(m_model->index(1, other.column()).data().toString(), QStringLiteral("--"));
    }

    void numbersStandRightAndTextLeft()
    {
        const auto aligned = [this](ColumnId id) {
            return m_model->index(0, LivestreamTableModel::sectionOf(id))
                .data(Qt::TextAlignmentRole)
                .value<Qt::Alignment>();
        };
        QVERIFY(aligned(ColumnId::Gmv).testFlag(Qt::AlignRight));
        QVERIFY(aligned(ColumnId::Duration).testFlag(Qt::AlignRight));
        QVERIFY(aligned(ColumnId::RoomId).testFlag(Qt::AlignLeft));
    }

private:
    void settle()
    {
        QSignalSpy told(m_workspace.get(), &Workspace::busyChanged);
        while (m_workspace->isBusy())
            QVERIFY(told.wait());
    }
    void ask(const SelectionQuery &query)
    {
        m_workspace->setQuery(query);
        settle();
    }
    void merge(std::vector<Livestream> streams)
    {
        m_workspace->merge(std::move(streams));
        settle();
    }
    void sortBy(ColumnId id, Qt::SortOrder direction)
    {
        m_model->sort(LivestreamTableModel::sectionOf(id), direction);
        settle();
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestLivestreamTableModel)
#include "tst_LivestreamTableModel.moc"
