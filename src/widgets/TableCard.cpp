#include "widgets/TableCard.h"

#include "widgets/Labels.h"
#include "widgets/ReadTable.h"
#include "widgets/TableOrWords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace livegauge {

TableCard::TableCard(TableOrWords &content, const Buttons &own, QDialog &dialog)
    : QWidget(&dialog)
    , m_content(content)
    , m_copy(new QPushButton(this))
    , m_told(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("card"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(&content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(frame, 1);
    column->addWidget(m_told);
    column->addWidget(m_buttons);
    for (QPushButton *button : {own.beforeCopy, m_copy, own.afterCopy}) {
        if (button != nullptr)
            addButton(button);
    }
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    connect(m_copy, &QPushButton::clicked, &content.table(), &ReadTable::copyRows);
    connect(m_buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    tell({});
    retranslate();
}

void TableCard::addButton(QPushButton *button)
{
    m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    button->setEnabled(m_content.showsTable());
    connect(&m_content, &TableOrWords::tableShown, button, &QPushButton::setEnabled);
}

void TableCard::tell(const QString &words, bool isBad)
{
    setRole(m_told, isBad ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_told, words);
}

void TableCard::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void TableCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
