#pragma once

#include "domain/Fetch.h"
#include "widgets/fetch/Banner.h"
#include "wording/Language.h"

#include <functional>

namespace livegauge {

/// How a fetch ended, where that needs saying, with the one thing to do about it: another key, or
/// going on where it stopped, at its price.
class FetchBanner : public Banner {
    Q_OBJECT

public:
    explicit FetchBanner(QWidget *parent = nullptr);

    void showNothing();
    /// Something about a fetch that did not begin.
    void showHint(const QString &sentence);
    /// What went wrong and what to do; the technical side is one click away.
    void showError(const Error &error);
    /// An archive that could not be opened, with the way to another.
    void showNoArchive(const Error &error);
    /// The same as showHint(), with the way to the key settings.
    void showKeyHint(const QString &sentence);
    /// `rest` is what was to be read and was not, at that price.
    void showEnd(const FetchProgress &progress, const FetchPlan &rest, const Price &price,
                 Language language);
    /// A refresh that nobody pressed a button for has come to its end, and all is well.
    void showDailyEnd(const FetchProgress &progress);
    /// Readings of so many influencers were broken off in an earlier session; `notices` are whole
    /// sentences that come first.
    void showUnfinished(int influencers, const Price &price, const QStringList &notices);
    /// Says what is on the screen again, in another language.
    void retell(Language language);

Q_SIGNALS:
    void keyWanted();
    void goOnWanted();
    void archiveWanted(); ///< another one

private:
    enum class Action { None, Key, GoOn, Archive };

    Action m_action = Action::None;
    std::function<void(Language)> m_sayAgain; ///< empty for what is not said again
};

} // namespace livegauge
