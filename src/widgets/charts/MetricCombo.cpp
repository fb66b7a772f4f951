#include "widgets/charts/MetricCombo.h"

#include "domain/Formula.h"
#include "wording/ColumnWords.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStandardItemModel>

namespace livegauge {
namespace {

bool isMetric(const Column &column)
{
    return column.kind != ColumnKind::Text && column.kind != ColumnKind::Identifier
        && column.kind != ColumnKind::Time;
}

constexpr int noMetric = -1;
constexpr int narrowest = 112; // where the window is: the commonest names stay whole
constexpr int widestEntry = 14; // letters: the list itself is as wide as it needs

} // namespace

MetricCombo::MetricCombo(bool withNone, QWidget *parent)
    : QComboBox(parent)
    , m_withNone(withNone)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(widestEntry);
    setMinimumWidth(narrowest);
    setMaxVisibleItems(40);
    retranslate();
    connect(this, &QComboBox::activated, this, &MetricCombo::chosen);
}

std::optional<ColumnId> MetricCombo::metric() const
{
    const QVariant entry = currentData();
    return entry.isValid() && entry.toInt() != noMetric
        ? std::optional(static_cast<ColumnId>(entry.toInt()))
        : std::nullopt;
}

void MetricCombo::setMetric(std::optional<ColumnId> metric)
{
    const int index = findData(metric ? static_cast<int>(*metric) : noMetric);
    if (index >= 0)
        setCurrentIndex(index);
}

QString MetricCombo::key() const
{
    const auto chosen = metric();
    return chosen ? QString::fromLatin1(column(*chosen).key) : QString();
}

void MetricCombo::setKey(const QString &key)
{
    const auto found = columnByKey(key.toLatin1());
    if (found || key.isEmpty())
        setMetric(found);
}

void MetricCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MetricCombo::addGroup(const QString &title, bool computed)
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    addItem(title);
    items->item(count() - 1)->setFlags(Qt::NoItemFlags);
    for (const Column &one : columns()) {
        if (!isMetric(one) || (formulaOf(one.id) != nullptr) != computed)
            continue;
        addItem(columnTitle(one.id), static_cast<int>(one.id));
        setItemData(count() - 1, columnExplanation(one.id), Qt::ToolTipRole);
    }
}

void MetricCombo::retranslate()
{
    const bool isFirst = count() == 0;
    const auto before = metric();
    clear();
    if (m_withNone)
        //: Choice: no second metric in the chart
        addItem(tr("None"), noMetric);
    //: Heading in a list of metrics: numbers as the source gives them
    addGroup(tr("From the source"), false);
    //: Heading in a list of metrics: numbers by a formula
    addGroup(tr("Calculated"), true);
    setMetric(isFirst && !m_withNone ? ColumnId::Gmv : before);
}

/// Only now: what Qt builds around the list keeps the manners of the style it was built under.
void MetricCombo::showPopup()
{
    constexpr int scrollBar = 16;
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + scrollBar);
    QComboBox::showPopup();
}

} // namespace livegauge
