#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace livegauge {

class SearchForm;

/// The window's upper edge: the search form, and beside it the languages and the key.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(SearchForm &search, QMenu &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_language;
    QPushButton *m_key;
};

} // namespace livegauge
