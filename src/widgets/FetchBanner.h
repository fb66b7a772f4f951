#pragma once

#include "domain/Fetch.h"
#include "widgets/Banner.h"
#include "wording/Language.h"

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
    /// The same, with the way to the key settings.
    void showKeyHint(const QString &sentence);
    /// `rest` is what was to be read and was not.
    void showEnd(const FetchProgress &progress, const FetchPlan &rest, Language language);
    /// Says an end that is on the screen again, in another language.
    void retell(const FetchProgress &progress, const FetchPlan &rest, Language language);

Q_SIGNALS:
    void keyWanted();
    void goOnWanted();

private:
    enum class Action { None, Key, GoOn };

    Action m_action = Action::None;
    bool m_showsEnd = false;
};

} // namespace livegauge
