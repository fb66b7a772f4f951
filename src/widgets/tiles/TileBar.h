#pragma once

#include "analysis/Tiles.h"
#include "domain/LatestWork.h"
#include "look/Theme.h"
#include "widgets/ArchiveAccess.h"
#include "wording/Numbers.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace livegauge {

class Settings;
class TileButton;
class TilePopup;

/// The figures of the selection side by side. Worked out beside the window; until the new ones are
/// there, those before stay. Which tiles, in which order and compared with what is the user's
/// choice, kept in the settings.
class TileBar : public QWidget {
    Q_OBJECT

public:
    TileBar(Settings &settings, Language language, QWidget *parent = nullptr);

    void setSelection(const Selection &selection);
    void setArchiveAccess(ArchiveAccess access); ///< for the words where there is no livestream
    void setTheme(const Theme &theme);
    void setLanguage(Language language);
    /// From left to right.
    const std::vector<TileButton *> &tiles() const { return m_buttons; }

Q_SIGNALS:
    /// New figures are shown.
    void told(const livegauge::Tiles &tiles);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void take(const Tiles &tiles);
    void fillTiles();
    void orderTabs();
    void refresh();
    void fit();
    void scrollOn();
    void snap(int value);
    void showDefinition(TileButton &tile);
    void openMenu(const TileButton *tile, QPoint at);
    void choose(const std::vector<TileId> &tiles);
    void retranslate();

    Settings &m_settings;
    Numbers m_numbers;
    Theme m_theme = Theme::light();
    Tiles m_tiles;
    ArchiveAccess m_access = ArchiveAccess::Full;
    bool m_isTold = false;
    bool m_isEmpty = true; ///< no livestream at all, whatever the period
    LatestWork<Tiles> m_work;
    QScrollArea *m_scroll;
    QWidget *m_strip;
    QHBoxLayout *m_row;
    QPushButton *m_menuButton;
    QPushButton *m_onButton;
    std::vector<TileButton *> m_buttons;
    TilePopup *m_popup;
    TileId m_explained = TileId::Gmv; ///< what the popup is about
};

} // namespace livegauge
