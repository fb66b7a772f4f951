#include "widgets/detail/ChangeList.h"

#include "models/ChangeModel.h"
#include "widgets/ReadTable.h"
#include "wording/ErrorWords.h"

#include <QEvent>

namespace livegauge {

ChangeList::ChangeList(Room room, Language language, QWidget *parent)
    : ChangeList(new ChangeModel(language), room, parent)
{
}

ChangeList::ChangeList(ChangeModel *model, Room room, QWidget *parent)
    : TableOrWords(*model, parent)
    , m_room(room)
    , m_model(model)
{
    model->setParent(this);
    retranslate();
}

void ChangeList::setLanguage(Language language)
{
    m_model->setLanguage(language);
    retranslate();
}

void ChangeList::setLivestream(const Livestream &stream, const Clock &clock,
                               const QString &currency)
{
    if (stream.roomId != m_roomId) {
        m_isAnswered = false;
        m_error.reset();
        m_model->setChanges({});
    }
    m_roomId = stream.roomId;
    m_model->setLivestream(clock, stream.region, currency);
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
    say(stateText(), m_error.has_value());
}

void ChangeList::retranslate()
{
    const bool isWide = m_room == Room::Wide;
    table().setAccessibleName(tr("Changes between readings"));
    table().setWidths({QStringLiteral("2026-11-21 19:00"),
                       QStringLiteral("n").repeated(isWide ? 14 : 9),
                       QStringLiteral("n").repeated(isWide ? 20 : 9)},
                      ChangeModel::After);
    sayState();
}

void ChangeList::changeEvent(QEvent *event)
{
    TableOrWords::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
