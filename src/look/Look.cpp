#include "look/Look.h"

#include "look/StyleSheet.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QIcon>
#include <QStyleFactory>

namespace livegauge {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

/// The system's font first; names and titles come in every script, so fallbacks that hold them
/// follow.
QFont workFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = font.families();
    for (const auto &fallback : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                                 QStringLiteral("Noto Color Emoji")}) {
        if (!families.contains(fallback))
            families.append(fallback);
    }
    font.setFamilies(families);
    return font;
}

} // namespace

Look::Look(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(workFont());
    apply();
}

void Look::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Look::apply()
{
    const bool dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark);
    m_theme = dark ? &Theme::darkOne() : &Theme::light();
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(m_theme->palette());
    m_application.setStyleSheet(styleSheetOf(*m_theme));
    Q_EMIT themeChanged(*m_theme);
}

} // namespace livegauge
