#pragma once

#include "domain/Fetch.h"
#include "domain/Schedule.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace livegauge {

namespace Ui {
class PursePage;
}

/// What the user set about spending credits.
struct PurseSettings {
    FetchRules rules;
    std::optional<int> fetchBudget; ///< credits one fetch may cost
    Schedule schedule;

    bool operator==(const PurseSettings &) const = default;
};

/// The settings' page for what may be spent, when a page is bought again, and the daily refresh.
class PursePage : public QWidget {
    Q_OBJECT

public:
    explicit PursePage(QWidget *parent = nullptr);
    ~PursePage() override;

    void setSettings(const PurseSettings &settings);
    PurseSettings settings() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    std::unique_ptr<Ui::PursePage> m_ui;
};

} // namespace livegauge
