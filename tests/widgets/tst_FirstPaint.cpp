#include "support/TestHome.h"
#include "widgets/FirstPaint.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace livegauge;
using namespace livegauge::test;

namespace {

class Window : public QWidget {
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent *) override { isPainted = true; }
};

} // namespace

class TestFirstPaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A timer without delay would not: a screen asks for a paint when it likes.
    void workWaitsForThePaint()
    {
        Window window;
        int calls = 0;
        bool wasPainted = false;
        behindFirstPaint(window, [&] {
            ++calls;
            wasPainted = window.isPainted;
        });
        bool isTimerOver = false;
        QTimer::singleShot(0, [&isTimerOver] { isTimerOver = true; });
        QTRY_VERIFY(isTimerOver);
        QCOMPARE(calls, 0);
        window.show();
        QTRY_COMPARE(calls, 1);
        QVERIFY(wasPainted);
        window.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
    }

    void aWindowThatNobodySeesDoesNotHoldItBackForEver()
    {
        Window window;
        int calls = 0;
        behindFirstPaint(
            window, [&calls] { ++calls; }, std::chrono::milliseconds(1));
        QTRY_COMPARE(calls, 1);
        window.show();
        QTRY_VERIFY(window.isPainted);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
    }

    void aWindowThatIsGoneNeedsNone()
    {
        int calls = 0;
        {
            Window window;
            behindFirstPaint(
                window, [&calls] { ++calls; }, std::chrono::milliseconds(0));
        }
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestFirstPaint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FirstPaint.moc"
