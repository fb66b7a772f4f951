#pragma once

#include "domain/ConnectionSettings.h"
#include "domain/Currencies.h"
#include "domain/Fetch.h"
#include "wording/Language.h"

#include <QSettings>

#include <optional>

namespace livegauge {

/// What window and command line both remember, in one file with one set of names. Never the key.
class CommonSettings {
public:
    explicit CommonSettings(const QString &file);

    /// The file of the user's configuration folder.
    static QString userFile();

    std::optional<Language> language() const; ///< nothing: the system's
    void setLanguage(Language language);
    ConnectionSettings connection() const;
    void setConnection(const ConnectionSettings &connection);
    FetchRules fetchRules() const;
    void setFetchRules(const FetchRules &rules);
    std::optional<int> fetchBudget() const; ///< credits one fetch may cost
    void setFetchBudget(std::optional<int> budget);
    Currencies currencies() const;
    void setCurrencies(const Currencies &currencies);

protected:
    /// A number that names no choice of ours, from a newer program or a slip of the hand, is the
    /// fallback.
    template <typename Enum>
    Enum choice(const QString &key, Enum fallback, int count) const
    {
        const int value = m_file.value(key, static_cast<int>(fallback)).toInt();
        return value >= 0 && value < count ? static_cast<Enum>(value) : fallback;
    }

    int number(const QString &key, int fallback, int least, int most) const;
    std::optional<int> budget(const QString &key, std::optional<int> fallback) const;

    mutable QSettings m_file;
};

} // namespace livegauge
