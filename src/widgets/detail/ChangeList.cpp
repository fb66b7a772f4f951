#include "widgets/detail/ChangeList.h"

#include "models/ChangeModel.h"
#include "widgets/Labels.h"
#include "widgets/ReadTable.h"
#include "wording/ErrorWords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace livegauge {

ChangeList::ChangeList(Room room, Language language, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new ChangeModel(language, this))
    , m_state(new QLabel(this))
    , m_table(new ReadTable(*m_model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_state, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setContentsMargins(12, 12, 12, 12);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    retranslate();
}

void ChangeList::setLanguage(Language language)
{
    m_model->setLanguage(language);
    retranslate();
}

void ChangeList::setLivestream(const Livestream &stream, const Clock &clock)
{
    if (stream.roomId != m_roomId) {
        m_isAnswered = false;
        m_error.reset();
        m_model->setChanges({});
    }
    m_roomId = stream.roomId;
    m_model->setLivestream(clock, stream.region);
    sayState();
}

void ChangeList::setChanges(const std::vector<LivestreamChange> &changes)
{
    m_isAnswered = true;
    m_error.reset();
    m_model->setChanges(changes);
    sayState();
}

void ChangeList::showError(const Error &error)
{
    m_isAnswered = true;
    m_error = error;
    sayState();
}

int ChangeList::count() const
{
    return m_model->rowCount();
}

QString ChangeList::stateText() const
{
    if (m_error)
        return errorSentence(*m_error);
    if (!m_isAnswered)
        return tr("Looking in the archive …");
    if (count() == 0)
        return tr("No reading has found another figure than the one before.");
    return {};
}

void ChangeList::sayState()
{
    const QString state = stateText();
    setRole(m_state, m_error ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_state, state);
    m_table->setVisible(state.isEmpty());
}

void ChangeList::retranslate()
{
    const bool isWide = m_room == Room::Wide;
    m_table->setAccessibleName(tr("Changes between readings"));
    m_table->setWidths({QStringLiteral("2026-11-21 19:00"),
                        QStringLiteral("n").repeated(isWide ? 14 : 9),
                        QStringLiteral("n").repeated(isWide ? 20 : 9)},
                       ChangeModel::After);
    sayState();
}

void ChangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
