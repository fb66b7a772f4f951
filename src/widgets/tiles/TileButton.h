#pragma once

#include "analysis/Tiles.h"
#include "look/Theme.h"

#include <QAbstractButton>

namespace livegauge {

/// One tile: title, number, change and sparkline. Clicked, it tells what it is.
class TileButton : public QAbstractButton {
    Q_OBJECT

public:
    /// What it shows, in words.
    struct Face {
        QString title;
        QString number;
        QString currency; ///< of the number; empty: none
        QString unit; ///< beside the title: the currency, or that they differ
        QString median; ///< beside the number where there is room; empty: none
        QString basis; ///< mean and median in full, for the tip
        QString change; ///< with its sign; empty: none
        QString caption;
        QString narrowCaption; ///< stands for it where it has no room; empty: it is cut short
        int direction = 0; ///< 1 up, -1 down, 0 neither
        bool isDoubtful = false; ///< the change rests on part of the history
        bool isKnown = true;
        std::vector<double> spark; ///< NaN: a gap
        bool isLastUnfinished = false;
    };

    explicit TileButton(TileId id, QWidget *parent = nullptr);

    TileId id() const { return m_id; }
    void setFace(const Face &face);
    const Face &face() const { return m_face; }
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintCard(QPainter &painter) const;
    void paintTitle(QPainter &painter, QRect line) const;
    void paintBeside(QPainter &painter, const QRect &area) const;
    void paintChange(QPainter &painter, QRect line) const;
    void paintSpark(QPainter &painter, const QRectF &area) const;
    bool isTall() const;

    TileId m_id;
    Face m_face;
    Theme m_theme = Theme::light();
};

} // namespace livegauge
