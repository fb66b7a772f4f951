#pragma once

#include "grid/GridFinder.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace livegauge {

/// The line in which a text is typed that is looked for in the grid. Enter and F3 go on, with Shift
/// back; Esc closes it and gives the keyboard back to the grid. Hidden until it is opened.
class FindBar : public QFrame {
    Q_OBJECT

public:
    /// The view must outlive the bar.
    explicit FindBar(GridView &view, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows it, ready for another text.
    void open();
    void findNext() { go(GridFinder::Way::Onward); }
    void findPrevious() { go(GridFinder::Way::Back); }
    void leave();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Nothing, Searching, Found, CameRound, NoOther, NotFound };

    void go(GridFinder::Way way);
    void say(State state);
    QString countText() const;
    void retranslate();

    GridView &m_view;
    GridFinder *m_finder;
    QLineEdit *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_said;
    QPushButton *m_close;
    State m_state = State::Nothing;
    Language m_language = Language::English;
};

} // namespace livegauge
