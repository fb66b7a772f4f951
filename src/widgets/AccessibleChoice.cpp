#include "widgets/AccessibleChoice.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

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

    int childCount() const override { return m_box->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(m_box->view());
        return index == 1 && m_box->isEditable()
            ? QAccessible::queryAccessibleInterface(m_box->lineEdit())
            : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *of) const override
    {
        if (of->object() == m_box->view())
            return 0;
        return m_box->isEditable() && of->object() == m_box->lineEdit() ? 1 : -1;
    }

    QStringList actionNames() const override
    {
        return {showMenuAction(), increaseAction(), decreaseAction()};
    }

    void doAction(const QString &name) override
    {
        if (name == showMenuAction())
            m_box->showPopup();
        else if (name == increaseAction())
            step(1);
        else if (name == decreaseAction())
            step(-1);
    }

private:
    void step(int by)
    {
        if (m_box->count() == 0)
            return;
        const int next = std::clamp(m_box->currentIndex() + by, 0, m_box->count() - 1);
        m_box->setCurrentIndex(next);
        Q_EMIT m_box->activated(next);
    }

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
