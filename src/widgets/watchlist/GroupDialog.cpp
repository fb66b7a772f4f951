#include "widgets/watchlist/GroupDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace livegauge {

GroupDialog::GroupDialog(const QStringList &groups, const QString &current, int influencers,
                         QWidget *parent)
    : QDialog(parent)
    , m_influencers(influencers)
    , m_label(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_group);
    column->addStretch(1);
    column->addWidget(m_buttons);
    m_label->setBuddy(m_group);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->setCurrentText(current);
    m_group->lineEdit()->selectAll();
    m_group->setMinimumWidth(280);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString group = m_group->currentText().simplified();
        accept();
        Q_EMIT groupChosen(group);
    });
    retranslate();
}

void GroupDialog::retranslate()
{
    setWindowTitle(tr("Group"));
    m_label->setText(tr("Group of %Ln influencer(s)", nullptr, m_influencers));
    m_group->setAccessibleName(m_label->text());
    m_group->lineEdit()->setAccessibleName(m_label->text());
    m_group->lineEdit()->setPlaceholderText(tr("No group"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void GroupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
