#pragma once

#include <QColor>
#include <QPalette>

namespace livegauge {

/// Every colour of the program, light or dark. Nothing else names a colour.
struct Theme {
    bool dark = false;
    QColor ground; ///< behind the cards
    QColor card;
    QColor line; ///< hairlines, grid
    QColor ink;
    QColor muted; ///< second-rank text
    QColor accent; ///< what can be pressed
    QColor accentSoft; ///< selected rows, chosen chips
    QColor onAccent; ///< text on accent
    QColor good;
    QColor bad;
    QColor badSoft; ///< ground of an error banner
    QColor warnSoft; ///< ground of a warning banner
    QColor gmv; ///< GMV where one influencer is shown
    QColor views; ///< views where one influencer is shown

    static const Theme &light();
    static const Theme &darkOne();

    /// Colour of the n-th influencer, repeating after seriesCount. Neighbours differ for a
    /// colour-blind eye, in hue and in lightness.
    QColor series(int index) const;
    static int seriesCount();
    /// A colour for a share between 0 and 1: rising in one direction of lightness, so that it holds
    /// without hue.
    QColor heat(double share) const;

    /// All of the theme that the style sheet names. It knows fewer roles than a palette has, so
    /// some stand for another colour than their name says: see styleSheet().
    QPalette palette() const;
};

} // namespace livegauge
