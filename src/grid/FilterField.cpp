#include "grid/FilterField.h"

#include "look/Restyle.h"
#include "wording/ColumnWords.h"
#include "wording/FilterText.h"

#include <QEvent>
#include <QKeyEvent>

namespace livegauge {

FilterField::FilterField(ColumnId id, QWidget *parent)
    : QLineEdit(parent)
    , m_column(id)
    , m_today(QDate::currentDate())
{
    setObjectName(QLatin1String("filter_") + QLatin1String(livegauge::column(id).key));
    setProperty("role", QStringLiteral("filter"));
    setFrame(false);
    setClearButtonEnabled(true);
    setMinimumWidth(0);
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
    read();
}

void FilterField::setToday(QDate today)
{
    m_today = today;
    read();
}

void FilterField::setCurrencies(const Currencies &currencies)
{
    m_currencies = currencies;
    read();
}

void FilterField::read()
{
    FilterReading reading = readFilter(m_column, text(), m_today, m_currencies);
    m_conditions = std::move(reading.conditions);
    m_problem = std::move(reading.problem);
    showState();
    if (!isModified()) // it was not typed
        showBeginning();
}

/// In a narrow column the end alone would read as another filter: "10000" of ">10000".
void FilterField::showBeginning()
{
    if (!hasFocus())
        home(false);
}

void FilterField::showState()
{
    //: In an empty filter field
    setPlaceholderText(hasFocus() ? filterExample(m_column) : tr("filter"));
    //: %1: a column's title
    setAccessibleName(tr("Filter of %1").arg(columnTitle(m_column)));
    setAccessibleDescription(m_problem.isEmpty() ? filterHelp(m_column) : m_problem);
    setToolTip(accessibleDescription());
    const QString state = m_problem.isEmpty()
        ? (m_conditions.empty() ? QString() : QStringLiteral("on"))
        : QStringLiteral("wrong");
    restyle(*this, "state", state);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (leaves || event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showState();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showState();
    showBeginning();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
}

} // namespace livegauge
