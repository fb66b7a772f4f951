#pragma once

#include <QWidget>

class QLabel;
class QSplitter;

namespace livegauge {

class Settings;

/// Where the window's panels stand: the bar above, the watchlist on the left, tiles, charts and
/// table in the middle, one livestream in full on the right. The shares that the user gives them
/// are kept.
class WindowLayout : public QWidget {
    Q_OBJECT

public:
    /// Become this widget's children.
    struct Panels {
        QWidget &bar;
        QWidget &banner;
        QWidget &selection;
        QWidget &watchlist;
        QWidget &tiles;
        QWidget &charts;
        QWidget &table;
        QWidget &detail;
    };

    WindowLayout(const Panels &panels, bool sampleData, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *middle(const Panels &panels);
    void retranslate();

    QSplitter *m_views; ///< charts over the table
    QSplitter *m_sides; ///< watchlist and livestream beside everything else
    QLabel *m_badge;
};

} // namespace livegauge
