#include "widgets/table/OdditiesDialog.h"

#include "analysis/Workspace.h"
#include "models/MarkedRows.h"
#include "models/OddityModel.h"
#include "widgets/ReadTable.h"
#include "widgets/TableCard.h"
#include "widgets/TableOrWords.h"

#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace livegauge {

OdditiesDialog::OdditiesDialog(Workspace &workspace, MarkedRows &marked, Language language,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_marked(marked)
    , m_model(new OddityModel(language, this))
    , m_kinds(new QComboBox(this))
    , m_list(new TableOrWords(*m_model, this))
    , m_mark(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(new TableCard(*m_list, {m_mark}, *this), 1);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QComboBox::activated, this, &OdditiesDialog::chooseKind);
    connect(m_mark, &QPushButton::clicked, this, [this] { m_marked.show(rowsToMark()); });
    connect(m_list->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isReturning)
                    Q_EMIT rowWanted(m_model->at(current.row()).row);
            });
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OdditiesDialog::sayWhatIsMarked);
    connect(&workspace, &Workspace::selectionChanged, this, &OdditiesDialog::look);
    retranslate();
    resize(1180, 480);
    look();
}

void OdditiesDialog::look()
{
    const Selection &selection = m_workspace.selection();
    if (!selection.rows) // nothing has been shown yet
        return;
    m_work.ask([selection] { return odditiesNewestFirst(selection); },
               [this, selection](std::vector<Oddity> found) {
                   m_hasLooked = true;
                   const QModelIndex current = m_list->table().currentIndex();
                   const auto before =
                       current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
                   const std::vector<Oddity> chosenBefore = chosen();
                   m_model->setOddities(selection, std::move(found));
                   returnTo(before, chosenBefore);
                   fillKinds();
                   showState();
               });
}

/// Who walks through the list goes on where he was when rows come. The table is where he wants it.
void OdditiesDialog::returnTo(const std::optional<Oddity> &current,
                              const std::vector<Oddity> &chosen)
{
    if (const auto position = current ? m_model->positionOf(*current) : std::nullopt) {
        m_isReturning = true;
        m_list->table().selectionModel()->setCurrentIndex(m_model->index(*position, 0),
                                                          QItemSelectionModel::NoUpdate);
        m_isReturning = false;
    }
    std::set<std::pair<RowNumber, Oddity::Kind>> keys;
    for (const Oddity &one : chosen)
        keys.emplace(one.row, one.kind);
    if (!keys.empty())
        m_list->table().chooseRows([&](int position) {
            const Oddity &one = m_model->at(position);
            return keys.contains({one.row, one.kind});
        });
}

std::vector<Oddity> OdditiesDialog::chosen() const
{
    std::vector<Oddity> chosen;
    for (const int position : m_list->table().chosenRows())
        chosen.push_back(m_model->at(position));
    return chosen;
}

RowSet OdditiesDialog::rowsToMark() const
{
    const std::vector<int> chosen = m_list->table().chosenRows();
    return chosen.empty() ? m_model->rows() : m_model->rowsOf(chosen);
}

/// Of one livestream several things may be odd: it is marked once.
void OdditiesDialog::sayWhatIsMarked()
{
    if (!m_list->table().selectionModel()->hasSelection()) {
        //: Button: marks the livestreams of this list in the table
        m_mark->setText(tr("&Mark all in the table"));
        return;
    }
    const auto count = static_cast<int>(rowsToMark().count());
    //: Button: marks the livestreams that are chosen in this list in the table; %Ln: how many
    m_mark->setText(tr("&Mark %Ln in the table", nullptr, count));
}

void OdditiesDialog::chooseKind()
{
    const QVariant kind = m_kinds->currentData();
    m_model->setKind(kind.isValid() ? std::optional(static_cast<Oddity::Kind>(kind.toInt()))
                                    : std::nullopt);
    showState();
}

void OdditiesDialog::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    const QVariant chosen = m_kinds->currentData();
    m_kinds->clear();
    const auto add = [this](const QString &name, std::optional<Oddity::Kind> kind) {
        const int count = m_model->countOf(kind);
        //: %1: a kind of oddity, %2: how many there are
        m_kinds->addItem(tr("%1 (%2)").arg(name).arg(count),
                         kind ? QVariant(static_cast<int>(*kind)) : QVariant());
    };
    add(tr("All oddities"), {});
    for (const Oddity::Kind kind : OddityModel::kinds)
        add(OddityModel::kindName(kind), kind);
    m_kinds->setCurrentIndex(std::max(m_kinds->findData(chosen), 0));
}

void OdditiesDialog::showState()
{
    QString words;
    if (!m_hasLooked)
        words = tr("Looking through the livestreams …");
    else if (m_model->rowCount() == 0)
        words =
            tr("Nothing odd in the livestreams shown. Records, collapses and schedules need ten "
               "livestreams of an influencer to judge by.");
    m_list->say(words);
    sayWhatIsMarked();
}

void OdditiesDialog::setLanguage(Language language)
{
    m_model->setLanguage(language);
    retranslate();
}

void OdditiesDialog::retranslate()
{
    setWindowTitle(tr("Oddities of the livestreams in the table"));
    fillKinds();
    m_kinds->setAccessibleName(tr("Kind of oddity"));
    m_list->table().setAccessibleName(tr("Oddities"));
    m_list->table().setWidths({QStringLiteral("2026-11-21 19:00"), QStringLiteral("n").repeated(16),
                               QStringLiteral("n").repeated(18)},
                              OddityModel::Why);
    showState();
}

void OdditiesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
