#include "archive/Archive.h"
#include "covers/CoverLoader.h"
#include "models/DetailModel.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"
#include "widgets/detail/DetailDesk.h"
#include "widgets/detail/DetailPanel.h"
#include "widgets/detail/FigureTable.h"
#include "widgets/detail/NoteEditor.h"
#include "widgets/detail/NotesDesk.h"
#include "widgets/table/LivestreamTable.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString influencer = QStringLiteral("7288986759428588590");

QByteArray png()
{
    QImage image(QSize(400, 300), QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer device(&bytes);
    image.save(&device, "PNG");
    return bytes;
}

} // namespace

class TestDetailDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_trust = std::make_unique<TrustTestCertificate>();
        m_server = std::make_unique<ScriptedServer>(ScriptedServer::Transport::Tls);
        m_server->handle([](const Request &) { return Answer::http(200, png()); });
        m_archive = std::make_unique<Archive>();
        m_archive->open(m_folder->filePath(QStringLiteral("a.sqlite")), IfBroken::Refuse, this,
                        [](const auto &) {});
        std::vector<Livestream> rows = livestreams(influencer, 2, 3);
        for (Livestream &row : rows)
            row.coverUrl = m_server->base().toString() + QLatin1Char('/') + row.roomId;
        Livestream revised = rows[1];
        revised.views = 5'000;
        store(rows, 1'700'000'000'000);
        store({revised}, 1'700'086'400'000);
        rows[1] = revised;
        openWindow(rows);
        m_notes->load();
        QTRY_VERIFY(m_notes->areLoaded());
    }

    void cleanup()
    {
        m_desk.reset();
        m_panel.reset();
        m_covers.reset();
        m_table.reset();
        m_model.reset();
        m_notes.reset();
        m_workspace.reset();
        m_settings.reset();
        m_archive.reset();
        m_server.reset();
        m_trust.reset();
    }

    void thePanelIsShutUntilItIsWantedAndStaysOpenThen()
    {
        QVERIFY(!m_desk->isOpen());
        m_table->setCurrent({1, ColumnId::Start});
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QVERIFY(m_desk->isOpen());
        QVERIFY(m_settings->showsDetail());
        QVERIFY(head().contains(QStringLiteral("Stream 1 with things to sell")));
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QVERIFY(!m_desk->isOpen());
        QVERIFY(!m_settings->showsDetail());
    }

    void figuresAndChangesComeFromTheArchive()
    {
        open(1);
        QTRY_COMPARE(m_panel->findChild<QTabWidget *>()->tabText(1), QStringLiteral("Changes (1)"));
        QTRY_VERIFY(figures().contains(QStringLiteral("Readings with other figures|1")));
        QVERIFY(figures().contains(QStringLiteral("Views|5,000")));
        open(0);
        QTRY_COMPARE(m_panel->findChild<QLabel *>(QStringLiteral("state"))->text(),
                     QStringLiteral("No reading has found another figure than the one before."));
        QCOMPARE(m_panel->findChild<QTabWidget *>()->tabText(1), QStringLiteral("Changes"));
    }

    void noCoverIsLoadedUntilTheUserSaysSo()
    {
        open(0);
        QTRY_VERIFY(figures().contains(QStringLiteral("Readings with other figures|0")));
        QCOMPARE(m_server->count(), 0);
        auto *cover = m_panel->findChild<QLabel *>(QStringLiteral("cover"));
        m_panel->findChild<QCheckBox *>()->click();
        QTRY_VERIFY(cover->isVisible());
        QCOMPARE(cover->pixmap().size(), QSize(96, 72) * m_panel->devicePixelRatioF());
        QVERIFY(m_settings->showsCovers());
        m_panel->findChild<QCheckBox *>()->click();
        QVERIFY(!cover->isVisible());
    }

    void aCoverThatIsGoneIsSaid()
    {
        m_server->handle([](const Request &) { return Answer::http(404, {}); });
        m_panel->setShowsCovers(true);
        open(2);
        auto *state = m_panel->findChild<QLabel *>(QStringLiteral("coverState"));
        QTRY_VERIFY(state->text().startsWith(QLatin1String("The cover is no longer there")));
        QVERIFY(state->isVisible());
    }

    /// Else it would be written over one that is not known yet.
    void noNoteIsWrittenBeforeAllAreRead()
    {
        const QString room = livestream(influencer, 2).roomId;
        bool isStored = false;
        m_archive->setNote({room, QStringLiteral("old"), {}}, this,
                           [&](const auto &done) { isStored = done.ok(); });
        QTRY_VERIFY(isStored);
        m_notes = std::make_unique<NotesDesk>(*m_archive, *m_workspace);
        m_desk = std::make_unique<DetailDesk>(
            DetailDesk::Parts{*m_panel, *m_table, *m_archive, *m_notes, *m_covers, *m_settings});
        open(0);
        QVERIFY(!m_panel->notes().isEnabled());
        m_notes->load();
        QTRY_VERIFY(m_panel->notes().isEnabled());
        QCOMPARE(m_panel->notes().findChild<QPlainTextEdit *>()->toPlainText(),
                 QStringLiteral("old"));
    }

    void whatChangedWhileThePanelWasShutIsSeenWhenItOpens()
    {
        open(0);
        QTRY_VERIFY(figures().contains(QStringLiteral("Readings with other figures|0")));
        m_desk->setOpen(false);
        Livestream revised = livestream(influencer, 2);
        revised.views = 7'000;
        store({revised}, 1'700'172'800'000);
        m_workspace->merge({revised});
        m_desk->setOpen(true);
        QTRY_VERIFY(figures().contains(QStringLiteral("Views|7,000")));
        QTRY_VERIFY(figures().contains(QStringLiteral("Readings with other figures|1")));
    }

    void aNoteIsWrittenFromTheMenu()
    {
        m_table->setCurrent({1, ColumnId::Start});
        Q_EMIT m_table->menu().noteWanted();
        QVERIFY(m_desk->isOpen());
        QVERIFY(m_panel->notes().isVisible());
        QVERIFY(m_panel->notes().isAncestorOf(m_panel->window()->focusWidget()));
    }

    /// The name of a figure has as many lines as it needs.
    void noNameOfAFigureIsCut()
    {
        open(0);
        m_panel->resize(336, 600);
        const auto *table = m_panel->findChild<FigureTable *>();
        const int width = table->columnWidth(DetailModel::Figure) - 16;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString name = table->model()->index(row, DetailModel::Figure).data().toString();
            const QRect needed = table->fontMetrics().boundingRect(QRect(0, 0, width, 10'000),
                                                                   Qt::TextWordWrap, name);
            QVERIFY2(table->rowHeight(row) >= needed.height(), qPrintable(name));
            QVERIFY2(needed.width() <= width, qPrintable(name));
        }
    }

    void aNoteGoesWithItsLivestream()
    {
        open(0);
        auto *text = m_panel->notes().findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, QStringLiteral("remember"));
        open(1);
        QCOMPARE(text->toPlainText(), QString());
        QCOMPARE(m_notes->noteOf(livestream(influencer, 2).roomId).text,
                 QStringLiteral("remember"));
        open(0);
        QCOMPARE(text->toPlainText(), QStringLiteral("remember"));
    }

    void theIdIsCopied()
    {
        open(0);
        for (auto *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Copy ID"))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), livestream(influencer, 2).roomId);
    }

    void anotherClockIsFollowed()
    {
        open(0);
        const QString before = head();
        SelectionQuery query = m_workspace->query();
        query.clock = Clock(ClockKind::Market);
        m_workspace->setQuery(query);
        QTRY_VERIFY(head() != before);
    }

private:
    void store(const std::vector<Livestream> &rows, qint64 time)
    {
        bool isStored = false;
        m_archive->importLivestreams(rows, time, this, [&](const auto &) { isStored = true; });
        QTRY_VERIFY(isStored);
    }

    void openWindow(const std::vector<Livestream> &rows)
    {
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        m_table = std::make_unique<LivestreamTable>(*m_model, m_marked, *m_settings);
        m_notes = std::make_unique<NotesDesk>(*m_archive, *m_workspace);
        m_covers = std::make_unique<CoverLoader>(m_folder->filePath(QStringLiteral("covers")));
        m_panel = std::make_unique<DetailPanel>(Language::English);
        m_desk = std::make_unique<DetailDesk>(
            DetailDesk::Parts{*m_panel, *m_table, *m_archive, *m_notes, *m_covers, *m_settings});
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        m_workspace->setQuery(query);
        m_workspace->merge(rows);
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_table->resize(600, 300);
        m_table->show();
        m_panel->resize(380, 600);
    }

    /// Position 0 is the newest livestream.
    void open(int position)
    {
        m_table->setCurrent({position, ColumnId::Start});
        m_desk->setOpen(true);
    }

    /// What the head says, all of it.
    QString head() const
    {
        QStringList texts;
        for (const QLabel *label :
             m_panel->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            texts.append(label->text());
        return texts.join(QLatin1Char('|'));
    }

    QStringList figures() const
    {
        QStringList lines;
        const auto *model = m_panel->findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString() + QLatin1Char('|')
                         + model->index(row, 1).data().toString());
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrustTestCertificate> m_trust;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    MarkedRows m_marked;
    std::unique_ptr<LivestreamTable> m_table;
    std::unique_ptr<NotesDesk> m_notes;
    std::unique_ptr<CoverLoader> m_covers;
    std::unique_ptr<DetailPanel> m_panel;
    std::unique_ptr<DetailDesk> m_desk;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestDetailDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_DetailDesk.moc"
