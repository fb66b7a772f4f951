#pragma once

#include "domain/Fetch.h"
#include "domain/Result.h"
#include "widgets/ArchiveAccess.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace livegauge {

/// Offers to read what is new of some influencers, and says what that may cost before it can be
/// pressed.
class RefreshOffer : public QWidget {
    Q_OBJECT

public:
    enum class Whom {
        Selected,
        Watched, ///< all of them, as nobody is selected
        NobodyThere, ///< the list is empty
    };

    explicit RefreshOffer(QWidget *parent = nullptr);

    /// Asks for the price where these are others than before.
    void setInfluencers(const QStringList &userIds, Whom whom);
    void setArchiveAccess(ArchiveAccess access); ///< nothing is offered but with Full
    /// A fetch is under way: no other can begin. When it has ended the price is asked for again.
    void setRunning(bool running);
    bool isRunning() const { return m_isRunning; }

    /// What the button would fetch. Without influencers there is nothing to refresh. Its budget is
    /// for the caller to set.
    const FetchPlan &plan() const { return m_plan; }
    /// What that plan may cost, or why nobody knows. The answer to another plan than the present
    /// one is dropped. The button waits for a price.
    void setPrice(const FetchPlan &plan, const Result<Price> &price);
    /// What the plan may cost is other than it was.
    void askPrice();

Q_SIGNALS:
    void priceWanted(); ///< of plan()
    void fetchRequested(const livegauge::Price &told); ///< for plan()

protected:
    void changeEvent(QEvent *event) override;

private:
    QString words() const;
    void refresh();
    void retranslate();

    QLabel *m_words;
    QPushButton *m_button;
    FetchPlan m_plan;
    Whom m_whom = Whom::NobodyThere;
    std::optional<Result<Price>> m_price;
    bool m_isRunning = false;
    ArchiveAccess m_access = ArchiveAccess::Full;
};

} // namespace livegauge
