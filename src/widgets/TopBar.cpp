#include "widgets/TopBar.h"

#include "widgets/Labels.h"
#include "widgets/fetch/SearchForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace livegauge {

TopBar::TopBar(SearchForm &search, QMenu &languages, QWidget *parent)
    : QWidget(parent)
    , m_language(new QPushButton(this))
    , m_key(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(&search, 1);
    row->addWidget(m_language, 0, Qt::AlignTop);
    row->addWidget(m_key, 0, Qt::AlignTop);
    openMenuOnClick(m_language, &languages);
    connect(m_key, &QPushButton::clicked, this, &TopBar::keyWanted);
    retranslate();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    //: Button with a menu of languages
    m_language->setText(tr("Language"));
    //: Button that opens the key settings
    m_key->setText(tr("API key…"));
}

} // namespace livegauge
