#include "analysis/Workspace.h"
#include "archive/Archive.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"
#include "widgets/detail/NoteEditor.h"
#include "widgets/detail/NotesDesk.h"
#include "widgets/detail/TagField.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString influencer = QStringLiteral("7288986759428588590");

QString room(int index)
{
    return livestream(influencer, index).roomId;
}

} // namespace

class TestNotesDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openSession();
        m_archive->importLivestreams(livestreams(influencer, 2, 3), 1, this, [](const auto &) {});
    }

    void cleanup()
    {
        m_desk.reset();
        m_workspace.reset();
        m_archive.reset();
    }

    void aNoteIsThereInTheNextSessionAndInTheColumns()
    {
        m_desk->set({room(1), QStringLiteral("went well"), {QStringLiteral("gift")}});
        QTRY_COMPARE(textOf(1, ColumnId::Note), QStringLiteral("went well"));
        openSession();
        m_desk->load();
        QTRY_COMPARE(m_desk->noteOf(room(1)).text, QStringLiteral("went well"));
        QTRY_COMPARE(textOf(1, ColumnId::Tags), QStringLiteral("gift"));
        QVERIFY(m_desk->noteOf(room(0)).text.isEmpty());
    }

    void aNoteIsSomethingToFilterBy()
    {
        m_desk->set({room(2), {}, {QStringLiteral("gift"), QStringLiteral("new")}});
        SelectionQuery query = m_workspace->query();
        query.filter = {{ColumnId::Tags, TextPattern{QStringLiteral("new")}, false}};
        m_workspace->setQuery(query);
        QTRY_COMPARE(m_workspace->selection().count(), RowNumber(1));
        m_desk->set({room(2), {}, {}});
        QTRY_COMPARE(m_workspace->selection().count(), RowNumber(0));
    }

    void theTagsUsedMostComeFirst()
    {
        m_desk->set({room(0), {}, {QStringLiteral("b"), QStringLiteral("a")}});
        m_desk->set({room(1), {}, {QStringLiteral("b")}});
        const QStringList expected{QStringLiteral("b"), QStringLiteral("a")};
        QCOMPARE(m_desk->tags(), expected);
        m_desk->set({room(0), {}, {}});
        QCOMPARE(m_desk->tags(), QStringList{QStringLiteral("b")});
    }

    void whatCannotBeStoredIsSaid()
    {
        QSignalSpy failed(m_desk.get(), &NotesDesk::failed);
        Archive beside; // the first one has it: this one can only read
        bool isOpen = false;
        beside.open(file(), IfBroken::Refuse, this, [&](const auto &) { isOpen = true; });
        QTRY_VERIFY(isOpen);
        NotesDesk second(beside, *m_workspace);
        QSignalSpy secondFailed(&second, &NotesDesk::failed);
        second.set({room(0), QStringLiteral("lost"), {}});
        QTRY_COMPARE(secondFailed.count(), 1);
        QVERIFY(failed.isEmpty());
    }

    void nothingTypedIsLost()
    {
        NoteEditor editor;
        editor.show();
        QSignalSpy told(&editor, &NoteEditor::noteChanged);
        auto *text = editor.findChild<QPlainTextEdit *>();
        QVERIFY(!editor.isEnabled());
        editor.setNote({room(0), {}, {}});
        QTest::keyClicks(text, QStringLiteral("first"));
        QVERIFY(told.isEmpty());
        editor.setNote({room(1), QStringLiteral("second"), {}});
        QCOMPARE(told.takeFirst().first().value<LivestreamNote>(),
                 (LivestreamNote{room(0), QStringLiteral("first"), {}}));
        QCOMPARE(text->toPlainText(), QStringLiteral("second"));

        QInputMethodEvent typed; // a keyboard of tests has no full-width comma
        typed.setCommitString(QStringLiteral(" a，b; A"));
        QApplication::sendEvent(editor.findChild<TagField *>(), &typed);
        QTRY_COMPARE(told.count(), 1); // after a pause
        QCOMPARE(told.takeFirst().first().value<LivestreamNote>().tags,
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));

        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral(" third"));
        editor.hide(); // as when the window closes
        QCOMPARE(told.takeFirst().first().value<LivestreamNote>().text,
                 QStringLiteral("second third"));
    }

    void anArchiveThatCannotBeWrittenTakesNoNotes()
    {
        NoteEditor editor;
        editor.setNote({room(0), QStringLiteral("kept"), {}});
        editor.setWritable(false);
        QSignalSpy told(&editor, &NoteEditor::noteChanged);
        QTest::keyClicks(editor.findChild<QPlainTextEdit *>(), QStringLiteral("x"));
        editor.flush();
        QVERIFY(told.isEmpty());
    }

    void aKnownTagIsCompleted()
    {
        TagField field;
        field.setKnown({QStringLiteral("gift"), QStringLiteral("giveaway")});
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QTest::keyClicks(&field, QStringLiteral("new, giv"));
        auto *completer = field.findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(&field, Qt::Key_Tab);
        QCOMPARE(field.text(), QStringLiteral("new, giveaway"));
        const QStringList expected{QStringLiteral("new"), QStringLiteral("giveaway")};
        QCOMPARE(field.tags(), expected);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }

    void openSession()
    {
        m_desk.reset();
        m_archive.reset();
        m_archive = std::make_unique<Archive>();
        bool isOpen = false;
        m_archive->open(file(), IfBroken::Refuse, this, [&](const auto &) { isOpen = true; });
        QTRY_VERIFY(isOpen);
        m_workspace = std::make_unique<Workspace>();
        m_desk = std::make_unique<NotesDesk>(*m_archive, *m_workspace);
        m_workspace->setQuery(SelectionQuery());
        m_workspace->merge(livestreams(influencer, 2, 3));
        QTRY_COMPARE(m_workspace->selection().count(), RowNumber(3));
    }

    QString textOf(int index, ColumnId id) const
    {
        const LivestreamColumns &columns = m_workspace->selection().columns;
        return columns.text(*columns.rowOf(room(index)), id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<NotesDesk> m_desk;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestNotesDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_NotesDesk.moc"
