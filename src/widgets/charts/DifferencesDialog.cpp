#include "widgets/charts/DifferencesDialog.h"

#include "analysis/Workspace.h"
#include "charts/FigureExport.h"
#include "charts/FigureWords.h"
#include "charts/RankingFigure.h"
#include "models/DifferenceModel.h"
#include "models/MarkedRows.h"
#include "widgets/CellDelegate.h"
#include "widgets/Labels.h"
#include "widgets/ReadTable.h"
#include "widgets/SaveFile.h"
#include "widgets/TableCard.h"
#include "widgets/TableOrWords.h"
#include "widgets/charts/MetricCombo.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace livegauge {
namespace {

/// Influencers with marked livestreams stand in bold.
class MarkedDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.data(DifferenceModel::MarkedRole).toBool())
            option->font.setBold(true);
    }
};

} // namespace

DifferencesDialog::DifferencesDialog(Workspace &workspace, MarkedRows &marked, Language language,
                                     bool sampleData, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_marked(marked)
    , m_language(language)
    , m_sampleData(sampleData)
    , m_model(new DifferenceModel(language, this))
    , m_metric(new MetricCombo(MetricCombo::Of::Sets, this))
    , m_scope(new QLabel(this))
    , m_list(new TableOrWords(*m_model, this))
    , m_table(m_list->table())
    , m_mark(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_card(new TableCard(*m_list, {m_mark, m_save}, *this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_metric, 0, Qt::AlignLeft);
    column->addWidget(m_scope);
    column->addWidget(m_card, 1);
    setRole(m_scope, QLatin1String("muted"));
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_metric->setMetric(ColumnId::Gmv);
    m_table.setItemDelegate(new MarkedDelegate(&m_table));
    m_table.horizontalHeader()->setSortIndicator(DifferenceModel::Rank, Qt::AscendingOrder);
    m_table.setSortingEnabled(true);
    connect(m_metric, &MetricCombo::chosen, this, &DifferencesDialog::look);
    connect(m_mark, &QPushButton::clicked, this, &DifferencesDialog::mark);
    connect(m_save, &QPushButton::clicked, this, &DifferencesDialog::chooseFile);
    connect(&workspace, &Workspace::selectionChanged, this, &DifferencesDialog::look);
    connect(&marked, &MarkedRows::changed, this, &DifferencesDialog::showMarks);
    connect(&workspace, &Workspace::selectionChanged, this, &DifferencesDialog::showMarks);
    retranslate();
    resize(1120, 460);
    showMarks();
    look();
}

void DifferencesDialog::setMetric(ColumnId metric)
{
    m_metric->setMetric(metric);
    look();
}

void DifferencesDialog::setOwnList(const QStringList &userIds)
{
    m_ownList = userIds;
    look();
}

void DifferencesDialog::setStoredLists(const std::optional<StoredLists> &lists)
{
    m_lists = lists;
    look();
}

void DifferencesDialog::look()
{
    const Selection &selection = m_workspace.selection();
    const std::optional<ColumnId> metric = m_metric->metric();
    if (!metric)
        return;
    m_work.ask([selection, metric = *metric, own = m_ownList,
                lists = m_lists] { return ranking(selection, metric, own, lists); },
               [this](Ranking ranking) { showRanking(std::move(ranking)); });
}

void DifferencesDialog::showRanking(Ranking ranking)
{
    m_hasLooked = true;
    m_figure = rankingFigure(std::move(ranking), {{}, m_language, m_sampleData});
    QHash<QString, QString> names;
    for (const FigureInfluencer &one : m_figure.influencers)
        names.insert(one.userId, one.name);
    QSet<QString> chosen;
    for (const int row : m_table.chosenRows())
        chosen.insert(m_model->userIdAt(row));
    m_model->setRanking(std::get<RankingPlot>(m_figure.plot).ranking, names);
    m_table.chooseRows([&](int row) { return chosen.contains(m_model->userIdAt(row)); });
    m_table.setColumnHidden(DifferenceModel::Sessions, m_metric->metric() == ColumnId::Livestreams);
    setWidths();
    showState();
}

/// Period, clock, what is left out, and what all are measured by.
QString DifferencesDialog::scope() const
{
    const auto *plot = std::get_if<RankingPlot>(&m_figure.plot);
    if (plot == nullptr || plot->ranking->influencers.empty())
        return m_figure.subtitle;
    const Ranking &ranking = *plot->ranking;
    const Numbers numbers(m_language);
    QStringList parts{m_figure.subtitle};
    if (ranking.median)
        parts += yardstickText(ranking, numbers.text(*ranking.median, column(ranking.metric).kind),
                               numbers);
    parts += scopeOfBefore(ranking);
    if (!m_marked.among(*m_workspace.selection().rows).isEmpty())
        //: Under a table of influencers, some of which stand in bold
        parts += tr("In bold: with marked livestreams");
    return parts.join(QStringLiteral(" · "));
}

QString DifferencesDialog::scopeOfBefore(const Ranking &ranking) const
{
    if (!ranking.before)
        return tr("Choose a period to see who rises");
    const WallSpan &span = ranking.before->span;
    const QString days = dayRange({span.from, span.until}, m_language);
    return ranking.before->isCut
        //: %1: two days, of which the second is counted only until the time of day it is now
        ? tr("Previous period: %1, as far as today has gone").arg(days)
        : tr("Previous period: %1").arg(days);
}

void DifferencesDialog::showState()
{
    QString words;
    if (!m_hasLooked)
        words = tr("Working out the differences …");
    else if (m_model->rowCount() == 0)
        words = tr("None of the livestreams shown states such a number.");
    m_list->say(words);
    setWords(m_scope, scope());
}

void DifferencesDialog::showMarks()
{
    m_model->setMarkedRows(m_marked.among(*m_workspace.selection().rows));
    setWords(m_scope, scope());
}

/// Those chosen, or all.
void DifferencesDialog::mark()
{
    std::vector<int> rows = m_table.chosenRows();
    const bool areAll = rows.empty();
    for (int row = 0; areAll && row < m_model->rowCount(); ++row)
        rows.push_back(row);
    m_marked.show(m_model->rowsOf(rows));
}

void DifferencesDialog::chooseFile()
{
    askWhereToSave(this, tr("Export the differences"), suggestedFileName(m_figure),
                   {fileEnding(FigureFormat::Csv)}, [this](const QString &path) { saveTo(path); });
}

void DifferencesDialog::saveTo(const QString &path)
{
    FigureExportOptions options;
    options.format = FigureFormat::Csv;
    workBeside(
        this, [figure = m_figure, options, path] { return saveFigure(figure, options, path); },
        [this, path](const std::optional<QString> &problem) {
            m_card->tell(savedText(path, problem), problem.has_value());
        });
}

void DifferencesDialog::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    retranslate();
    look();
}

void DifferencesDialog::setWidths()
{
    const QString wide = QStringLiteral("+12,345,678.90");
    m_table.setWidths({QStringLiteral("1,000"),
                       {},
                       QStringLiteral("100,000"),
                       wide,
                       wide,
                       QStringLiteral("+1,000.0%"),
                       wide,
                       QStringLiteral("+1,000.0%"),
                       wide},
                      DifferenceModel::Influencer);
}

void DifferencesDialog::retranslate()
{
    setWindowTitle(tr("Differences between the influencers in the table"));
    m_metric->setAccessibleName(tr("Differences in"));
    m_metric->setToolTip(tr("Differences in"));
    m_table.setAccessibleName(tr("Differences"));
    //: Button: marks the livestreams of the influencers chosen here in the table
    m_mark->setText(tr("&Mark in the table"));
    m_save->setText(tr("&Export CSV…"));
    setWidths();
    showState();
}

void DifferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
