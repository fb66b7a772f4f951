#include "look/Look.h"

#include "look/StyleSheet.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QIcon>
#include <QLineEdit>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <vector>

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

/// A style sheet keeps the colours it took from the palette until the widget is polished. To set
/// another sheet instead would match every rule with every widget anew: 110 ms against 10.
void polishAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        widget->style()->polish(widget);
        widget->update();
    }
}

/// A field takes the sheet's icon only when it gets its button, which is a widget, too.
void renewClearButtons()
{
    std::vector<QLineEdit *> fields;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *field = qobject_cast<QLineEdit *>(widget);
        if (field != nullptr && field->isClearButtonEnabled())
            fields.push_back(field);
    }
    for (QLineEdit *field : fields) {
        field->setClearButtonEnabled(false);
        field->setClearButtonEnabled(true);
    }
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

void Look::dress()
{
    if (!m_application.styleSheet().isEmpty())
        return;
    m_application.setStyleSheet(styleSheet());
    renewClearButtons();
}

void Look::apply()
{
    const bool dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark);
    m_theme = dark ? &Theme::darkOne() : &Theme::light();
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QDir::setSearchPaths(QStringLiteral("look"),
                         {dark ? QStringLiteral(":/look/dark") : QStringLiteral(":/look/light")});
    QApplication::setPalette(m_theme->palette());
    if (!m_application.styleSheet().isEmpty())
        polishAll();
    Q_EMIT themeChanged(*m_theme);
}

} // namespace livegauge
