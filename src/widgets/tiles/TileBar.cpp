#include "widgets/tiles/TileBar.h"

#include "widgets/settings/Settings.h"
#include "widgets/tiles/TileButton.h"
#include "widgets/tiles/TileMenu.h"
#include "widgets/tiles/TilePopup.h"
#include "widgets/tiles/TileWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int gap = 8;
constexpr int leastVisible = 6;
constexpr int comfortable = 190; ///< more tiles are shown where each can be so wide
constexpr int narrowest = 136;
constexpr int lowHeight = 72;
constexpr int tallHeight = 104;
constexpr int tallWindow = 820;
constexpr int buttonWidth = 24;

TileButton::Face faceOf(const Tiles &tiles, TileId id, Comparison comparison,
                        const Numbers &numbers)
{
    const Tile &tile = tiles[id];
    const std::optional<Change> change = tiles.change(id, comparison);
    const std::optional<ComparedDays> &days = tiles.days(comparison);
    TileButton::Face face;
    face.title = tileTitle(id);
    face.number = tileNumber(tile, numbers);
    face.currency = tileCurrency(tiles, id);
    face.unit = tileUnit(tiles, id);
    face.median = tileMedian(tile, numbers);
    face.basis = tileBasis(tile, numbers);
    face.isKnown = tile.now.value.has_value();
    face.change = changeText(change, numbers);
    face.caption = changeCaption(tiles, id, comparison);
    face.narrowCaption = narrowChangeCaption(tiles, id, comparison);
    if (change && !face.change.startsWith(QStringLiteral("±")))
        face.direction = change->amount > 0 ? 1 : -1;
    face.isDoubtful = days && !days->hasWholeHistory();
    face.spark = tile.spark;
    face.isLastUnfinished = tiles.spark.isLastUnfinished;
    return face;
}

} // namespace

TileBar::TileBar(Settings &settings, Language language, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_numbers(language)
    , m_work(this)
    , m_scroll(new QScrollArea(this))
    , m_strip(new QWidget)
    , m_row(new QHBoxLayout(m_strip))
    , m_menuButton(new QPushButton(this))
    , m_onButton(new QPushButton(this))
    , m_popup(new TilePopup(this))
{
    build();
    fillTiles();
    retranslate();
}

void TileBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_scroll, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    row->addLayout(buttons);
    for (QPushButton *button : {m_menuButton, m_onButton}) {
        button->setProperty("role", QStringLiteral("narrow"));
        button->setFixedWidth(buttonWidth);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        buttons->addWidget(button);
    }
    m_scroll->setWidget(m_strip);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("role", QStringLiteral("plain"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    setFixedHeight(lowHeight);
    connect(m_menuButton, &QPushButton::clicked, this, [this] {
        openMenu(nullptr, m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });
    connect(m_onButton, &QPushButton::clicked, this, &TileBar::scrollOn);
    const QScrollBar *bar = m_scroll->horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &TileBar::snap);
    connect(bar, &QScrollBar::valueChanged, this, &TileBar::retranslate);
    connect(bar, &QScrollBar::rangeChanged, this, &TileBar::retranslate);
}

void TileBar::setSelection(const Selection &selection)
{
    m_isEmpty = selection.columns.size() == 0;
    m_work.ask([selection] { return tilesOf(selection); },
               [this](const Tiles &tiles) { take(tiles); });
}

void TileBar::take(const Tiles &tiles)
{
    m_tiles = tiles;
    m_isTold = true;
    refresh();
    Q_EMIT told(m_tiles);
}

void TileBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (TileButton *button : m_buttons)
        button->setTheme(theme);
}

void TileBar::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    retranslate();
    refresh();
}

void TileBar::fillTiles()
{
    for (TileButton *button : m_buttons) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one whose menu hides it
    }
    m_buttons.clear();
    for (const TileId id : m_settings.tiles()) {
        auto *button = new TileButton(id, m_strip);
        button->setTheme(m_theme);
        connect(button, &TileButton::clicked, this, [this, button] { showDefinition(*button); });
        connect(button, &TileButton::customContextMenuRequested, this,
                [this, button](QPoint at) { openMenu(button, button->mapToGlobal(at)); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
        button->show();
    }
    orderTabs();
    refresh();
    fit();
}

/// New tiles would come last in the window.
void TileBar::orderTabs()
{
    QWidget *previous = m_menuButton;
    for (TileButton *button : m_buttons) {
        setTabOrder(previous, button);
        previous = button;
    }
    setTabOrder(previous, m_menuButton);
    setTabOrder(m_menuButton, m_onButton);
}

void TileBar::refresh()
{
    for (TileButton *button : m_buttons) {
        if (m_isTold && !m_isEmpty) {
            button->setFace(faceOf(m_tiles, button->id(), m_settings.tileComparison(), m_numbers));
            continue;
        }
        TileButton::Face face;
        face.title = tileTitle(button->id());
        face.number = m_numbers.unknown();
        face.isKnown = false;
        if (m_access == ArchiveAccess::None)
            //: On a tile
            face.caption = tr("no archive");
        else
            //: On a tile
            face.caption = m_isTold ? tr("no livestreams yet") : tr("being worked out…");
        button->setFace(face);
    }
    if (m_popup->isVisible())
        m_popup->setText(tileDefinition(m_tiles, m_explained, m_numbers));
}

void TileBar::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    refresh();
}

void TileBar::fit()
{
    const int room = m_scroll->viewport()->width();
    const auto count = static_cast<int>(m_buttons.size());
    if (count == 0 || room <= 0)
        return;
    // Whole tiles only: of a half one the number would be read wrong.
    const int most = std::max(1, (room + gap) / (narrowest + gap));
    const int visible = std::min({count, most, std::max(leastVisible, room / comfortable)});
    const int width = (room - (visible - 1) * gap) / visible;
    for (TileButton *button : m_buttons)
        button->setFixedWidth(width);
    m_strip->resize(count * width + (count - 1) * gap, m_scroll->viewport()->height());
    m_onButton->setVisible(m_strip->width() > room);
}

void TileBar::scrollOn()
{
    QScrollBar *bar = m_scroll->horizontalScrollBar();
    if (m_buttons.empty())
        return;
    const int tile = m_buttons.front()->width() + gap;
    const int page = (m_scroll->viewport()->width() + gap) / tile * tile;
    bar->setValue(bar->value() == bar->maximum() ? 0 : bar->value() + page);
}

/// The keyboard's focus scrolls to where a tile would be cut.
void TileBar::snap(int value)
{
    QScrollBar *bar = m_scroll->horizontalScrollBar();
    if (m_buttons.empty() || value == bar->maximum())
        return;
    const int tile = m_buttons.front()->width() + gap;
    bar->setValue((value + tile / 2) / tile * tile);
}

void TileBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TileBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    setFixedHeight(window()->height() >= tallWindow ? tallHeight : lowHeight);
}

bool TileBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        if (watched == window())
            setFixedHeight(window()->height() >= tallWindow ? tallHeight : lowHeight);
        else
            fit();
    }
    return QWidget::eventFilter(watched, event);
}

void TileBar::showDefinition(TileButton &tile)
{
    if (!m_isTold)
        return;
    m_explained = tile.id();
    m_popup->setText(tileDefinition(m_tiles, m_explained, m_numbers));
    m_popup->showBelow(tile);
}

void TileBar::openMenu(const TileButton *tile, QPoint at)
{
    const auto id = tile != nullptr ? std::optional(tile->id()) : std::nullopt;
    auto *menu = new TileMenu(m_settings, id, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TileMenu::tilesChosen, this, &TileBar::choose);
    connect(menu, &TileMenu::comparisonChosen, this, [this](Comparison comparison) {
        m_settings.setTileComparison(comparison);
        refresh();
    });
    menu->popup(at);
}

void TileBar::choose(const std::vector<TileId> &tiles)
{
    const QWidget *focused = window()->focusWidget();
    const auto before = std::ranges::find_if(
        m_buttons, [focused](const TileButton *button) { return button == focused; });
    const bool hadFocus = before != m_buttons.end();
    const auto place = before - m_buttons.begin();
    const TileId id = hadFocus ? (*before)->id() : TileId::Gmv;
    m_settings.setTiles(tiles);
    fillTiles();
    if (!hadFocus || m_buttons.empty())
        return;
    const auto same = std::ranges::find(m_buttons, id, &TileButton::id);
    const auto last = static_cast<std::ptrdiff_t>(m_buttons.size()) - 1;
    // In place of one that is gone its neighbour has the focus.
    (same != m_buttons.end() ? *same : m_buttons[static_cast<std::size_t>(std::min(place, last))])
        ->setFocus();
}

void TileBar::retranslate()
{
    setAccessibleName(tr("Figures of the selection"));
    m_menuButton->setText(QStringLiteral("⋮"));
    m_menuButton->setToolTip(tr("Choose tiles and what they are compared with"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    const QScrollBar *bar = m_scroll->horizontalScrollBar();
    const bool isAtEnd = bar->value() > 0 && bar->value() == bar->maximum();
    m_onButton->setText(isAtEnd ? QStringLiteral("‹") : QStringLiteral("›"));
    m_onButton->setToolTip(isAtEnd ? tr("Back to the first tiles") : tr("More tiles"));
    m_onButton->setAccessibleName(m_onButton->toolTip());
}

} // namespace livegauge
