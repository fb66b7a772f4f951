#include "widgets/detail/ChangesDialog.h"

#include "models/ChangeModel.h"
#include "widgets/Labels.h"
#include "widgets/ReadTable.h"
#include "wording/ErrorWords.h"
#include "wording/Numbers.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace livegauge {

ChangesDialog::ChangesDialog(const Livestream &livestream, const Clock &clock, Language language,
                             QWidget *parent)
    : QDialog(parent)
    , m_livestream(livestream)
    , m_clock(clock)
    , m_language(language)
    , m_model(new ChangeModel(clock, livestream.region, language, this))
    , m_title(new QLabel(this))
    , m_head(new QLabel(this))
    , m_state(new QLabel(this))
    , m_table(new ReadTable(*m_model, this))
    , m_copy(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_head);
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_state, 0, Qt::AlignTop);
    inside->addWidget(m_table, 1);
    column->addWidget(card, 1);
    column->addWidget(m_buttons);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_copy->setAutoDefault(false);
    setRole(m_title, QLatin1String("title"));
    setRole(m_head, QLatin1String("muted"));
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setContentsMargins(12, 12, 12, 12);
    for (QLabel *label : {m_title, m_head, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, m_table, &ReadTable::copyRows);
    retranslate();
    resize(640, 400);
}

void ChangesDialog::setChanges(const std::vector<LivestreamChange> &changes)
{
    m_isAnswered = true;
    m_error.reset();
    m_model->setChanges(changes);
    retranslate();
}

void ChangesDialog::showError(const Error &error)
{
    m_isAnswered = true;
    m_error = error;
    m_model->setChanges({});
    retranslate();
}

void ChangesDialog::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    retranslate();
}

QString ChangesDialog::headText() const
{
    QStringList facts;
    if (!m_livestream.nickname.simplified().isEmpty())
        facts += m_livestream.nickname.simplified();
    if (m_livestream.start)
        facts += Numbers(m_language)
                     .dayAndTime(m_clock.wallSeconds(*m_livestream.start, m_livestream.region));
    //: %1: a livestream's id
    facts += tr("Livestream %1").arg(m_livestream.roomId);
    return facts.join(QStringLiteral(" · "));
}

QString ChangesDialog::stateText() const
{
    if (m_error)
        return errorSentence(*m_error);
    if (!m_isAnswered)
        return tr("Looking in the archive …");
    if (m_model->rowCount() == 0)
        return tr("No reading has found another figure than the one before.");
    return {};
}

void ChangesDialog::retranslate()
{
    setWindowTitle(tr("Changes between readings"));
    const QString title = m_livestream.title.simplified();
    m_title->setText(title.isEmpty() ? tr("Livestream without a title") : title);
    m_head->setText(headText());
    setRole(m_state, m_error ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_state, stateText());
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setAccessibleName(tr("Changes between readings"));
    m_table->setWidths({QStringLiteral("2026-11-21 19:00"), QStringLiteral("n").repeated(14),
                        QStringLiteral("n").repeated(20)},
                       ChangeModel::After);
    m_copy->setText(tr("&Copy"));
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void ChangesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
