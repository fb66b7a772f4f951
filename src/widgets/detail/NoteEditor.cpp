#include "widgets/detail/NoteEditor.h"

#include "widgets/Labels.h"
#include "widgets/detail/TagField.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace livegauge {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 800ms;

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_tagsLabel(new QLabel(this))
    , m_tags(new TagField(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_tagsLabel);
    column->addWidget(m_tags);
    column->addSpacing(4);
    column->addWidget(m_textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    m_tagsLabel->setBuddy(m_tags);
    m_textLabel->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_state->setWordWrap(true);
    m_state->hide();
    setRole(m_state, QLatin1String("muted"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_tags, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    m_tags->installEventFilter(this);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    setEnabled(false);
    retranslate();
}

NoteEditor::~NoteEditor() = default;

LivestreamNote NoteEditor::typed() const
{
    return {m_note.roomId, m_text->toPlainText().trimmed(), m_tags->tags()};
}

void NoteEditor::setNote(const LivestreamNote &note)
{
    if (note.roomId == m_note.roomId && note == typed())
        return; // ours, coming back
    flush();
    m_note = note;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(note.text);
    m_tags->setTags(note.tags);
    setEnabled(!note.roomId.isEmpty());
    m_pause->stop();
}

void NoteEditor::setKnownTags(const QStringList &tags)
{
    m_tags->setKnown(tags);
}

void NoteEditor::setWritable(bool writable)
{
    m_tags->setReadOnly(!writable);
    m_text->setReadOnly(!writable);
    m_state->setHidden(writable);
}

void NoteEditor::flush()
{
    m_pause->stop();
    const LivestreamNote now = typed();
    if (m_note.roomId.isEmpty() || m_text->isReadOnly() || now == m_note)
        return;
    m_note = now;
    Q_EMIT noteChanged(now);
}

void NoteEditor::retranslate()
{
    m_tagsLabel->setText(tr("Ta&gs"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Words between commas"));
    m_textLabel->setText(tr("&Note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What you want to remember of this livestream"));
    m_state->setText(tr("The archive can only be read, so notes cannot be changed."));
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

} // namespace livegauge
