#include "widgets/detail/TagField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>

namespace livegauge {
namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression pattern(QStringLiteral("[,，、;；\\n]"));
    return pattern;
}

} // namespace

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::take);
    connect(this, &QLineEdit::textEdited, this, &TagField::complete);
}

QStringList TagField::tags() const
{
    QStringList tags;
    for (const QString &piece : text().split(separators())) {
        const QString tag = piece.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

void TagField::setTags(const QStringList &tags)
{
    setText(tags.join(QStringLiteral(", ")));
}

void TagField::setKnown(const QStringList &tags)
{
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
}

qsizetype TagField::lastTag() const
{
    return text().lastIndexOf(separators()) + 1;
}

void TagField::complete()
{
    const QString begun = text().mid(lastTag()).trimmed();
    m_completer->setCompletionPrefix(begun);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(begun, Qt::CaseInsensitive) == 0;
    if (begun.isEmpty() || isWhole || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagField::take(const QString &tag)
{
    const QString before = text().left(lastTag());
    setText((before.isEmpty() ? QString() : before.trimmed() + QLatin1Char(' ')) + tag);
    Q_EMIT textEdited(text());
}

void TagField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool takes = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (isOpen && takes) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        take(chosen.isValid() ? chosen.data().toString() : m_completer->currentCompletion());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace livegauge
