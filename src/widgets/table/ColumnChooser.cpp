#include "widgets/table/ColumnChooser.h"

#include "grid/GridColumns.h"
#include "widgets/Labels.h"
#include "wording/ColumnWords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace livegauge {
namespace {

enum Group { Given, WorkedOut, Yours, GroupCount };

Group groupOf(ColumnId id)
{
    if (isUsersOwn(id))
        return Yours;
    return column(id).field == nullptr ? WorkedOut : Given;
}

constexpr int idRole = Qt::UserRole;

ColumnId idOf(const QTreeWidgetItem *item)
{
    return item->data(0, idRole).value<ColumnId>();
}

} // namespace

ColumnChooser::ColumnChooser(GridColumns &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_explanation(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Reset | QDialogButtonBox::Close, this))
{
    build();
    fill(); // before anyone listens: an item without a tick says nothing yet
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ColumnChooser::explain);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_filling && item->parent() != nullptr)
            m_columns.setShown(idOf(item), item->checkState(0) == Qt::Checked);
    });
    connect(&columns, &GridColumns::changed, this, &ColumnChooser::showTicks);
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<GridColumns::State> states = m_columns.states();
        for (GridColumns::State &state : states)
            state.isShown = true;
        m_columns.set(std::move(states), m_columns.frozen());
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this,
            &ColumnChooser::resetWanted);
    retranslate();
    resize(400, 560);
}

void ColumnChooser::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_buttons);
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(m_explanation, QLatin1String("muted"));
    m_buttons->addButton(m_all, QDialogButtonBox::ResetRole);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    for (QPushButton *button : {m_all, m_buttons->button(QDialogButtonBox::Reset)})
        button->setAutoDefault(false);
}

void ColumnChooser::fill()
{
    for (int group = 0; group < GroupCount; ++group) {
        auto *head = new QTreeWidgetItem(m_list);
        head->setFlags(Qt::ItemIsEnabled);
    }
    for (const Column &entry : columns()) {
        const auto known = std::ranges::find(m_columns.states(), entry.id, &GridColumns::State::id);
        if (known == m_columns.states().end())
            continue;
        auto *item = new QTreeWidgetItem(m_list->topLevelItem(groupOf(entry.id)));
        item->setData(0, idRole, QVariant::fromValue(entry.id));
    }
    m_list->expandAll();
}

void ColumnChooser::showTicks()
{
    m_filling = true;
    const bool isLast = m_columns.shown().size() == 1;
    for (int group = 0; group < GroupCount; ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem *item = head->child(i);
            const bool isShown = m_columns.isShown(idOf(item));
            item->setCheckState(0, isShown ? Qt::Checked : Qt::Unchecked);
            // The last column stays: an empty table has no title left to bring one back with.
            item->setDisabled(isShown && isLast);
        }
    }
    m_filling = false;
}

void ColumnChooser::search(const QString &text)
{
    const QString wanted = text.simplified();
    for (int group = 0; group < GroupCount; ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem *item = head->child(i);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || columnExplanation(idOf(item)).contains(wanted, Qt::CaseInsensitive)
                || QLatin1String(column(idOf(item)).key).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

void ColumnChooser::explain()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool isColumn = item != nullptr && item->parent() != nullptr;
    m_explanation->setText(isColumn ? columnExplanation(idOf(item)) : QString());
}

void ColumnChooser::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_filling = true;
    const QString groups[]{tr("From the source"), tr("Calculated"), tr("Yours")};
    for (int group = 0; group < GroupCount; ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        head->setText(0, groups[group]);
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem *item = head->child(i);
            item->setText(0, columnTitle(idOf(item)));
            item->setToolTip(0, columnExplanation(idOf(item)));
        }
    }
    m_filling = false;
    m_all->setText(tr("Show all"));
    m_buttons->button(QDialogButtonBox::Reset)->setText(tr("Reset to default"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    showTicks();
    explain();
}

void ColumnChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
