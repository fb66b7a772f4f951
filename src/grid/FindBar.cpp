#include "grid/FindBar.h"

#include "grid/GridView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace livegauge {

FindBar::FindBar(GridView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_finder(new GridFinder(view, this))
    , m_text(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_said(new QLabel(this))
    , m_close(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    constexpr int fieldWidth = 260;
    m_text->setMaximumWidth(fieldWidth);
    m_text->setClearButtonEnabled(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_said, 1);
    row->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, [this] { go(GridFinder::Way::Here); });
    connect(m_previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QPushButton::clicked, this, &FindBar::leave);
    connect(m_finder, &GridFinder::began, this, [this] { say(State::Searching); });
    connect(m_finder, &GridFinder::found, this,
            [this](bool cameRound) { say(cameRound ? State::CameRound : State::Found); });
    connect(m_finder, &GridFinder::foundNoOther, this, [this] { say(State::NoOther); });
    connect(m_finder, &GridFinder::counted, this, [this] { say(m_state); });
    connect(m_finder, &GridFinder::notFound, this, [this] { say(State::NotFound); });
    retranslate();
    hide();
}

void FindBar::setLanguage(Language language)
{
    m_language = language;
    m_finder->setLanguage(language);
}

void FindBar::open()
{
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    m_finder->begin();
    m_view.setFound(m_text->text());
}

void FindBar::leave()
{
    m_finder->stop();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::go(GridFinder::Way way)
{
    if (isHidden()) {
        open();
        if (m_text->text().isEmpty())
            return;
    }
    if (m_text->text().isEmpty()) {
        m_finder->stop();
        say(State::Nothing);
        return;
    }
    m_finder->find(m_text->text(), way);
}

QString FindBar::countText() const
{
    const auto count = m_finder->count();
    if (!count)
        return {};
    const Numbers numbers(m_language);
    const QString all = numbers.count(count->all);
    if (count->which == 0)
        return count->isCut ? tr("More than %1 cells hold it.").arg(all)
                            : tr("%Ln cell(s) hold it.", nullptr, count->all);
    const QString which = numbers.count(count->which);
    //: Beside a search: the current cell is the %1th of %2 that hold the text
    return (count->isCut ? tr("%1 of more than %2.") : tr("%1 of %2.")).arg(which, all);
}

void FindBar::say(State state)
{
    m_state = state;
    switch (state) {
    case State::Nothing:
        m_said->clear();
        break;
    case State::Found:
        m_said->setText(countText());
        break;
    case State::Searching:
        m_said->setText(tr("Looking …"));
        break;
    case State::CameRound:
        m_said->setText(
            QStringList{countText(), tr("Found beyond the end of the table, which was passed.")}
                .join(QLatin1Char(' '))
                .trimmed());
        break;
    case State::NoOther:
        m_said->setText(tr("No other cell that is shown holds this text."));
        break;
    case State::NotFound:
        m_said->setText(tr("No cell that is shown holds this text."));
        break;
    }
    m_said->setAccessibleName(m_said->text());
    const bool hasText = !m_text->text().isEmpty();
    m_previous->setEnabled(hasText);
    m_next->setEnabled(hasText);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the table"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_close->setText(tr("Close"));
    say(m_state);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(back ? GridFinder::Way::Back : GridFinder::Way::Onward);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
