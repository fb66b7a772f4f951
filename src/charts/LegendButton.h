#pragma once

#include "charts/FigureLegend.h"

#include <QAbstractButton>

namespace livegauge {

/// One entry of a legend as a button that stays down: swatch and name. Switched off, the swatch is
/// hollow and the name struck out.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendButton(QWidget *parent);

    void setEntry(const LegendEntry &entry, const Theme &theme);
    const LegendEntry &entry() const { return m_entry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    LegendEntry m_entry;
    Theme m_theme;
};

} // namespace livegauge
