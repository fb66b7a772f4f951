#include "widgets/archive/LedgerWindow.h"

#include "domain/Clock.h"
#include "models/LedgerModel.h"
#include "models/LedgerSumModel.h"
#include "output/LedgerCsv.h"
#include "widgets/Labels.h"
#include "widgets/ReadTable.h"
#include "widgets/SaveFile.h"
#include "wording/ErrorWords.h"
#include "wording/LedgerWords.h"

#include <QAction>
#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace livegauge {
namespace {

/// Days up to and with today, 0 for all there is: the id of each chip.
constexpr std::array periodDays{1, 7, 30, 0};
constexpr std::array sumTabs{LedgerSumBy::Day, LedgerSumBy::Influencer, LedgerSumBy::Key};
constexpr auto soon = std::chrono::milliseconds(300);

QString segmentOf(int days)
{
    if (days == periodDays.front())
        return QStringLiteral("first");
    return days == periodDays.back() ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

LedgerWindow::LedgerWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_model(new LedgerModel(ownZone(), this))
    , m_sums(new LedgerSumModel(this))
    , m_periods(new QButtonGroup(this))
    , m_filter(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_saveAnswer(new QAction(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ReadTable(*m_model))
    , m_sumTable(new ReadTable(*m_sums))
    , m_total(new QLabel(this))
    , m_message(new QLabel(this))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    build();
    connectWidgets();
    retranslate();
    updateAll();
    resize(QSize(1240, 640).boundedTo(screen()->availableSize() * 0.95));
}

LedgerWindow::~LedgerWindow() = default;

QWidget *LedgerWindow::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const int days : periodDays) {
        auto *chip = new QPushButton(bar);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setProperty("segment", segmentOf(days));
        m_periods->addButton(chip, days);
        row->addWidget(chip);
    }
    m_periods->button(periodDays[1])->setChecked(true);
    row->addSpacing(8);
    row->addWidget(m_filter, 1);
    row->addSpacing(8);
    row->addWidget(m_copy);
    row->addSpacing(8);
    row->addWidget(m_export);
    for (QPushButton *button : {m_copy, m_export})
        button->setAutoDefault(false);
    m_filter->setClearButtonEnabled(true);
    return bar;
}

void LedgerWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(buildBar());
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    for (std::size_t tab = 0; tab <= sumTabs.size(); ++tab)
        m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_sumTable);
    inside->addWidget(m_tabs);
    inside->addWidget(m_pages, 1);
    column->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_total);
    foot->addWidget(m_message, 1);
    column->addLayout(foot);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_saveAnswer);
    m_saveAnswer->setShortcut(QKeySequence::Save);
    m_saveAnswer->setShortcutContext(Qt::WidgetShortcut);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_export->setObjectName(QStringLiteral("export"));
    m_table->setObjectName(QStringLiteral("requests"));
    m_sumTable->setObjectName(QStringLiteral("sums"));
    m_total->setObjectName(QStringLiteral("total"));
    m_message->setObjectName(QStringLiteral("message"));
}

void LedgerWindow::connectWidgets()
{
    connect(m_soon, &QTimer::timeout, this, &LedgerWindow::ask);
    connect(m_periods, &QButtonGroup::idToggled, this, [this](int /*days*/, bool on) {
        if (on)
            ask();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateAll();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &LedgerWindow::showTab);
    connect(m_copy, &QPushButton::clicked, this, &LedgerWindow::copy);
    connect(m_saveAnswer, &QAction::triggered, this, &LedgerWindow::chooseAnswerFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerWindow::fitAnswerAction);
    connect(m_export, &QPushButton::clicked, this, &LedgerWindow::exportFile);
}

LedgerQuery LedgerWindow::query() const
{
    LedgerQuery query;
    const int days = m_periods->checkedId();
    if (days > 0)
        query.since = QDate::currentDate().addDays(1 - days).startOfDay().toMSecsSinceEpoch();
    return query;
}

void LedgerWindow::ask()
{
    m_soon->stop();
    m_asked = query();
    Q_EMIT wanted(*m_asked);
}

void LedgerWindow::refresh()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void LedgerWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        ask();
}

void LedgerWindow::setEntries(const LedgerQuery &query, const std::vector<LedgerEntry> &entries)
{
    if (!m_asked || query.since != m_asked->since)
        return;
    m_model->setEntries(entries);
    updateAll();
}

void LedgerWindow::showError(const Error &error)
{
    tell(errorText(error), true);
}

void LedgerWindow::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    m_model->setNames(names);
    updateAll();
}

void LedgerWindow::showTab(int tab)
{
    m_pages->setCurrentWidget(tab == 0 ? m_table : m_sumTable);
    tell({}, false);
    updateSums();
}

void LedgerWindow::updateSums()
{
    const int tab = m_tabs->currentIndex();
    if (tab == 0)
        return;
    const LedgerSumBy by = sumTabs[static_cast<std::size_t>(tab - 1)];
    const std::vector<LedgerEntry> entries = m_model->shown();
    m_sums->setSums(sumLedger(entries, by, ownZone()), by, m_names);
    setColumnWidths();
}

void LedgerWindow::updateAll()
{
    int cost = 0;
    for (const LedgerEntry &entry : m_model->shown())
        cost += entry.mayHaveCost();
    const int requests = m_model->rowCount();
    m_total->setText(requests == 0 ? tr("No requests in this time.")
                                   : ledgerTotalText(requests, cost));
    m_copy->setEnabled(requests > 0);
    fitAnswerAction();
    m_export->setEnabled(requests > 0);
    tell({}, false);
    updateSums();
}

void LedgerWindow::exportFile()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    askWhereToSave(this, tr("Export the ledger"), QStringLiteral("livegauge_ledger_") + day,
                   {QStringLiteral("csv")}, [this](const QString &path) { exportTo(path); });
}

void LedgerWindow::exportTo(const QString &path)
{
    save(path, [entries = m_model->shown()] { return ledgerCsv(entries); });
}

void LedgerWindow::fitAnswerAction()
{
    const QModelIndex current = m_table->currentIndex();
    m_saveAnswer->setEnabled(current.isValid() && m_model->entryAt(current.row()).isAnswerKept);
}

void LedgerWindow::chooseAnswerFile()
{
    const qint64 id = m_model->entryAt(m_table->currentIndex().row()).id;
    askWhereToSave(this, tr("Save the answer"), QStringLiteral("livegauge_answer_%1").arg(id),
                   {QStringLiteral("json")},
                   [this, id](const QString &path) { Q_EMIT answerWanted(id, path); });
}

void LedgerWindow::saveAnswer(const QString &path, const QByteArray &answer)
{
    save(path, [answer] { return answer; });
}

void LedgerWindow::save(const QString &path, const std::function<QByteArray()> &bytes)
{
    writeFileBeside(path, bytes, this, [this, path](const std::optional<QString> &problem) {
        tell(savedText(path, problem), problem.has_value());
    });
}

void LedgerWindow::copy()
{
    const ReadTable *table = m_tabs->currentIndex() == 0 ? m_table : m_sumTable;
    table->copyRows();
    tell(tr("The rows are in the clipboard."), false);
}

void LedgerWindow::tell(const QString &words, bool bad)
{
    setRole(m_message, bad ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_message, words);
}

void LedgerWindow::setColumnWidths()
{
    const QString name = QStringLiteral("n").repeated(16);
    const QString count = QStringLiteral("10,000");
    const QString word = QStringLiteral("n").repeated(8);
    m_table->setWidths({QStringLiteral("2026-11-21 19:00:00"), name,
                        QStringLiteral("7288986759428588590"), count,
                        QStringLiteral("n").repeated(20), word, count, count, count, count,
                        QStringLiteral("…9f3a")},
                       LedgerModel::Influencer);
    m_sumTable->setWidths({name, count, count, count, count, count, count}, LedgerSumModel::Of);
}

void LedgerWindow::retranslate()
{
    setWindowTitle(tr("Ledger"));
    const QStringList periods{tr("Today"), tr("7 days"), tr("30 days"), tr("All")};
    for (std::size_t i = 0; i < periodDays.size(); ++i)
        m_periods->button(periodDays[i])->setText(periods.at(static_cast<qsizetype>(i)));
    m_filter->setPlaceholderText(tr("Filter influencers"));
    m_filter->setAccessibleName(tr("Filter influencers"));
    m_copy->setText(tr("&Copy"));
    m_export->setText(tr("&Export CSV…"));
    //: In the menu of a request: saves what the API sent back
    m_saveAnswer->setText(tr("Save the answer as it came…"));
    const QStringList tabs{tr("All requests"), tr("By day"), tr("By influencer"), tr("By key")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabs.at(tab));
    m_tabs->setAccessibleName(tr("Requests or sums"));
    m_table->setAccessibleName(tr("Requests"));
    m_sumTable->setAccessibleName(tr("Sums"));
    m_total->setToolTip(tr("Each time a request really left counts as one credit, and one where "
                           "that is not known. What the provider really counted stands in your "
                           "account there."));
    m_model->retranslate();
    m_sums->retranslate();
    setColumnWidths();
}

void LedgerWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateAll();
    }
}

} // namespace livegauge
