#include "wording/Language.h"

#include <QStringList>

namespace livegauge {

QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString first = code.left(2).toLower();
    const bool isWhole = code.size() == 2 || (code.size() > 2 && !code.at(2).isLetterOrNumber());
    if (!isWhole)
        return std::nullopt;
    if (first == QLatin1String("zh"))
        return Language::Chinese;
    if (first == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &code : wanted) {
        if (const auto language = languageFromCode(code))
            return *language;
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace livegauge
