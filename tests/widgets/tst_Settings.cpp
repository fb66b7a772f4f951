#include "widgets/settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aNewUserGetsTheDefaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), std::optional<Language>());
        QCOMPARE(settings.clock(), ClockKind::Market);
        QCOMPARE(settings.period(), Period{});
        QCOMPARE(settings.pagesEach(), std::optional(1));
        QCOMPARE(settings.connection(), ConnectionSettings());
        QVERIFY(settings.columns().isEmpty());
        QCOMPARE(settings.fetchRules(), FetchRules());
        QCOMPARE(settings.fetchBudget(), std::optional<int>());
        QCOMPARE(settings.schedule(), Schedule());
        QVERIFY(!settings.scheduleRan());
    }

    void whatWasSetIsThereNextTime()
    {
        ConnectionSettings connection;
        connection.base = QUrl(QStringLiteral("https://proxy.example:8443/keyapi"));
        connection.requestsPerSecond = 7;
        connection.timeLimit = std::chrono::seconds(90);
        connection.proxy = ProxyChoice::Manual;
        connection.proxyHost = QStringLiteral("proxy.example");
        connection.proxyPort = 3128;
        {
            Settings settings(file());
            settings.setLanguage(Language::Chinese);
            settings.setClock(ClockKind::Utc);
            settings.setPeriod(Period{30});
            settings.setPagesEach(std::nullopt);
            settings.setConnection(connection);
            settings.setColumns({{"gmv", 120, true}, {"likes", 80, false}});
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), std::optional(Language::Chinese));
        QCOMPARE(settings.clock(), ClockKind::Utc);
        QCOMPARE(settings.period(), Period{30});
        QCOMPARE(settings.pagesEach(), std::optional<int>());
        QCOMPARE(settings.connection(), connection);
        QCOMPARE(settings.columns().size(), 2);
        QCOMPARE(settings.columns().at(1).key, QByteArray("likes"));
        QCOMPARE(settings.columns().at(1).shown, false);
    }

    void currenciesAreThereNextTime()
    {
        Currencies stated;
        stated.state(QStringLiteral("US"), QStringLiteral("USD"));
        stated.state(QStringLiteral("GB"), QStringLiteral("£="));
        Settings(file()).setCurrencies(stated);
        QCOMPARE(Settings(file()).currencies(), stated);
        Settings(file()).setCurrencies({});
        QVERIFY(Settings(file()).currencies().isEmpty());
    }

    void barsAndColoursAreThereNextTime()
    {
        using Marks = QHash<ColumnId, CellMark>;
        const Marks marks{{ColumnId::Gpm, {CellMark::Kind::Above, 0.1}},
                          {ColumnId::Views, {CellMark::Kind::Scale, 0}}};
        QVERIFY(!Settings(file()).cellMarks());
        Settings(file()).setCellMarks(marks);
        QCOMPARE(Settings(file()).cellMarks(), std::optional(marks));
        Settings(file()).setCellMarks({});
        QCOMPARE(Settings(file()).cellMarks(), std::optional(Marks()));
    }

    void aMarkOfAnotherTimeIsLeftOut()
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[table]\nmarks=gmv glitter 0, nonsense bar 0, views below x, gpm bar 0\n");
        written.close();
        const auto marks = Settings(file()).cellMarks();
        QCOMPARE(marks->size(), 1);
        QCOMPARE(marks->value(ColumnId::Gpm).kind, CellMark::Kind::Bar);
    }

    void whatMayBeSpentIsThereNextTime()
    {
        const FetchRules rules{std::chrono::hours(0), 30, 500};
        const Schedule schedule{true, QTime(6, 45), std::nullopt};
        {
            Settings settings(file());
            settings.setFetchRules(rules);
            settings.setFetchBudget(25);
            settings.setSchedule(schedule);
            settings.setScheduleRan(1'795'341'600);
        }
        Settings settings(file());
        QCOMPARE(settings.fetchRules(), rules);
        QCOMPARE(settings.fetchBudget(), std::optional(25));
        QCOMPARE(settings.schedule(), schedule);
        QCOMPARE(settings.scheduleRan(), std::optional<qint64>(1'795'341'600));
        settings.setFetchBudget(std::nullopt);
        QCOMPARE(settings.fetchBudget(), std::optional<int>());
    }

    void datesAndTilesAreThereNextTime()
    {
        Period dates;
        dates.from = QDate(2026, 10, 1);
        dates.to = QDate(2026, 10, 31);
        const std::vector<TileId> tiles{TileId::LiveDays, TileId::Gpm, TileId::Sessions};
        {
            Settings settings(file());
            QCOMPARE(settings.tiles(), Settings::usualTiles());
            settings.setPeriod(dates);
            settings.setTiles(tiles);
            settings.setTileComparison(Comparison::LastYear);
        }
        Settings settings(file());
        QCOMPARE(settings.period(), dates);
        QCOMPARE(settings.tiles(), tiles);
        QCOMPARE(settings.tileComparison(), Comparison::LastYear);
        settings.setPeriod(Period{30});
        QCOMPARE(settings.period(), Period{30});
        settings.setPeriod({});
        QCOMPARE(settings.period(), Period{});
    }

    void nonsenseAboutDatesAndTilesIsNotBelieved()
    {
        {
            QSettings ini(file(), QSettings::IniFormat);
            ini.setValue(QStringLiteral("selection/from"), QStringLiteral("2026-11-02"));
            ini.setValue(QStringLiteral("selection/to"), QStringLiteral("2026-11-01"));
            ini.setValue(
                QStringLiteral("tiles/shown"),
                QStringList{QStringLiteral("gpm"), QStringLiteral("luck"), QStringLiteral("gpm")});
            ini.setValue(QStringLiteral("tiles/comparison"), 7);
        }
        const Settings settings(file());
        QCOMPARE(settings.period(), Period{});
        QCOMPARE(settings.tiles(), std::vector<TileId>{TileId::Gpm});
        QCOMPARE(settings.tileComparison(), Comparison::Before);
    }

    void nonsenseAboutCreditsIsNotBelieved()
    {
        {
            QSettings ini(file(), QSettings::IniFormat);
            ini.setValue(QStringLiteral("credits/freshnessHours"), QStringLiteral("soon"));
            ini.setValue(QStringLiteral("credits/rereadDays"), -3);
            ini.setValue(QStringLiteral("credits/budgetPerDay"), QStringLiteral("lots"));
            ini.setValue(QStringLiteral("credits/budgetPerFetch"), 99'999'999);
            ini.setValue(QStringLiteral("schedule/on"), QStringLiteral("perhaps"));
            ini.setValue(QStringLiteral("schedule/at"), QStringLiteral("25:61"));
            ini.setValue(QStringLiteral("schedule/budget"), QStringLiteral("x"));
            ini.setValue(QStringLiteral("schedule/ran"), QStringLiteral("never"));
        }
        const Settings settings(file());
        QCOMPARE(settings.fetchRules().freshness, std::chrono::hours(20));
        QCOMPARE(settings.fetchRules().rereadDays, 0);
        QCOMPARE(settings.fetchRules().dayBudget, std::optional<int>());
        QCOMPARE(settings.fetchBudget(), std::optional(1'000'000));
        QCOMPARE(settings.schedule(), Schedule());
        QVERIFY(!settings.scheduleRan());
    }

    void nonsenseInTheFileIsNotBelieved()
    {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[selection]\nclock=99\ndays=-4\n[window]\nlanguage=xx\nappearance=-1\n"
                  "[connection]\nbase=http://"
                  "evil.example\nrequestsPerSecond=100000\ntimeLimitSeconds=0\n");
        raw.close();
        const Settings settings(file());
        QCOMPARE(settings.clock(), ClockKind::Market);
        QCOMPARE(settings.period(), Period{});
        QCOMPARE(settings.language(), std::optional<Language>());
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.connection().base, ConnectionSettings::defaultBase());
        QCOMPARE(settings.connection().requestsPerSecond, 50);
        QCOMPARE(settings.connection().timeLimit, std::chrono::seconds(5));
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("test.conf")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_Settings.moc"
