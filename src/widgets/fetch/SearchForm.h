#pragma once

#include "domain/Fetch.h"
#include "domain/InfluencerIds.h"
#include "widgets/ArchiveAccess.h"
#include "widgets/OpenFile.h"
#include "wording/Language.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QFileDialog;

namespace livegauge {

namespace Ui {
class SearchForm;
}

/// Ids, how many pages, and what Fetch would cost. Sends nothing: it emits the plan.
class SearchForm : public QWidget {
    Q_OBJECT

public:
    explicit SearchForm(Language language, QWidget *parent = nullptr);
    ~SearchForm() override;

    void setLanguage(Language language);
    void setPagesEach(std::optional<int> pages);
    /// What the archive makes of the price of a plan; ignored where it is no longer the one shown.
    void setPrice(const FetchPlan &plan, const Price &price);
    /// Credits a fetch may cost; nothing: no budget.
    void setBudget(std::optional<int> budget);
    /// While a fetch runs no other can be started.
    void setRunning(bool running);
    /// Nothing can be fetched where it could not be kept; the price's place says so.
    void setArchiveAccess(ArchiveAccess access);
    /// Adds the ids of a text file to those in the field. Says beside the field what is wrong with
    /// it.
    void readFile(const QString &path);
    void chooseFile();
    /// The field then shows their beginning, unless the user is typing in it.
    void setIds(const QStringList &userIds);
    void focusIds();

Q_SIGNALS:
    /// At the price that stands in the form.
    void fetchRequested(const livegauge::FetchPlan &plan, const livegauge::Price &told);
    /// The form would fetch this now: the price is wanted. Nothing is to be sent.
    void planChanged(const livegauge::FetchPlan &plan);
    void pagesEachChanged(std::optional<int> pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pages {
        bool valid = false;
        std::optional<int> each;
    };
    Pages pages() const;
    FetchPlan plan() const;
    void fillPages();
    void nameInnerControls();
    void nameFileDialog();
    void onPlan();
    void refresh();
    void keepPriceWidth();
    void fetch();
    QString complaint() const;
    QString priceWords() const;
    /// The first few of words that are no id, in quotes.
    QString named(const QStringList &words) const;
    void take(const QString &path, const FileBytes &read);
    QString leftOut(const InfluencerIds &found) const;

    std::unique_ptr<Ui::SearchForm> m_ui;
    Language m_language;
    InfluencerIds m_read;
    std::function<QString()> m_fileComplaint; ///< in the language of the moment; empty: none
    QPointer<QFileDialog> m_fileDialog;
    std::optional<int> m_budget;
    FetchPlan m_pricedPlan;
    Price m_price; ///< of m_pricedPlan
    bool m_isPartlyKept = false; ///< as told last: nothing flickers until it is told again
    bool m_running = false;
    ArchiveAccess m_access = ArchiveAccess::Full;
};

} // namespace livegauge
