#include "analysis/Median.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace livegauge;

class TestMedian : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAFew()
    {
        QCOMPARE(medianOf(std::vector{7.0}), 7.0);
        QCOMPARE(medianOf(std::vector{9.0, -3.0, 4.0}), 4.0);
        QCOMPARE(medianOf(std::vector{9.0, 1.0, 4.0, 2.0}), 3.0);
    }

    /// Odd and even numbers of them, below and above 0, over many powers of ten, with many alike.
    void ofManyItIsWhatOrderingSays_data()
    {
        QTest::addColumn<int>("count");
        QTest::addRow("even") << 20'000;
        QTest::addRow("odd") << 20'001;
    }

    void ofManyItIsWhatOrderingSays()
    {
        QFETCH(int, count);
        QRandomGenerator dice(3);
        for (const double scale : {1.0, 1e-9, -1e12}) {
            std::vector<double> values;
            for (int i = 0; i < count; ++i) {
                const double size = std::pow(10.0, dice.bounded(6));
                values.push_back(i % 7 == 0 ? 0.0 : (dice.generateDouble() - 0.3) * size * scale);
            }
            std::vector<double> ordered = values;
            std::ranges::sort(ordered);
            const auto half = static_cast<std::size_t>(count / 2);
            const double expected =
                count % 2 != 0 ? ordered[half] : (ordered[half - 1] + ordered[half]) / 2;
            QCOMPARE(medianOf(values), expected);
        }
        const std::vector<double> alike(static_cast<std::size_t>(count), 2.5);
        QCOMPARE(medianOf(alike), 2.5);
    }
};

QTEST_APPLESS_MAIN(TestMedian)
#include "tst_Median.moc"
