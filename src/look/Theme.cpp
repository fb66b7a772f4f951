#include "look/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// Okabe and Ito's palette, moved in lightness so that each stands off white or off black by 3:1.
constexpr std::array<QRgb, 8> onLight{0x2563c9, 0xc8590b, 0x00806a, 0xa83a8f,
                                      0x7a6400, 0x1a8fbf, 0x6b4fc8, 0x5d6674};
constexpr std::array<QRgb, 8> onDark{0x6ea0f5, 0xf0a35a, 0x35c4a2, 0xe28ad0,
                                     0xe3cf57, 0x6fd0f2, 0xb09cf5, 0xa9b3c2};

Theme makeLight()
{
    Theme theme;
    theme.ground = rgb(0xf5f6f8);
    theme.card = rgb(0xffffff);
    theme.line = rgb(0xe3e6ea);
    theme.ink = rgb(0x1c2330);
    theme.muted = rgb(0x6b7484);
    theme.accent = rgb(0x2563c9);
    theme.accentSoft = rgb(0xdbe7f9);
    theme.onAccent = rgb(0xffffff);
    theme.good = rgb(0x1b7f4b);
    theme.bad = rgb(0xb3261e);
    theme.badSoft = rgb(0xfbe9e7);
    theme.warnSoft = rgb(0xfdf3dc);
    theme.gmv = rgb(0x2563c9);
    theme.views = rgb(0xe07b1a);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.ground = rgb(0x15181d);
    theme.card = rgb(0x1d2127);
    theme.line = rgb(0x2e343d);
    theme.ink = rgb(0xe6e9ee);
    theme.muted = rgb(0x98a1b0);
    theme.accent = rgb(0x6ea0f5);
    theme.accentSoft = rgb(0x2b3a57);
    theme.onAccent = rgb(0x10151d);
    theme.good = rgb(0x4ecb8c);
    theme.bad = rgb(0xff8a80);
    theme.badSoft = rgb(0x40262a);
    theme.warnSoft = rgb(0x3d3420);
    theme.gmv = rgb(0x6ea0f5);
    theme.views = rgb(0xf0a35a);
    return theme;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkOne()
{
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::series(int index) const
{
    const auto &colours = dark ? onDark : onLight;
    return rgb(colours[static_cast<std::size_t>(index) % colours.size()]);
}

QColor Theme::heat(double share) const
{
    // From the card towards the accent, the faintest still to be told from an empty cell.
    constexpr double faintest = 0.12;
    const double part = faintest + (1 - faintest) * std::clamp(share, 0.0, 1.0);
    const auto mixed = [part](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * part));
    };
    return {mixed(card.red(), gmv.red()), mixed(card.green(), gmv.green()),
            mixed(card.blue(), gmv.blue())};
}

int Theme::seriesCount()
{
    return static_cast<int>(onLight.size());
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto both = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
    };
    both(QPalette::Window, ground);
    both(QPalette::WindowText, ink);
    both(QPalette::Base, card);
    both(QPalette::AlternateBase, warnSoft);
    both(QPalette::Text, ink);
    both(QPalette::Button, card);
    both(QPalette::ButtonText, ink);
    both(QPalette::BrightText, bad);
    both(QPalette::Highlight, accentSoft);
    both(QPalette::HighlightedText, ink);
    both(QPalette::Link, accent);
    both(QPalette::LinkVisited, good);
    both(QPalette::ToolTipBase, card);
    both(QPalette::ToolTipText, ink);
    both(QPalette::PlaceholderText, muted);
    both(QPalette::Mid, line);
    both(QPalette::Midlight, badSoft);
    both(QPalette::Light, onAccent);
    both(QPalette::Dark, muted);
    both(QPalette::Shadow, line);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(QPalette::Disabled, role, ground);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

} // namespace livegauge
