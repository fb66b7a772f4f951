#pragma once

#include "analysis/StoredWhole.h"
#include "charts/ColourOrder.h"
#include "charts/Figure.h"
#include "domain/Column.h"
#include "look/Theme.h"
#include "widgets/ArchiveAccess.h"
#include "wording/Language.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QStackedWidget;
class QTimer;

namespace livegauge {

class ChartHead;
class ChartTab;
class DifferencesDialog;
class ExportDialog;
class FigureView;
class LegendArea;
class LegendBar;
class LivestreamTableModel;
class MarkedRows;
class Settings;

/// The charts in their card: tabs with their choices above, one legend and one view below. Shows
/// the livestreams the table shows. Only the tab in front works figures out.
class ChartPanel : public QFrame {
    Q_OBJECT

public:
    /// Model, marks and settings must outlive the panel.
    ChartPanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
               Language language, bool sampleData, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLanguage(Language language);
    /// User ids of the watchlist: their median is the yardstick.
    void setOwnList(const QStringList &userIds);
    void setStoredLists(const StoredLists &lists);
    void setArchiveAccess(ArchiveAccess access); ///< for the words where there is no livestream
    void exportChart();
    /// Opens the table of differences between influencers, or brings it to the front.
    void showDifferences(ColumnId metric);
    /// Gives influencers their colours in this order, behind those that have one already.
    void addInfluencers(const QStringList &userIds);
    /// In the order of their colours, also those told before anybody listened.
    const QStringList &coloured() const { return m_colours.userIds(); }

Q_SIGNALS:
    /// Influencers in the order of their colours: there are more than before, or some have changed
    /// places.
    void coloursChanged(const QStringList &userIds);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTab(int index);
    void build();
    void link();
    ChartTab *tab() const; ///< the one in front
    void turnTo(int index);
    void showMarks();
    void refreshSoon();
    void refresh();
    void tellColours();
    void fitLegend();
    void showFigure(const Figure &figure);
    QString emptyText() const;
    void retranslate();
    void colourNewOnes();

    LivestreamTableModel &m_model;
    MarkedRows &m_marked;
    Settings &m_settings;
    Language m_language;
    QStringList m_ownList;
    std::optional<StoredLists> m_lists; ///< nothing: not known yet
    bool m_sampleData;
    ArchiveAccess m_access = ArchiveAccess::Full;
    ColourOrder m_colours;
    bool m_areColoursTold = false;
    std::size_t m_influencersSeen = 0; ///< of the columns'
    ChartHead *m_head;
    QStackedWidget *m_below; ///< what some have under the chart
    FigureView *m_view;
    LegendBar *m_legend;
    LegendArea *m_legendArea;
    QTimer *m_soon;
    QPointer<ExportDialog> m_dialog;
    QPointer<DifferencesDialog> m_differences;
};

} // namespace livegauge
