#include "wording/LanguageSwitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace livegauge {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch()
{
    removeTranslators();
}

void LanguageSwitch::removeTranslators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qts);
}

void LanguageSwitch::set(Language language)
{
    m_language = language;
    removeTranslators();
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    // English has a catalogue for its plurals alone; Qt's own English needs none.
    if (m_qts.load(QStringLiteral("qtbase_") + code,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_own.load(QStringLiteral(":/translations/livegauge_") + code))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(language);
}

} // namespace livegauge
