#pragma once

#include "wording/Language.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace livegauge {

class ColumnSums;

/// The sums at the foot of the grid: which column, of which livestreams, and what they come to.
/// Where the bar is narrow the last ones are left out; the tooltip has them all.
class SumsBar : public QWidget {
    Q_OBJECT

public:
    /// `sums` must outlive the bar.
    SumsBar(ColumnSums &sums, Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// "Sum 187,400.00 · Mean 3,231.03 …"
    QString text() const;

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sum {
        QString name;
        QString value;
    };
    struct Pair {
        QLabel *name;
        QLabel *value;
    };

    std::vector<Sum> sums() const;
    QString head() const;
    QString explanation() const;
    void refresh();
    void fit();

    ColumnSums &m_sums;
    Language m_language;
    QLabel *m_head;
    QLabel *m_more; ///< some have no room
    std::vector<Pair> m_pairs;
    std::vector<Sum> m_shown;
};

} // namespace livegauge
