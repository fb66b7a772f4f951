#pragma once

#include <QWidget>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace livegauge {

class TableOrWords;

/// What a dialog about one table holds below its head: the table in a frame, what became of a wish,
/// and a row of buttons. All but Close wait for the table to be shown.
class TableCard : public QWidget {
    Q_OBJECT

public:
    /// The dialog's own, on either side of Copy.
    struct Buttons {
        QPushButton *beforeCopy = nullptr;
        QPushButton *afterCopy = nullptr;
    };

    /// Takes content and buttons in; Close ends the dialog.
    TableCard(TableOrWords &content, const Buttons &own, QDialog &dialog);

    /// What became of a wish, such as a file; nothing: it is no longer said.
    void tell(const QString &words, bool isBad = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(QPushButton *button);
    void retranslate();

    TableOrWords &m_content;
    QPushButton *m_copy;
    QLabel *m_told;
    QDialogButtonBox *m_buttons;
};

} // namespace livegauge
