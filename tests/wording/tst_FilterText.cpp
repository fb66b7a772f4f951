#include "wording/FilterText.h"

#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace livegauge;

namespace {

const QDate today(2026, 11, 21);

/// The words a condition is written with, as the Chinese catalogue has them.
class ChineseWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QByteArrayView word(source);
        return word == "unknown"  ? QStringLiteral("未知")
            : word == "known"     ? QStringLiteral("已知")
            : word == "today"     ? QStringLiteral("今天")
            : word == "yesterday" ? QStringLiteral("昨天")
                                  : QString();
    }
};

QString bound(double number, ColumnKind kind)
{
    if (kind == ColumnKind::Time)
        return QDateTime::fromSecsSinceEpoch(std::llround(number), Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return QString::number(number, 'f', 6).remove(QRegularExpression(QStringLiteral("\\.?0+$")));
}

/// "[10, 20)" as a mathematician writes it, "contains x", "unknown", with "not" where negated.
QString told(const Condition &condition)
{
    const QString sign = condition.isNegated ? QStringLiteral("not ") : QString();
    if (std::holds_alternative<IsUnknown>(condition.test))
        return sign + QStringLiteral("unknown");
    if (const auto *pattern = std::get_if<TextPattern>(&condition.test)) {
        static const QStringList verbs{QStringLiteral("contains "), QStringLiteral("equals "),
                                       QStringLiteral("matches ")};
        return sign + verbs.at(static_cast<int>(pattern->match)) + pattern->pattern
            + (pattern->isCaseSensitive ? QStringLiteral(" with case") : QString());
    }
    const auto begins = static_cast<double>(today.startOfDay(Qt::UTC).toSecsSinceEpoch());
    const NumberRange range = std::get<NumberRange>(condition.test).resolved(begins);
    const ColumnKind kind = column(condition.column).kind;
    return sign + QLatin1Char(range.withLeast && !std::isinf(range.least) ? '[' : '(')
        + (std::isinf(range.least) ? QString() : bound(range.least, kind)) + QStringLiteral(", ")
        + (std::isinf(range.most) ? QString() : bound(range.most, kind))
        + QLatin1Char(range.withMost && !std::isinf(range.most) ? ']' : ')')
        + (condition.currency.isEmpty() ? QString() : QStringLiteral(" in ") + condition.currency);
}

QString told(const FilterReading &reading)
{
    if (!reading.problem.isEmpty())
        return QStringLiteral("problem");
    QStringList all;
    for (const Condition &condition : reading.conditions)
        all.append(told(condition));
    return all.join(QStringLiteral(" and "));
}

Currencies statedCurrencies()
{
    Currencies stated;
    stated.state(QStringLiteral("US"), QStringLiteral("US$"));
    stated.state(QStringLiteral("PR"), QStringLiteral("US$"));
    stated.state(QStringLiteral("GB"), QStringLiteral("£"));
    return stated;
}

} // namespace

class TestFilterText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data() { rows(numbers()); }
    void numbersAreRead() { readsAndReadsAgain(); }
    void timesAreRead_data() { rows(times()); }
    void timesAreRead() { readsAndReadsAgain(); }
    void textsAreRead_data() { rows(texts()); }
    void textsAreRead() { readsAndReadsAgain(); }

    void aConditionIsWrittenAsOneWouldTypeIt_data()
    {
        QTest::addColumn<ColumnId>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](ColumnId id, const char *typed, const char *written) {
            QTest::newRow(typed) << id << QString::fromUtf8(typed) << QString::fromUtf8(written);
        };
        row(ColumnId::Views, ">1.2万", ">12,000");
        row(ColumnId::Views, "10..20", "10..20");
        row(ColumnId::Gmv, "281.49", "=281.49");
        row(ColumnId::Gmv, "!＝０", "!=0");
        row(ColumnId::ViewerValue, "0.3501", "=0.3501");
        row(ColumnId::Gmv, ">1..<2.5", ">1..<2.5");
        row(ColumnId::Duration, "90m", "=1:30");
        row(ColumnId::Duration, ">1.5h", ">1:30:00");
        row(ColumnId::Start, "2026年11月", "2026-11");
        row(ColumnId::Start, "今天", "today");
        row(ColumnId::Start, "yesterday..today", "yesterday..today");
        row(ColumnId::Start, ">today", ">today");
        row(ColumnId::Start, ">yesterday", ">=today");
        row(ColumnId::Start, "2026-11-01..yesterday", "2026-11-01..yesterday");
        row(ColumnId::Start, "2026-11-01..2026-11-07", "2026-11-01..2026-11-07");
        row(ColumnId::Start, ">2026-11-01", ">=2026-11-02");
        row(ColumnId::Start, "<=2026-11-01 18:00", "<2026-11-01 18:01");
        row(ColumnId::Start, "2026-11-01 18:00..2026-11-01 21:30",
            "2026-11-01 18:00..2026-11-01 21:30");
        row(ColumnId::Title, "未知", "unknown");
        row(ColumnId::Title, "! Aa: Sale", "!Aa:Sale");
        row(ColumnId::Title, "“a”", "\"a\"");
    }

    void aConditionIsWrittenAsOneWouldTypeIt()
    {
        QFETCH(ColumnId, column);
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(filterText(column, readFilter(column, typed, today).conditions), written);
    }

    void whatACellHandsOverCanBeReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"plain", "unknown", "!loud", "\"quoted\"", "a && b", "/slashed/", "=alike",
              "Aa: both", " blank ", "a\" && \"b", "", "50% off (now)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatACellHandsOverCanBeReadBack()
    {
        QFETCH(QString, text);
        for (const TextMatch match : {TextMatch::Contains, TextMatch::Equals}) {
            if (text.isEmpty() && match == TextMatch::Contains)
                continue; // no condition
            const Condition given{ColumnId::Title, TextPattern{text, match, true}, true};
            const FilterReading again = readFilter(ColumnId::Title, filterText(given), today);
            QCOMPARE(again.problem, QString());
            QCOMPARE(again.conditions.size(), std::size_t(1));
            const auto &pattern = std::get<TextPattern>(again.conditions.front().test);
            QVERIFY(again.conditions.front().isNegated && pattern.isCaseSensitive);
            if (pattern.match == TextMatch::Expression) {
                const QRegularExpression expression(pattern.pattern);
                QVERIFY(expression.match(text).hasMatch());
                QVERIFY(!expression.match(QStringLiteral("other")).hasMatch());
            } else {
                QCOMPARE(pattern.match, match);
                QCOMPARE(pattern.pattern, text);
            }
        }
    }

    void chineseWordsAreWrittenAndReadInChinese()
    {
        ChineseWords words;
        QCoreApplication::installTranslator(&words);
        for (const char *word : {"unknown", "known"}) {
            const Filter meant =
                readFilter(ColumnId::Title, QString::fromUtf8(word), today).conditions;
            const QString written = filterText(ColumnId::Title, meant);
            QCOMPARE(written, words.translate(nullptr, word, nullptr, 0));
            QCOMPARE(readFilter(ColumnId::Title, written, today).conditions, meant);
            // A title of just that word is still told apart.
            const Condition title{ColumnId::Title, TextPattern{written}, false};
            QVERIFY(std::holds_alternative<TextPattern>(
                readFilter(ColumnId::Title, filterText(title), today).conditions.front().test));
        }
    }

    void theDaysHaveTheirChineseNames()
    {
        ChineseWords words;
        QCoreApplication::installTranslator(&words);
        const Filter meant =
            readFilter(ColumnId::Start, QStringLiteral("yesterday..today"), today).conditions;
        const QString written = filterText(ColumnId::Start, meant);
        QCOMPARE(written, QStringLiteral("昨天..今天"));
        QCOMPARE(readFilter(ColumnId::Start, written, today).conditions, meant);
    }

    /// What is said of today goes on with the days, and with each market's.
    void todayIsBoundToNoDate()
    {
        const auto read = [](const char *text, QDate day) {
            return readFilter(ColumnId::Start, QString::fromUtf8(text), day).conditions;
        };
        QCOMPARE(read(">=yesterday", today), read(">=yesterday", today.addDays(7)));
        QVERIFY(read("9/21", today) != read("9/21", today.addYears(1)));
    }

    void aProblemIsASentenceForItsColumn()
    {
        const auto problem = [](ColumnId id, const char *text) {
            return readFilter(id, QString::fromUtf8(text), today).problem;
        };
        QVERIFY(problem(ColumnId::Gmv, "abc").startsWith(QLatin1String("Expected is a number")));
        QVERIFY(problem(ColumnId::Duration, "5").startsWith(QLatin1String("Expected is a dur")));
        QVERIFY(problem(ColumnId::Start, "18:00..22:00").contains(QLatin1String("hour of day")));
        QVERIFY(problem(ColumnId::Title, "/(/").contains(QLatin1String("character 2")));
        QCOMPARE(problem(ColumnId::Views, "20..10"),
                 QStringLiteral("The range ends before it begins."));
    }

    /// US and PR are in dollars, GB in pounds, which the user calls "£".
    void moneyIsReadAsCellsShowIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        const QString dollars = QStringLiteral(" in US$");
        const auto inDollars = [&](const char *typed, const char *range) {
            row(typed, (QLatin1String(range) + dollars).toUtf8().constData());
        };
        inDollars("US$\u00a03,384.57", "[3384.565, 3384.575)");
        inDollars("US$ 3,384.57", "[3384.565, 3384.575)");
        inDollars("3,384.57 us$", "[3384.565, 3384.575)");
        inDollars("ＵＳ$３", "[2.995, 3.005)");
        inDollars("US$ -0.5", "[-0.50005, -0.49995)");
        inDollars(">US$ 1.5k", "(1500, )");
        inDollars("US$ 10..20", "[10, 20]");
        inDollars("10 US$..<US$ 20", "[10, 20)");
        inDollars("..10万 US$", "(, 100000]");
        inDollars("!US$ 5..6", "not [5, 6]");
        row("£3,384.57", "[3384.565, 3384.575) in £");
        row("£5..US$6", "problem");
        row("US$ 6..5", "problem");
        row("US$", "problem");
        row("3384.57", "[3384.565, 3384.575)");
    }

    void moneyIsReadAsCellsShowIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const FilterReading reading = readFilter(ColumnId::Gmv, typed, today, statedCurrencies());
        QCOMPARE(told(reading), expected);
        const QString text = filterText(ColumnId::Gmv, reading.conditions);
        const FilterReading again = readFilter(ColumnId::Gmv, text, today, statedCurrencies());
        QCOMPARE(again.conditions, reading.conditions);
    }

    void anotherCurrencyIsRefusedWithASentence()
    {
        const auto problem = [](const char *text, const Currencies &stated) {
            return readFilter(ColumnId::Gmv, QString::fromUtf8(text), today, stated).problem;
        };
        for (const char *text : {"EUR 3,384.57", "€5", ">5 US", "5 kr", "USD 5 && EUR 6"})
            QCOMPARE(problem(text, statedCurrencies()),
                     QStringLiteral("Money is not converted: type one of the currencies that are "
                                    "stated (US$, £), or the number alone."));
        QVERIFY(problem("USD 5", {}).startsWith(QLatin1String("No currency is stated")));
        QVERIFY(
            problem("US$ 6..5", statedCurrencies()).contains(QLatin1String("before it begins")));
        QVERIFY(problem("5%", statedCurrencies()).startsWith(QLatin1String("Expected is a num")));
    }

    void everyColumnHasAnExampleThatReads()
    {
        for (const Column &column : columns()) {
            QVERIFY2(readFilter(column.id, filterExample(column.id), today).problem.isEmpty(),
                     column.key);
            QVERIFY2(filterHelp(column.id).endsWith(QLatin1Char('.')), column.key);
        }
        QVERIFY(filterHelp(ColumnId::Title).contains(QLatin1String("=the whole text")));
    }

private:
    struct Row {
        ColumnId id;
        const char *typed;
        const char *told;
    };

    static void rows(const std::vector<Row> &all)
    {
        QTest::addColumn<ColumnId>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        for (const Row &row : all)
            QTest::addRow("%s %s", column(row.id).key, row.typed)
                << row.id << QString::fromUtf8(row.typed) << QString::fromUtf8(row.told);
    }

    static void readsAndReadsAgain()
    {
        QFETCH(ColumnId, column);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const FilterReading reading = readFilter(column, typed, today);
        QCOMPARE(told(reading), expected);
        QCOMPARE(reading.problem.isEmpty(), expected != QLatin1String("problem"));
        // What is shown of it must mean the same.
        const QString text = filterText(column, reading.conditions);
        const FilterReading again = readFilter(column, text, today);
        QVERIFY2(again.conditions == reading.conditions, qPrintable(text));
    }

    static std::vector<Row> numbers()
    {
        using enum ColumnId;
        return {
            {Views, "", ""},
            {Views, ">1000", "(1000, )"},
            {Views, ">= 1,000", "[1000, )"},
            {Views, "<-5", "(, -5)"},
            {Views, "≤2", "(, 2]"},
            {Views, "10..20", "[10, 20]"},
            {Views, "10 ~ 20", "[10, 20]"},
            {Views, "..20", "(, 20]"},
            {Views, "20..", "[20, )"},
            {Views, "=0", "[0, 0]"},
            {Views, "0", "[0, 0]"},
            {Views, "!=0", "not [0, 0]"},
            {Views, "≠0", "not [0, 0]"},
            {Views, "!10..20", "not [10, 20]"},
            {Views, "unknown", "unknown"},
            {Views, "未知", "unknown"},
            {Views, "--", "unknown"},
            {Views, "known", "not unknown"},
            {Views, "!unknown", "not unknown"},
            {Views, "!=unknown", "not unknown"},
            {Views, "=unknown", "unknown"},
            {Views, "10–20", "[10, 20]"},
            {Views, "已知", "not unknown"},
            {Views, ">1.5k", "(1500, )"},
            {Views, ">2万", "(20000, )"},
            {Views, ">1.2亿", "(120000000, )"},
            {Views, "＞１．２Ｗ", "(12000, )"},
            {Views, ">1e4", "(10000, )"},
            {Views, "1.5E3..2e+3", "[1500, 2000]"},
            {Views, "1e", "problem"},
            {Views, "1e999", "problem"},
            {Gmv, "<5e-1", "(, 0.5)"},
            {Views, ">5 && !7", "(5, ) and not [7, 7]"},
            {Views, ">", "problem"},
            {Views, "..", "problem"},
            {Views, "1,00", "problem"},
            {Views, "5%", "problem"},
            {Views, "20..10", "problem"},
            {Views, ">5 && x", "problem"},
            {Views, "many", "problem"},
            {Gmv, "=281.49", "[281.485, 281.495)"},
            {ViewerValue, "=0.3501", "[0.35005, 0.35015)"},
            {ViewerValue, "=0", "[-0.00005, 0.00005)"},
            {Gmv, ">.5", "(0.5, )"},
            {Gmv, ">1..<2", "(1, 2)"},
            {SellRate, ">1.5%", "(1.5, )"},
            {SellRate, "0.5..2", "[0.5, 2]"},
            {Duration, "=1:30:00", "[5400, 5400]"},
            {Duration, "1:30", "[5400, 5460)"},
            {Duration, ">90m", "(5400, )"},
            {Duration, ">1.5h", "(5400, )"},
            {Duration, "1h30m..2小时", "[5400, 7200]"},
            {Duration, "=0", "[0, 0]"},
            {Duration, ">5", "problem"},
            {Duration, "1:75", "problem"},
        };
    }

    static std::vector<Row> times()
    {
        using enum ColumnId;
        return {
            {Start, "2026", "[2026-01-01 00:00:00, 2027-01-01 00:00:00)"},
            {Start, "2026-11", "[2026-11-01 00:00:00, 2026-12-01 00:00:00)"},
            {Start, "20261101", "[2026-11-01 00:00:00, 2026-11-02 00:00:00)"},
            {Start, "2026-11-03", "[2026-11-03 00:00:00, 2026-11-04 00:00:00)"},
            {Start, "2026年11月3日", "[2026-11-03 00:00:00, 2026-11-04 00:00:00)"},
            {Start, "9/21", "[2026-09-21 00:00:00, 2026-09-22 00:00:00)"},
            {Start, "11-21", "[2026-11-21 00:00:00, 2026-11-22 00:00:00)"},
            {Start, "12月1日", "[2025-12-01 00:00:00, 2025-12-02 00:00:00)"},
            {Start, "9/21..10/2", "[2026-09-21 00:00:00, 2026-10-03 00:00:00)"},
            {Start, "2/29", "[2024-02-29 00:00:00, 2024-03-01 00:00:00)"},
            {Start, "21/9", "problem"},
            {Start, "2026-11-01..2026-11-07", "[2026-11-01 00:00:00, 2026-11-08 00:00:00)"},
            {Start, "today", "[2026-11-21 00:00:00, 2026-11-22 00:00:00)"},
            {Start, "今天", "[2026-11-21 00:00:00, 2026-11-22 00:00:00)"},
            {Start, "yesterday..today", "[2026-11-20 00:00:00, 2026-11-22 00:00:00)"},
            {Start, ">today", "[2026-11-22 00:00:00, )"},
            {Start, ">=yesterday", "[2026-11-20 00:00:00, )"},
            {Start, "<=today", "(, 2026-11-22 00:00:00)"},
            {Start, "<yesterday", "(, 2026-11-20 00:00:00)"},
            {Start, "2026-11-01..today", "[2026-11-01 00:00:00, 2026-11-22 00:00:00)"},
            {Start, ">yesterday..2026-11-30", "[2026-11-21 00:00:00, 2026-12-01 00:00:00)"},
            {Start, "2026-11-01..<yesterday", "[2026-11-01 00:00:00, 2026-11-20 00:00:00)"},
            {Start, "today..yesterday", "problem"},
            {Start, "2026-11-30..today", "problem"},
            {Start, "2026-11-02..2026-11-01", "problem"},
            {Start, ">=2026-11-01 18:00", "[2026-11-01 18:00:00, )"},
            {Start, ">2026-11-01", "[2026-11-02 00:00:00, )"},
            {Start, "<2026/11/1", "(, 2026-11-01 00:00:00)"},
            {Start, "<=2026-11-01", "(, 2026-11-02 00:00:00)"},
            {Start, "!today", "not [2026-11-21 00:00:00, 2026-11-22 00:00:00)"},
            {End, "unknown", "unknown"},
            {Start, "2026-11-01 18:05:07", "[2026-11-01 18:05:07, 2026-11-01 18:05:08)"},
            {Start, "2026-02-30", "problem"},
            {Start, "2026-13", "problem"},
            {Start, "18:00..22:00", "problem"},
            {Start, "soon", "problem"},
        };
    }

    static std::vector<Row> texts()
    {
        using enum ColumnId;
        return {
            {Title, "sale", "contains sale"},
            {Title, "  two words ", "contains two words"},
            {Title, "\"Sale\"", "equals Sale"},
            {Region, "=US", "equals US"},
            {Region, "＝ us ", "equals us"},
            {Title, "=\"Sale\"", "equals Sale"},
            {Title, "!=Sale", "not equals Sale"},
            {Title, "Aa:=Sale", "equals Sale with case"},
            {Title, "==1", "equals =1"},
            {Title, "=/a/", "equals /a/"},
            {Title, "=unknown", "equals unknown"},
            {Title, "=a && !=b", "equals a and not equals b"},
            {Title, "=\"a && b\" && c", "equals a && b and contains c"},
            {Title, "Aa:Sale", "contains Sale with case"},
            {Title, "Aa：Sale", "contains Sale with case"},
            {Title, "/sale|promo/", "matches sale|promo"},
            {Title, "Aa:/^S/", "matches ^S with case"},
            {Title, "!sale", "not contains sale"},
            {Title, "！sale", "not contains sale"},
            {Title, "!\"Sale\"", "not equals Sale"},
            {Title, "unknown", "unknown"},
            {Title, "!未知", "not unknown"},
            {Title, "\"unknown\"", "equals unknown"},
            {Title, "\"\"", "equals "},
            {Title, "a && !b", "contains a and not contains b"},
            {Title, "\"a && b\" && c", "equals a && b and contains c"},
            {Title, "/a && b/", "matches a && b"},
            {Title, "a&&b", "contains a&&b"},
            {RoomId, "7321", "contains 7321"},
            {Title, "\"open", "problem"},
            {Title, "/open", "problem"},
            {Title, "/(/", "problem"},
            {Title, "!", "problem"},
            {Title, "=", "problem"},
            {Title, "Aa:", "problem"},
        };
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_FilterText.moc"
