#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace livegauge {

enum class Language { English, Chinese };

/// "en" and "zh_CN": in settings, on the command line, and in the names of the translation files.
QString languageCode(Language language);
/// Reads "en", "zh", "zh_CN", "zh-Hans" …; nothing for another language.
std::optional<Language> languageFromCode(const QString &code);
/// The first of the system's languages that the program speaks; English where it speaks none.
Language systemLanguage();

QLocale localeOf(Language language);

} // namespace livegauge
