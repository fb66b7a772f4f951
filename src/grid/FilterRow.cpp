#include "grid/FilterRow.h"

#include "grid/FilterField.h"
#include "wording/ColumnWords.h"
#include "wording/FilterText.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace livegauge {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 150ms;

bool isRightAligned(ColumnId id)
{
    const ColumnKind kind = column(id).kind;
    return kind != ColumnKind::Text && kind != ColumnKind::Identifier && kind != ColumnKind::Time;
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_scrolled(new QWidget(this))
    , m_today(QDate::currentDate())
    , m_soon(new QTimer(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("filters"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &FilterRow::tell);
}

FilterField &FilterRow::field(ColumnId id)
{
    FilterField *&entry = m_fields[id];
    if (entry == nullptr) {
        entry = new FilterField(id, m_scrolled);
        entry->setAlignment((isRightAligned(id) ? Qt::AlignRight : Qt::AlignLeft)
                            | Qt::AlignVCenter);
        entry->setToday(m_today);
        entry->setCurrencies(m_currencies);
        entry->hide();
        entry->installEventFilter(this);
        connect(entry, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
        connect(entry, &FilterField::left, this, [this] {
            tell();
            Q_EMIT left();
        });
    }
    return *entry;
}

void FilterRow::setPlaces(const std::vector<Place> &places, int frozen)
{
    m_places = places;
    m_frozen = frozen;
    for (const auto &[id, entry] : m_fields) {
        const bool isShown = std::ranges::find(places, id, &Place::column) != places.end();
        entry->setVisible(isShown);
    }
    arrange();
}

void FilterRow::arrange()
{
    int edge = 0;
    QWidget *before = nullptr;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        FilterField &entry = field(place.column);
        const bool isFrozen = static_cast<int>(i) < m_frozen;
        QWidget *area = isFrozen ? static_cast<QWidget *>(this) : m_scrolled;
        if (entry.parentWidget() != area)
            entry.setParent(area);
        if (isFrozen)
            edge = place.left + place.width;
        entry.setGeometry(place.left - (isFrozen ? 0 : edge), 0, place.width, height());
        entry.show();
        if (before != nullptr)
            setTabOrder(before, &entry);
        before = &entry;
    }
    m_scrolled->setGeometry(edge, 0, std::max(0, width() - edge), height());
}

void FilterRow::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    for (const auto &[id, entry] : m_fields)
        entry->setToday(today);
    tell();
}

void FilterRow::setCurrencies(const Currencies &currencies)
{
    if (m_currencies == currencies)
        return;
    m_currencies = currencies;
    for (const auto &[id, entry] : m_fields)
        entry->setCurrencies(currencies);
    tell();
}

Filter FilterRow::filter() const
{
    Filter all;
    for (const auto &[id, entry] : m_fields)
        all.insert(all.end(), entry->conditions().begin(), entry->conditions().end());
    return all;
}

std::vector<FilterRow::Typed> FilterRow::typed() const
{
    std::vector<Typed> all;
    for (const auto &[id, entry] : m_fields) {
        if (!entry->text().trimmed().isEmpty())
            all.push_back({id, entry->text()});
    }
    return all;
}

void FilterRow::setTyped(const std::vector<Typed> &typed)
{
    for (const auto &[id, entry] : m_fields)
        entry->clear();
    for (const Typed &text : typed)
        field(text.column).setText(text.text);
    tell();
}

void FilterRow::setCondition(const Condition &condition)
{
    field(condition.column).setText(filterText(condition));
    tell();
}

void FilterRow::addCondition(const Condition &condition)
{
    FilterField &entry = field(condition.column);
    Filter all = entry.conditions();
    if (std::ranges::find(all, condition) == all.end()) {
        all.push_back(condition);
        entry.setText(filterText(condition.column, all));
    }
    tell();
}

void FilterRow::clear()
{
    setTyped({});
}

bool FilterRow::isEmpty() const
{
    return typed().empty();
}

void FilterRow::focusField(ColumnId id)
{
    const auto shown = std::ranges::find(m_places, id, &Place::column);
    if (m_places.empty())
        return;
    FilterField &entry = field(shown == m_places.end() ? m_places.front().column : id);
    entry.setFocus(Qt::ShortcutFocusReason);
    entry.selectAll();
}

QString FilterRow::problem() const
{
    for (const auto &[column, field] : m_fields) {
        if (!field->problem().isEmpty())
            //: %1: a column's title; %2: what is wrong and what is expected, a whole sentence
            return tr("The filter of %1 filters nothing. %2")
                .arg(columnTitle(column), field->problem());
    }
    return {};
}

void FilterRow::tell()
{
    m_soon->stop();
    if (isEmpty() != m_wasEmpty) {
        m_wasEmpty = !m_wasEmpty;
        Q_EMIT emptyChanged(m_wasEmpty);
    }
    if (QString now = problem(); now != m_problem) {
        m_problem = std::move(now);
        Q_EMIT problemChanged();
    }
    const Filter now = filter();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged(now);
}

QSize FilterRow::sizeHint() const
{
    constexpr int padding = 8;
    return {0, fontMetrics().height() + padding};
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto *entry = qobject_cast<FilterField *>(watched))
            Q_EMIT revealWanted(entry->column());
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace livegauge
