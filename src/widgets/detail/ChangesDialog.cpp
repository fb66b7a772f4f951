#include "widgets/detail/ChangesDialog.h"

#include "widgets/Labels.h"
#include "widgets/TableCard.h"
#include "widgets/detail/ChangeList.h"
#include "widgets/detail/LivestreamHead.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace livegauge {

ChangesDialog::ChangesDialog(const Livestream &livestream, const Clock &clock,
                             const QString &currency, Language language, QWidget *parent)
    : QDialog(parent)
    , m_livestream(livestream)
    , m_clock(clock)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_head(new QLabel(this))
    , m_changes(new ChangeList(ChangeList::Room::Wide, language, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_head);
    column->addWidget(new TableCard(*m_changes, {}, *this), 1);
    setRole(m_title, QLatin1String("title"));
    setRole(m_head, QLatin1String("muted"));
    for (QLabel *label : {m_title, m_head}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_changes->setLivestream(livestream, clock, currency);
    retranslate();
    resize(640, 400);
}

void ChangesDialog::setChanges(const std::vector<LivestreamChange> &changes)
{
    m_changes->setChanges(changes);
}

void ChangesDialog::showError(const Error &error)
{
    m_changes->showError(error);
}

void ChangesDialog::setLanguage(Language language)
{
    m_language = language;
    m_changes->setLanguage(language);
    retranslate();
}

QString ChangesDialog::headText() const
{
    QStringList facts = headFacts(m_livestream, m_clock, m_language);
    //: %1: a livestream's id
    facts += tr("Livestream %1").arg(m_livestream.roomId);
    return facts.join(QStringLiteral(" · "));
}

void ChangesDialog::retranslate()
{
    setWindowTitle(tr("Changes between readings"));
    m_title->setText(titleText(m_livestream));
    m_head->setText(headText());
}

void ChangesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
