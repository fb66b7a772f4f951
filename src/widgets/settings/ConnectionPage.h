#pragma once

#include "domain/ConnectionSettings.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace livegauge {

namespace Ui {
class ConnectionPage;
}

/// The settings' page for how the API is reached. Says beside the field what it refuses.
class ConnectionPage : public QWidget {
    Q_OBJECT

public:
    /// `environmentBase`: the address in KEYAPI_BASE_URL, which wins and is shown read-only.
    explicit ConnectionPage(const std::optional<QUrl> &environmentBase, QWidget *parent = nullptr);
    ~ConnectionPage() override;

    void setSettings(const ConnectionSettings &settings);
    /// What the fields say; nothing where one is refused, which then has the focus. Where the
    /// environment gives the base, `base` is the one from setSettings(), untouched.
    std::optional<ConnectionSettings> settings();

protected:
    void changeEvent(QEvent *event) override;

private:
    QUrl typedBase() const;
    bool isManual() const;
    bool isHostGood() const;
    QString baseRefusal() const;
    void refresh();

    std::unique_ptr<Ui::ConnectionPage> m_ui;
    std::optional<QUrl> m_environmentBase;
    ConnectionSettings m_settings;
    bool m_isBaseRefused = false;
    bool m_isHostRefused = false;
};

} // namespace livegauge
