#pragma once

#include "grid/GridLayout.h"
#include "grid/GridSearch.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace livegauge {

class GridView;

/// Looks for a text in the columns that a grid shows, beside the window's thread, and takes the
/// current cell to the next hit. A search that another one overtakes is given up.
class GridFinder : public QObject {
    Q_OBJECT

public:
    enum class Way {
        Here, ///< from where begin() was called: while the text is being typed
        Onward,
        Back,
    };

    /// The view must outlive it.
    explicit GridFinder(GridView &view, QObject *parent = nullptr);
    ~GridFinder() override;

    void setLanguage(Language language) { m_numbers = Numbers(language); }
    /// A text is going to be typed: it is looked for from the current cell on, however many cells
    /// its beginnings stand in.
    void begin();
    void find(const QString &text, Way way);
    /// Gives up what is being looked for; nothing is set off any longer.
    void stop();

    /// The current cell among all that hold the text.
    struct Count {
        int which = 0; ///< from 1 on; 0: not among those counted
        int all = 0;
        bool isCut = false; ///< there are more than `all`
    };
    /// Nothing until they are counted.
    std::optional<Count> count() const;

Q_SIGNALS:
    void began();
    void found(bool cameRound);
    void foundNoOther(); ///< the current cell is the only one
    void notFound();
    void counted();

private:
    GridCell first(Way way) const;
    void take(quint64 generation, const GridSearch &search,
              const std::optional<GridSearch::Hit> &hit);
    void countAll(quint64 generation, const GridSearch &search);

    GridView &m_view;
    Numbers m_numbers;
    std::optional<GridSearch::Cell> m_begin;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    std::optional<GridSearch> m_countedFor; ///< what m_hits are the hits of
    GridSearch::Hits m_hits;
};

} // namespace livegauge
