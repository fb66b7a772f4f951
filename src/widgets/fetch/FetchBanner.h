#pragma once

#include "domain/Fetch.h"
#include "widgets/fetch/Banner.h"
#include "wording/Language.h"

#include <functional>

namespace livegauge {

/// What the window has to say: how a fetch ended, what went wrong with the archive. With the one
/// thing to do about it, where there is one: another key, another archive, or going on where a
/// fetch stopped, at its price.
class FetchBanner : public Banner {
    Q_OBJECT

public:
    /// Whole sentences in the language of the moment.
    using Words = std::function<QString()>;

    explicit FetchBanner(QWidget *parent = nullptr);

    void showNothing();
    /// Something about a fetch that did not begin.
    void showHint(const Words &words);
    /// What went wrong and what to do; the technical side is one click away.
    void showError(const Error &error);
    /// An archive that could not be opened, with the way to another.
    void showNoArchive(const Error &error);
    /// Pages that came could not be stored for that reason; closing again loses them.
    void showUnstored(const Error &error);
    /// The same as showHint(), with the way to the key settings, or to another archive.
    void showKeyHint(const Words &words);
    void showArchiveHint(const Words &words);
    struct End {
        FetchProgress progress;
        bool wasDaily = false; ///< nobody pressed a button for it
        bool goesOn = false; ///< something was to be read and was not
    };
    /// `price` is that of going on.
    void showEnd(const End &end, const Price &price, Language language);
    /// Going on costs something else than was told; nothing where it is not offered.
    void setGoOnPrice(const Price &price, Language language);
    /// A refresh that nobody pressed a button for has come to its end, and all is well.
    void showDailyEnd(const FetchProgress &progress);
    /// Readings of so many influencers were broken off in an earlier session; `notices` come first,
    /// where there are any.
    void showUnfinished(int influencers, const Price &price, const Words &notices);
    /// Says what is on the screen again, in another language.
    void retell(Language language);

Q_SIGNALS:
    void keyWanted();
    void goOnWanted();
    void archiveWanted(); ///< another one

private:
    enum class Action { None, Key, GoOn, Archive };

    Action m_action = Action::None;
    Price m_price; ///< of going on
    std::function<void(Language)> m_sayAgain; ///< empty where nothing is said
};

} // namespace livegauge
