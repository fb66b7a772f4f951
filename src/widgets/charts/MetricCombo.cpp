#include "widgets/charts/MetricCombo.h"

#include "domain/Formula.h"
#include "wording/ColumnWords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace livegauge {
namespace {

bool isMetric(const Column &column)
{
    return column.kind != ColumnKind::Text && column.kind != ColumnKind::Identifier
        && column.kind != ColumnKind::Time;
}

std::vector<const Column *> metrics(bool computed)
{
    std::vector<const Column *> result;
    for (const Column &one : columns()) {
        if (isMetric(one) && (formulaOf(one.id) != nullptr) == computed)
            result.push_back(&one);
    }
    return result;
}

constexpr int noMetric = -1;
constexpr int narrowest = 112; // where the window is: the commonest names stay whole
constexpr int widestEntry = 14; // letters: the list itself is as wide as it needs

} // namespace

MetricCombo::MetricCombo(Of of, QWidget *parent)
    : QComboBox(parent)
    , m_of(of)
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
    const auto found = metricByKey(key.toLatin1());
    if (found || key.isEmpty())
        setMetric(found);
}

void MetricCombo::initStyleOption(QStyleOptionComboBox *option) const
{
    constexpr int padding = 2; // a pixel on each side, as styles leave it
    QComboBox::initStyleOption(option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width() - padding);
}

bool MetricCombo::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStyleOptionComboBox shown;
        initStyleOption(&shown);
        if (shown.currentText != currentText()) {
            // What it is for, and what has no room.
            QString text = currentText();
            if (!toolTip().isEmpty())
                text.prepend(toolTip() + QLatin1Char('\n'));
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
            return true;
        }
    }
    return QComboBox::event(event);
}

void MetricCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MetricCombo::addGroup(const QString &title, const std::vector<const Column *> &metrics)
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    addItem(title);
    items->item(count() - 1)->setFlags(Qt::NoItemFlags);
    for (const Column *one : metrics) {
        addItem(columnTitle(one->id), static_cast<int>(one->id));
        setItemData(count() - 1, columnExplanation(one->id), Qt::ToolTipRole);
    }
}

void MetricCombo::retranslate()
{
    const bool isFirst = count() == 0;
    const auto before = metric();
    clear();
    if (m_of == Of::SetsOrNone)
        //: Choice: no second metric in the chart
        addItem(tr("None"), noMetric);
    //: Heading in a list of metrics: numbers as the source gives them
    addGroup(tr("From the source"), metrics(false));
    //: Heading in a list of metrics: numbers by a formula
    addGroup(tr("Calculated"), metrics(true));
    if (m_of != Of::Livestreams) {
        std::vector<const Column *> counted;
        for (const Column &one : metricsOfSets())
            counted.push_back(&one);
        //: Heading in a list of metrics: how many there are of something
        addGroup(tr("Counted"), counted);
    }
    setMetric(isFirst && m_of != Of::SetsOrNone ? ColumnId::Gmv : before);
}

/// Only now: what Qt builds around the list keeps the manners of the style it was built under.
void MetricCombo::showPopup()
{
    constexpr int scrollBar = 16;
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + scrollBar);
    QComboBox::showPopup();
}

} // namespace livegauge
