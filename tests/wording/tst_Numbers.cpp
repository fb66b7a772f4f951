#include "wording/Numbers.h"

#include <QTest>

using namespace livegauge;

class TestNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellSaysWhatTheSourceDidNotCapture()
    {
        const Numbers numbers(Language::English);
        const ColumnId rate = ColumnId::InteractionRate;
        QCOMPARE(numbers.cell(Unknown{}, rate, false), QStringLiteral("not captured"));
        QCOMPARE(numbers.cell(Unknown{}, rate, true), QStringLiteral("--"));
        QCOMPARE(numbers.cell(NotApplicable{}, rate, false), QStringLiteral("n/a"));
        QCOMPARE(numbers.cell(1.5, rate, true), QStringLiteral("1.50%"));
    }

    void compactUnitsFollowTheLanguage_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](double number, const char *english, const char *chinese) {
            QTest::addRow("%g", number)
                << number << QString::fromUtf8(english) << QString::fromUtf8(chinese);
        };
        row(0, "0", "0");
        row(0.35, "0.35", "0.35");
        row(0.0035, "0.0035", "0.0035");
        row(0.12345, "0.123", "0.123");
        row(-0.002, "-0.002", "-0.002");
        row(1e-12, "0", "0");
        row(950, "950", "950");
        row(2000, "2K", "2,000");
        row(8631, "8.63K", "8,631");
        row(10000, "10K", "1万");
        row(187400, "187K", "18.7万");
        row(999960, "1M", "100万");
        row(1500000, "1.5M", "150万");
        row(123456789, "123M", "1.23亿");
        row(999'700, "1M", "100万");
        row(99'997'000, "100M", "1亿");
        row(2e9, "2B", "20亿");
        row(9.9e11, "990B", "9,900亿");
        row(9.9e15, "9.9×10¹⁵", "9,900万亿");
        row(1.25e14, "125T", "125万亿");
        row(1.2e18, "1.2×10¹⁸", "1.2×10¹⁸");
        row(9.999e20, "1×10²¹", "1×10²¹");
        row(-3e20, "-3×10²⁰", "-3×10²⁰");
        row(-12500, "-12.5K", "-1.25万");
    }

    void compactUnitsFollowTheLanguage()
    {
        QFETCH(double, number);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QCOMPARE(Numbers(Language::English).compact(number), english);
        QCOMPARE(Numbers(Language::Chinese).compact(number), chinese);
    }

    void anAxisHasOneUnit_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](double step, int steps, const char *english, const char *chinese) {
            QTest::addRow("%d x %g", steps, step)
                << step << steps << QString::fromUtf8(english) << QString::fromUtf8(chinese);
        };
        row(5'000, 4, "0 5K 10K 15K 20K", "0 0.5万 1万 1.5万 2万");
        row(500, 4, "0 0.5K 1K 1.5K 2K", "0 500 1,000 1,500 2,000");
        row(500'000, 3, "0 0.5M 1M 1.5M", "0 50万 100万 150万");
        row(200'000, 5, "0 0.2M 0.4M 0.6M 0.8M 1M", "0 20万 40万 60万 80万 100万");
        row(2e7, 5, "0 20M 40M 60M 80M 100M", "0 0.2亿 0.4亿 0.6亿 0.8亿 1亿");
        row(20, 3, "0 20 40 60", "0 20 40 60");
        row(0.002, 3, "0 0.002 0.004 0.006", "0 0.002 0.004 0.006");
        row(0.1, 3, "0 0.1 0.2 0.3", "0 0.1 0.2 0.3");
        row(2e-5, 2, "0 0.00002 0.00004", "0 0.00002 0.00004");
        row(1.0 / 3, 3, "0 0.333 0.667 1", "0 0.333 0.667 1");
        row(5e15, 3, "0 0.5×10¹⁶ 1×10¹⁶ 1.5×10¹⁶", "0 0.5×10¹⁶ 1×10¹⁶ 1.5×10¹⁶");
    }

    void anAxisHasOneUnit()
    {
        QFETCH(double, step);
        QFETCH(int, steps);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        std::vector<double> axis;
        for (int i = 0; i <= steps; ++i)
            axis.push_back(step * i);
        const QLatin1Char space(' ');
        QCOMPARE(Numbers(Language::English).compact(axis).join(space), english);
        QCOMPARE(Numbers(Language::Chinese).compact(axis).join(space), chinese);
    }

    /// An axis need not begin at 0.
    void ticksFarFromNothingStayApart()
    {
        const std::vector<double> axis{100'000, 100'010, 100'020};
        const QLatin1Char space(' ');
        QCOMPARE(Numbers(Language::English).compact(axis).join(space),
                 QStringLiteral("100K 100.01K 100.02K"));
        QCOMPARE(Numbers(Language::Chinese).compact(axis).join(space),
                 QString::fromUtf8("10万 10.001万 10.002万"));
    }

    void aDifferenceHasItsSign()
    {
        const Numbers numbers(Language::English);
        QCOMPARE(numbers.difference(1'234.5, ColumnKind::Money), QStringLiteral("+1,234.50"));
        QCOMPARE(numbers.difference(-3'600, ColumnKind::Duration), QString::fromUtf8("−1:00:00"));
        QCOMPARE(numbers.difference(-2, ColumnKind::Count), QString::fromUtf8("−2"));
        QCOMPARE(numbers.difference(-0.00001, ColumnKind::Money), QStringLiteral("0.00"));
        QCOMPARE(numbers.difference(-0.225, ColumnKind::Money), QString::fromUtf8("−0.2250"));
        QCOMPARE(numbers.differencePercent(35.24), QStringLiteral("+35.2%"));
        QCOMPARE(numbers.differencePercent(-0.01), QStringLiteral("0.0%"));
    }

    void aHugeDifferenceStaysShort()
    {
        const Numbers numbers(Language::English);
        QCOMPARE(numbers.briefDifferencePercent(35.24), QStringLiteral("+35.2%"));
        QCOMPARE(numbers.briefDifferencePercent(999), QStringLiteral("+999.0%"));
        QCOMPARE(numbers.briefDifferencePercent(6.17e14), QStringLiteral(">999%"));
        QCOMPARE(numbers.briefDifferencePercent(-6.17e14), QString::fromUtf8("<−999%"));
        QCOMPARE(numbers.differencePercent(1'234.5), QStringLiteral("+1,234.5%"));
    }

    void aTileHasFourDigits_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<ColumnKind>("kind");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](double number, ColumnKind kind, const char *english,
                            const char *chinese) {
            QTest::addRow("%.3f", number)
                << number << kind << QString::fromUtf8(english) << QString::fromUtf8(chinese);
        };
        row(0, ColumnKind::Count, "0", "0");
        row(58, ColumnKind::Count, "58", "58");
        row(8'631, ColumnKind::Count, "8,631", "8,631");
        row(9'999, ColumnKind::Count, "9,999", "9,999");
        row(10'000, ColumnKind::Count, "10K", "1万");
        row(187'400, ColumnKind::Count, "187.4K", "18.74万");
        row(999'949, ColumnKind::Count, "999.9K", "99.99万");
        row(999'950, ColumnKind::Count, "1M", "100万");
        row(99'994'999, ColumnKind::Count, "99.99M", "9,999万");
        row(99'995'000, ColumnKind::Count, "100M", "1亿");
        row(123'456'789, ColumnKind::Count, "123.5M", "1.235亿");
        row(1.5e12, ColumnKind::Count, "1.5T", "1.5万亿");
        row(1.2346e18, ColumnKind::Money, "1.23×10¹⁸", "1.23×10¹⁸");
        row(18'009, ColumnKind::Duration, "5:00:09", "5:00:09");
        row(1.612, ColumnKind::Percent, "1.61%", "1.61%");
        row(0.35006, ColumnKind::Money, "0.3501", "0.3501");
        row(321.987, ColumnKind::Money, "321.99", "321.99");
        row(9'999.99, ColumnKind::Money, "9,999.99", "9,999.99");
        row(9'999.996, ColumnKind::Money, "10K", "1万");
        row(-12'346, ColumnKind::Money, "-12.35K", "-1.235万");
    }

    void aTileHasFourDigits()
    {
        QFETCH(double, number);
        QFETCH(ColumnKind, kind);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QCOMPARE(Numbers(Language::English).brief(number, kind), english);
        QCOMPARE(Numbers(Language::Chinese).brief(number, kind), chinese);
    }

    void fullNumbersAreGrouped()
    {
        const Numbers numbers(Language::English);
        QCOMPARE(numbers.text(Value(qint64(9335)), ColumnKind::Count), QStringLiteral("9,335"));
        QCOMPARE(numbers.text(Value(2627.73), ColumnKind::Money), QStringLiteral("2,627.73"));
        QCOMPARE(numbers.text(Value(1.612), ColumnKind::Percent), QStringLiteral("1.61%"));
        QCOMPARE(numbers.text(Value(qint64(18009)), ColumnKind::Duration),
                 QStringLiteral("5:00:09"));
        QCOMPARE(numbers.text(Value(qint64(1704672004)), ColumnKind::Time),
                 QStringLiteral("2024-01-08 00:00"));
        QCOMPARE(numbers.text(Value(QStringLiteral("7321509771910417194")), ColumnKind::Identifier),
                 QStringLiteral("7321509771910417194"));
    }

    void aNameWithLineEndsStaysOnOneLine()
    {
        QCOMPARE(
            Numbers(Language::English).text(Value(QStringLiteral("a\nb\x01")), ColumnKind::Text),
            QStringLiteral("a b "));
    }

    void unknownNotApplicableAndZeroLookDifferent()
    {
        const Numbers numbers(Language::English);
        const QString zero = numbers.text(Value(qint64(0)), ColumnKind::Count);
        const QString unknown = numbers.text(Value(Unknown{}), ColumnKind::Count);
        const QString notApplicable = numbers.text(Value(NotApplicable{}), ColumnKind::Money);
        QCOMPARE(zero, QStringLiteral("0"));
        QCOMPARE(unknown, QStringLiteral("--"));
        QCOMPARE(notApplicable, QStringLiteral("n/a"));
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_Numbers.moc"
