#include "look/Look.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace livegauge;

namespace {

template <typename Widget>
Widget *withRole(Widget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    return widget;
}

/// A widget of every kind the style sheet speaks of.
class Sampler : public QWidget {
public:
    Sampler()
    {
        auto *column = new QVBoxLayout(this);
        auto *menus = new QMenuBar;
        menus->addMenu(QStringLiteral("Menu"));
        column->addWidget(menus);
        for (const char *role : {"title", "muted", "bad", "good", "badge"})
            column->addWidget(withRole(new QLabel(QLatin1String(role)), role));
        for (const char *role : {"card", "banner", "banner-bad", "bar"}) {
            auto *frame = withRole(new QFrame, role);
            frame->setMinimumHeight(12);
            column->addWidget(frame);
        }
        for (const char *role : {"", "primary", "flat", "narrow"})
            column->addWidget(withRole(new QPushButton(QLatin1String(role)), role));
        auto *menu = new QPushButton(QStringLiteral("menu"));
        menu->setProperty("hasMenu", true);
        auto *checked = new QToolButton;
        checked->setCheckable(true);
        checked->setChecked(true);
        auto *box = new QCheckBox(QStringLiteral("box"));
        box->setChecked(true);
        auto *combo = new QComboBox;
        combo->addItem(QStringLiteral("combo"));
        auto *off = new QLineEdit(QStringLiteral("off"));
        off->setEnabled(false);
        auto *filter = withRole(new QLineEdit(QStringLiteral("filter")), "filter");
        filter->setProperty("state", QStringLiteral("wrong"));
        auto *progress = new QProgressBar;
        progress->setValue(40);
        auto *tabs = new QTabWidget;
        tabs->addTab(new QLabel(QStringLiteral("page")), QStringLiteral("one"));
        tabs->addTab(new QLabel(QStringLiteral("page")), QStringLiteral("two"));
        auto *table = new QTableWidget(2, 2);
        table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("cell")));
        table->selectRow(0);
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 menu, checked, box, combo, new QSpinBox, new QDateEdit(QDate(2026, 11, 23)),
                 new QLineEdit(QStringLiteral("text")), off, filter, progress, tabs, table})
            column->addWidget(widget);
        resize(500, 1100);
    }
};

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

    std::unique_ptr<Look> m_look = std::make_unique<Look>(*qApp);

private Q_SLOTS:
    void initTestCase() { m_look->dress(); }

    void aChangeOfThemeLeavesNoColourOfTheOther()
    {
        m_look->setAppearance(Appearance::Light);
        Sampler before;
        const QImage light = pictureOf(before);
        m_look->setAppearance(Appearance::Dark);
        Sampler fresh;
        QVERIFY(pictureOf(before) != light);
        QCOMPARE(pictureOf(before), pictureOf(fresh));
        m_look->setAppearance(Appearance::Light);
        QCOMPARE(pictureOf(before), light);
    }

    void controlsSideBySideAreOfOneHeight()
    {
        Sampler sampler;
        sampler.grab(); // Qt 6.8 wants more for a spin box than the sheet then allows
        const int height = sampler.findChild<QComboBox *>()->sizeHint().height();
        for (const QPushButton *button : sampler.findChildren<QPushButton *>()) {
            if (button->property("role").toString() != QStringLiteral("narrow"))
                QCOMPARE(button->sizeHint().height(), height);
        }
        for (const QAbstractSpinBox *box : sampler.findChildren<QAbstractSpinBox *>())
            QCOMPARE(std::min(box->sizeHint().height(), box->maximumHeight()), height);
    }

    void everyColourOfTheThemeIsInThePalette()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::darkOne()}) {
            const QPalette palette = theme->palette();
            const auto is = [&palette](QPalette::ColorRole role, const QColor &colour) {
                return palette.color(QPalette::Active, role) == colour;
            };
            QVERIFY(is(QPalette::Window, theme->ground) && is(QPalette::Base, theme->card));
            QVERIFY(is(QPalette::Mid, theme->line) && is(QPalette::Text, theme->ink));
            QVERIFY(is(QPalette::Dark, theme->muted) && is(QPalette::Link, theme->accent));
            QVERIFY(is(QPalette::Highlight, theme->accentSoft));
            QVERIFY(is(QPalette::Light, theme->onAccent));
            QVERIFY(is(QPalette::LinkVisited, theme->good));
            QVERIFY(is(QPalette::BrightText, theme->bad));
            QVERIFY(is(QPalette::Midlight, theme->badSoft));
            QVERIFY(is(QPalette::AlternateBase, theme->warnSoft));
        }
    }
};

int main(int argc, char *argv[])
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Look.moc"
