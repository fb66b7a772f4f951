#include "widgets/AccessibleChoice.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>

namespace livegauge {
namespace {

class AccessibleChoice : public QAccessibleWidget {
public:
    explicit AccessibleChoice(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_box->currentText();
        return QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        return {showMenuAction(), increaseAction(), decreaseAction()};
    }

    void doAction(const QString &name) override
    {
        const int last = m_box->count() - 1;
        if (name == showMenuAction()) {
            m_box->showPopup();
            return;
        }
        const int step = name == increaseAction() ? 1 : -1;
        const int next = qBound(0, m_box->currentIndex() + step, last);
        m_box->setCurrentIndex(next);
        Q_EMIT m_box->activated(next);
    }

private:
    QComboBox *m_box;
};

QAccessibleInterface *makeChoice(const QString & /*className*/, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box != nullptr ? new AccessibleChoice(box) : nullptr;
}

} // namespace

void nameChoicesByTheirLabels()
{
    QAccessible::installFactory(makeChoice);
}

} // namespace livegauge
