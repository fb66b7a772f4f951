#pragma once

#include "domain/ConnectionSettings.h"
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

protected:
    /// A number that names no choice of ours, from a newer program or a slip of the hand, is the
    /// fallback.
    template <typename Enum>
    Enum choice(const QString &key, Enum fallback, int count) const
    {
        const int value = m_file.value(key, static_cast<int>(fallback)).toInt();
        return value >= 0 && value < count ? static_cast<Enum>(value) : fallback;
    }

    mutable QSettings m_file;
};

} // namespace livegauge
