#pragma once

#include "wording/Language.h"

#include <QObject>
#include <QTranslator>

namespace livegauge {

/// Puts one language's catalogues, ours and Qt's own, into the application and the default locale
/// with it. Open windows follow through QEvent::LanguageChange. Window's thread.
class LanguageSwitch : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    void set(Language language);
    Language language() const { return m_language; }

Q_SIGNALS:
    /// After the windows have been told.
    void changed(livegauge::Language language);

private:
    void removeTranslators();

    Language m_language = Language::English;
    QTranslator m_own;
    QTranslator m_qts;
};

} // namespace livegauge
