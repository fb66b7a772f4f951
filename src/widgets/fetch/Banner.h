#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace livegauge {

/// What happened, what was kept and what to do, above what stays on the screen. At most one action
/// button; the technical detail is one click away. Hidden while there is nothing to say.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Tone {
        Calm, ///< all went well, and there is something to know
        Note,
        Bad, ///< an error
    };

    struct Message {
        QString text; ///< whole sentences, plain text
        QString detail; ///< technical, may be empty
        QString action; ///< the button's label, empty for none
        QString price; ///< of what the button does, before it
        Tone tone = Tone::Note;
    };

    explicit Banner(QWidget *parent = nullptr);

    void show(const Message &message);

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void retranslate();

    QScrollArea *m_scroll;
    QLabel *m_text; ///< inside
    QLabel *m_detail;
    QLabel *m_price;
    QPushButton *m_action;
    QToolButton *m_details;
    QToolButton *m_close;
};

} // namespace livegauge
