#include "widgets/table/TablePanel.h"

#include "grid/FindBar.h"
#include "grid/GridFilter.h"
#include "grid/TimeJump.h"
#include "models/ColumnSums.h"
#include "models/LivestreamTableModel.h"
#include "widgets/Labels.h"
#include "widgets/table/LivestreamTable.h"
#include "widgets/table/OdditiesDialog.h"
#include "widgets/table/SumsBar.h"
#include "widgets/table/ViewDesk.h"
#include "wording/FetchWords.h"
#include "wording/Numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace livegauge {

TablePanel::TablePanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
                       Language language, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_marked(marked)
    , m_table(new LivestreamTable(model, marked, settings, this))
    , m_find(new FindBar(*m_table, this))
    , m_filter(new GridFilter(*m_table, m_table->menu(), model.workspace()))
    , m_views(new ViewDesk(*m_table, m_filter->row(), settings))
    , m_sums(new ColumnSums(model, marked, this))
    , m_sumsBar(new SumsBar(*m_sums, language, this))
    , m_problem(new QLabel(this))
    , m_holds(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_viewMenu(new QPushButton(this))
    , m_columns(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_price(new QLabel(this))
    , m_language(language)
    , m_said(new QTimer(this))
{
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_find);
    column->addWidget(m_problem);
    column->addWidget(m_sumsBar);
    column->addLayout(buildFoot());
    m_problem->setProperty("role", QStringLiteral("bad"));
    m_problem->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(8, 4, 8, 0);
    m_said->setSingleShot(true);
    connect(m_said, &QTimer::timeout, this, &TablePanel::refresh);
    connectCopying();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter->row().clear();
        m_table->setFocus();
    });
    connect(&m_filter->row(), &FilterRow::emptyChanged, this, &TablePanel::refresh);
    connect(&m_filter->row(), &FilterRow::problemChanged, this, &TablePanel::refresh);
    connect(m_table, &GridView::currentChanged, this, [this] {
        if (const auto cell = m_table->current())
            m_sums->setColumn(cell->column);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextPagesRequested(m_plan); });
    connect(&model, &LivestreamTableModel::shownChanged, this, &TablePanel::refresh);
    setLanguage(language);
}

QLayout *TablePanel::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->setSpacing(8);
    foot->addWidget(m_holds);
    foot->addWidget(m_clear);
    foot->addStretch(1);
    foot->addWidget(m_viewMenu);
    foot->addWidget(m_columns);
    foot->addWidget(m_next);
    foot->addWidget(m_price);
    m_holds->setProperty("role", QStringLiteral("muted"));
    m_price->setProperty("role", QStringLiteral("muted"));
    auto *views = new QMenu(this);
    openMenuOnClick(m_viewMenu, views);
    refillOnOpen(views, this, [this](QMenu &menu) { m_views->fillMenu(menu); });
    auto *columns = new QMenu(this);
    openMenuOnClick(m_columns, columns);
    refillOnOpen(columns, this, [this](QMenu &menu) { m_table->fillColumnMenu(menu); });
    return foot;
}

void TablePanel::connectCopying()
{
    const GridMenu &menu = m_table->menu();
    connect(&menu, &GridMenu::copied, this,
            [this](int rows) { say(tr("Copied %Ln livestream(s).", nullptr, rows)); });
    connect(&menu, &GridMenu::copyRefused, this, [this](int rows, int most) {
        const Numbers numbers(m_language);
        say(tr("%1 livestreams are too many for the clipboard: with the columns shown, %2 fit.")
                .arg(numbers.count(rows), numbers.count(most)));
    });
}

void TablePanel::goToTime()
{
    auto *jump = new TimeJump(*m_table, this);
    jump->setAttribute(Qt::WA_DeleteOnClose);
    jump->open();
}

void TablePanel::showOddities()
{
    if (!m_oddities) {
        m_oddities = new OdditiesDialog(m_model.workspace(), m_marked, m_language, window());
        m_oddities->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_oddities, &OdditiesDialog::rowWanted, this, [this](RowNumber row) {
            if (const std::optional<int> place = positionOf(m_model.selection(), row))
                m_table->setCurrent({*place, m_table->columns().shown().front()});
        });
    }
    m_oddities->show();
    m_oddities->raise();
    m_oddities->activateWindow();
}

void TablePanel::say(const QString &sentence)
{
    constexpr std::chrono::seconds longEnough(6);
    m_said->start(longEnough);
    m_holds->setText(sentence);
}

void TablePanel::setLanguage(Language language)
{
    m_language = language;
    m_table->setLanguage(language);
    m_find->setLanguage(language);
    m_sumsBar->setLanguage(language);
    if (m_oddities)
        m_oddities->setLanguage(language);
    refresh();
}

void TablePanel::setNextPages(const FetchPlan &plan, bool running)
{
    m_plan = plan;
    m_running = running;
    refresh();
}

/// "%1 of %2 livestreams", and what leaves the others out.
QString TablePanel::shareText(const SelectionQuery &query)
{
    const bool isPeriod = !query.period.isAll();
    const bool isFiltered = !query.filter.empty();
    if (!query.influencers.isEmpty())
        return isFiltered ? tr("%1 of %2 livestreams, as chosen and filtered")
                          : tr("%1 of %2 livestreams, as chosen");
    if (!isPeriod)
        return tr("%1 of %2 livestreams, filtered");
    return isFiltered ? tr("%1 of %2 livestreams, in the chosen period and filtered")
                      : tr("%1 of %2 livestreams, in the chosen period");
}

void TablePanel::refresh()
{
    const Numbers numbers(m_language);
    const int all = static_cast<int>(m_model.selection().columns.size());
    const int shown = m_model.rowCount();
    const bool goesOn = !m_plan.userIds.isEmpty();
    QString holds = tr("%Ln livestream(s)", nullptr, all);
    if (shown != all)
        holds = shareText(*m_model.selection().query).arg(numbers.count(shown), numbers.count(all));
    //: %1: "20 livestreams"; there are more to be bought
    if (goesOn)
        holds = tr("%1; the list goes on").arg(holds);
    if (!m_said->isActive())
        m_holds->setText(holds);
    setWords(m_problem, m_filter->row().problem());
    m_clear->setText(tr("Clear filters"));
    m_clear->setVisible(!m_filter->row().isEmpty());
    //: Button with a menu of saved views of the table
    m_viewMenu->setText(tr("Saved views"));
    //: Button with a menu of the table's columns
    m_columns->setText(tr("Columns"));
    //: Button that buys one more page of each influencer
    m_next->setText(tr("Next page"));
    m_next->setEnabled(goesOn && !m_running);
    m_price->setText(goesOn ? priceText(priceOf(m_plan)) : QString());
    m_price->setVisible(goesOn);
}

void TablePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace livegauge
