#include "widgets/TableOrWords.h"

#include "widgets/Labels.h"
#include "widgets/ReadTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace livegauge {

TableOrWords::TableOrWords(QAbstractItemModel &model, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_table(new ReadTable(model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_words, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    m_words->setObjectName(QStringLiteral("state"));
    m_words->setContentsMargins(12, 12, 12, 12);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

bool TableOrWords::showsTable() const
{
    return !m_table->isHidden();
}

void TableOrWords::say(const QString &words, bool isBad)
{
    setRole(m_words, isBad ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_words, words);
    m_table->setVisible(words.isEmpty());
    Q_EMIT tableShown(words.isEmpty());
}

} // namespace livegauge
