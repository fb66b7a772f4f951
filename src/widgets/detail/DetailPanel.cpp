#include "widgets/detail/DetailPanel.h"

#include "models/DetailModel.h"
#include "widgets/Labels.h"
#include "widgets/detail/ChangeList.h"
#include "widgets/detail/FigureTable.h"
#include "widgets/detail/LivestreamHead.h"
#include "widgets/detail/NoteEditor.h"
#include "wording/CoverWords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace livegauge {
namespace {

constexpr QSize coverSize(96, 128);

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https");
}

} // namespace

DetailPanel::DetailPanel(Language language, QWidget *parent)
    : QFrame(parent)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_head(new QLabel(this))
    , m_close(new QPushButton(this))
    , m_cover(new QLabel(this))
    , m_coverState(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_figures(new DetailModel(language, this))
    , m_figureTable(new FigureTable(*m_figures, this))
    , m_changes(new ChangeList(ChangeList::Room::Narrow, language, this))
    , m_notes(new NoteEditor(this))
    , m_copyId(new QPushButton(this))
    , m_openCover(new QPushButton(this))
    , m_coversOn(new QCheckBox(this))
{
    build();
    connect(m_close, &QPushButton::clicked, this, &DetailPanel::closeWanted);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_stream.roomId); });
    connect(m_openCover, &QPushButton::clicked, this,
            [this] { Q_EMIT addressWanted(QUrl(m_stream.coverUrl, QUrl::StrictMode)); });
    connect(m_coversOn, &QCheckBox::toggled, this, [this](bool shows) {
        sayCover();
        Q_EMIT showsCoversChanged(shows);
    });
    retranslate();
}

void DetailPanel::build()
{
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(336);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_head);
    words->addWidget(m_coverState);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 4, 8);
    top->setSpacing(8);
    top->addWidget(m_cover, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(top);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_figureTable, QString());
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_notes, QString());
    column->addWidget(m_tabs, 1);
    auto *line = new QWidget(this);
    makeDividingLine(line);
    column->addWidget(line);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 0);
    foot->setSpacing(8);
    foot->addWidget(m_copyId);
    foot->addWidget(m_openCover);
    foot->addStretch(1);
    column->addLayout(foot);
    auto *covers = new QHBoxLayout;
    covers->setContentsMargins(8, 4, 8, 6);
    covers->addWidget(m_coversOn);
    column->addLayout(covers);

    setRole(m_title, QLatin1String("title"));
    for (QLabel *label : {m_head, m_coverState})
        setRole(label, QLatin1String("muted"));
    for (QLabel *label : {m_title, m_head, m_coverState}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_coverState->setObjectName(QStringLiteral("coverState"));
    m_close->setProperty("role", QStringLiteral("flat"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setFixedWidth(32);
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setFixedSize(coverSize);
    m_cover->setAlignment(Qt::AlignCenter);
    m_cover->hide();
}

void DetailPanel::setLanguage(Language language)
{
    m_language = language;
    m_figures->setLanguage(language);
    m_changes->setLanguage(language);
    retranslate();
}

void DetailPanel::setLivestream(const Livestream &stream, const Clock &clock,
                                const QString &currency)
{
    const bool isAnother = stream.roomId != m_stream.roomId;
    m_stream = stream;
    m_clock = clock;
    m_figures->setLivestream(stream, clock, currency);
    m_figureTable->fit();
    m_changes->setLivestream(stream, clock, currency);
    if (isAnother) {
        m_coverProblem.reset();
        m_hasCover = false;
        m_cover->clear();
    }
    retranslate();
}

void DetailPanel::setStored(const StoredLivestream &stored)
{
    m_stream = stored.livestream;
    m_figures->setStored(stored);
    m_figureTable->fit();
    sayHead();
}

void DetailPanel::setGiven(const GivenRow &given)
{
    m_figures->setGiven(given);
    m_figureTable->fit();
}

void DetailPanel::setChanges(const std::vector<LivestreamChange> &changes)
{
    m_changes->setChanges(changes);
    sayCount();
}

void DetailPanel::showError(const Error &error)
{
    m_changes->showError(error);
}

void DetailPanel::editNote()
{
    m_tabs->setCurrentWidget(m_notes);
    m_notes->setFocus();
}

bool DetailPanel::showsCovers() const
{
    return m_coversOn->isChecked();
}

void DetailPanel::setShowsCovers(bool shows)
{
    m_coversOn->setChecked(shows);
}

QSize DetailPanel::coverBox() const
{
    return coverSize * devicePixelRatioF();
}

void DetailPanel::setCover(const QImage &cover)
{
    QPixmap pixmap = QPixmap::fromImage(cover);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_cover->setPixmap(pixmap);
    m_hasCover = true;
    m_coverProblem.reset();
    sayCover();
}

void DetailPanel::setCoverProblem(CoverProblem problem)
{
    m_coverProblem = problem;
    m_hasCover = false;
    m_cover->clear();
    sayCover();
}

void DetailPanel::sayHead()
{
    if (m_stream.roomId.isEmpty()) {
        m_title->setText(tr("No livestream chosen"));
        m_head->setText(tr("Choose a row of the table to see it in full."));
    } else {
        m_title->setText(titleText(m_stream));
        QStringList facts = headFacts(m_stream, m_clock, m_language);
        if (!m_stream.region.isEmpty())
            facts += m_stream.region;
        m_head->setText(facts.join(QStringLiteral(" · ")));
    }
    m_tabs->setEnabled(!m_stream.roomId.isEmpty());
    m_copyId->setEnabled(!m_stream.roomId.isEmpty());
    m_openCover->setEnabled(isWebAddress(m_stream.coverUrl));
}

void DetailPanel::sayCount()
{
    const int count = m_changes->count();
    //: Tab: changes between readings. %1: how many
    m_tabs->setTabText(1, count > 0 ? tr("Changes (%1)").arg(count) : tr("Changes"));
}

void DetailPanel::sayCover()
{
    const bool on = showsCovers() && !m_stream.roomId.isEmpty();
    m_cover->setVisible(on && m_hasCover);
    QString state;
    if (on && m_coverProblem)
        state = coverProblemText(*m_coverProblem);
    else if (on && !m_hasCover)
        state = tr("Loading the cover …");
    setWords(m_coverState, state);
}

void DetailPanel::retranslate()
{
    setAccessibleName(tr("Livestream in full"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (F4)"));
    m_cover->setAccessibleName(tr("Cover"));
    m_tabs->setTabText(0, tr("Figures"));
    m_tabs->setTabText(2, tr("Note"));
    m_tabs->setAccessibleName(tr("Livestream in full"));
    m_figureTable->setAccessibleName(tr("Figures"));
    m_copyId->setText(tr("Copy ID"));
    m_copyId->setToolTip(tr("Copies the livestream's id."));
    m_openCover->setText(tr("Open cover"));
    m_openCover->setToolTip(tr("Opens the address of the cover in the web browser. The source "
                               "gives no address of the livestream itself."));
    m_coversOn->setText(tr("Show covers (loads them from the internet)"));
    constexpr int padding = 20; // all three have room beside each other
    m_figureTable->setWidths({QStringLiteral("n").repeated(12), QStringLiteral("2026-11-21 19:00")},
                             DetailModel::Source, padding);
    sayHead();
    sayCount();
    sayCover();
}

void DetailPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace livegauge
