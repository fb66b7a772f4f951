#include "domain/WatchedInTurn.h"

#include <QTest>

#include <vector>

using namespace livegauge;

class TestWatchedInTurn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestUnreadComesFirst()
    {
        const auto one = [](const char *userId, std::optional<qint64> lastRead, bool watched) {
            Influencer result;
            result.userId = QLatin1String(userId);
            result.lastRead = lastRead;
            result.watched = watched;
            return result;
        };
        const std::vector<Influencer> all{one("today", 300, true), one("stranger", 1, false),
                                          one("never", {}, true), one("long ago", 100, true),
                                          one("neither", {}, true)};
        QCOMPARE(watchedInTurn(all),
                 (QStringList{QStringLiteral("never"), QStringLiteral("neither"),
                              QStringLiteral("long ago"), QStringLiteral("today")}));
        QCOMPARE(watchedInTurn({}), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestWatchedInTurn)
#include "tst_WatchedInTurn.moc"
