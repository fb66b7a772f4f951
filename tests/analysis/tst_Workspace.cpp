#include "analysis/Workspace.h"
#include "support/Livestreams.h"

#include <QSignalSpy>
#include <QTest>

using namespace livegauge;

namespace {

const QString who = QStringLiteral("7288986759428588590");

SelectionQuery only(const QString &title)
{
    SelectionQuery query;
    query.filter = {{ColumnId::Title, TextPattern{title}}};
    return query;
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesComeIntoTheSelection()
    {
        Workspace workspace;
        workspace.merge(test::livestreams(who, 10, 10));
        workspace.merge(test::livestreams(who, 20, 10));
        QVERIFY(workspace.isBusy());
        QTRY_VERIFY(!workspace.isBusy());
        QCOMPARE(workspace.selection().count(), 20U);
        const RowNumber newest = workspace.selection().shown->front();
        QCOMPARE(workspace.selection().columns.roomId(newest), test::livestream(who, 20).roomId);
    }

    void aQueryOvertakenByAnotherIsNeverTold()
    {
        Workspace workspace;
        workspace.merge(test::livestreams(who, 5'000, 5'000));
        QTRY_VERIFY(!workspace.isBusy());
        QStringList told;
        connect(&workspace, &Workspace::selectionChanged, &workspace,
                [&told](const Selection &selection) {
                    told += std::get<TextPattern>(selection.query->filter.front().test).pattern;
                });
        workspace.setQuery(only(QStringLiteral("Stream 1")));
        workspace.setQuery(only(QStringLiteral("Stream 12")));
        workspace.setQuery(only(QStringLiteral("Stream 123 ")));
        QTRY_VERIFY(!workspace.isBusy());
        QCOMPARE(told, QStringList{QStringLiteral("Stream 123 ")});
        QCOMPARE(workspace.selection().count(), 1U);
    }

    void aWholeArchiveIsShownSomeTimesOnly()
    {
        Workspace workspace;
        QSignalSpy shown(&workspace, &Workspace::selectionChanged);
        for (int portion = 0; portion < 20; ++portion)
            workspace.merge(test::livestreams(who, (portion + 1) * 500, 500));
        workspace.flush();
        QTRY_VERIFY(!workspace.isBusy());
        QCOMPARE(workspace.selection().count(), 10'000U);
        QVERIFY2(shown.count() < 10, qPrintable(QString::number(shown.count())));
    }

    void notesCanBeLookedFor()
    {
        Workspace workspace;
        workspace.merge(test::livestreams(who, 10, 10));
        workspace.setNotes({{test::livestream(who, 4).roomId, QStringLiteral("payday"), {}}});
        SelectionQuery query;
        query.filter = {{ColumnId::Note, TextPattern{QStringLiteral("pay")}}};
        workspace.setQuery(query);
        QTRY_COMPARE(workspace.selection().count(), 1U);
    }

    void itGoesAwayWhileItWorks()
    {
        Workspace workspace;
        workspace.merge(test::livestreams(who, 20'000, 20'000));
        workspace.setQuery(only(QStringLiteral("Stream 1")));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_Workspace.moc"
