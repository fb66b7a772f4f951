#pragma once

#include "analysis/Selection.h"
#include "analysis/StoredWhole.h"
#include "charts/Figure.h"

#include <QStringList>
#include <QWidget>

namespace livegauge {

/// One tab of the chart panel: a row of choices, and how a figure comes of them. Remembers its
/// choices in the settings. What it is called, its class says (`static QString title()`): it is
/// only made when it is turned to.
class ChartTab : public QWidget {
    Q_OBJECT

public:
    /// What all tabs show alike.
    struct Input {
        Selection selection;
        QStringList influencers; ///< user ids in the order of their colours
        QStringList ownList; ///< user ids of the watchlist
        std::optional<StoredLists> lists = {}; ///< nothing: not known yet
        Language language = Language::English;
        bool sampleData = false;
    };

    using QWidget::QWidget;

    /// Works a figure out beside the window and tells it by made(). One that is overtaken by
    /// another call is not told.
    virtual void make(const Input &input) = 0;
    /// What stands under the chart, if anything: a child of the tab that the panel takes over.
    virtual QWidget *below() { return nullptr; }

Q_SIGNALS:
    void choiceChanged(); ///< another figure is wanted
    void made(const livegauge::Figure &figure);
};

} // namespace livegauge
