#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace livegauge {

/// Asks for the group some influencers belong to. Use it non-modal.
class GroupDialog : public QDialog {
    Q_OBJECT

public:
    GroupDialog(const QStringList &groups, const QString &current, int influencers,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void groupChosen(const QString &group); ///< empty: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_influencers;
    QLabel *m_label;
    QComboBox *m_group;
    QDialogButtonBox *m_buttons;
};

} // namespace livegauge
