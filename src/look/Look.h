#pragma once

#include "look/Theme.h"

#include <QObject>

class QApplication;

namespace livegauge {

enum class Appearance { System, Light, Dark };

/// Gives the application palette, style sheet, fonts and icons of one theme. Where the
/// user chose the system's, light or dark as that was at the start. Window's thread.
class Look : public QObject {
    Q_OBJECT

public:
    /// Sets style, fonts and fallbacks once. The application must outlive it.
    explicit Look(QApplication &application, QObject *parent = nullptr);

    /// Sets the style sheet: once the window is built. Under a sheet a widget that is put into
    /// another is matched anew with all it holds.
    void dress();
    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    const Theme &theme() const { return *m_theme; }

Q_SIGNALS:
    void themeChanged(const livegauge::Theme &theme);

private:
    void apply();

    QApplication &m_application;
    bool m_systemIsDark;
    Appearance m_appearance = Appearance::System;
    const Theme *m_theme = &Theme::light();
};

} // namespace livegauge
