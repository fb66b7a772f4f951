#include "widgets/fetch/SearchForm.h"

#include "domain/Page.h"
#include "ui_SearchForm.h"
#include "wording/FetchWords.h"
#include "wording/Numbers.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int badIdsNamed = 3;
constexpr int badIdLength = 30;

QString shortened(const QString &text)
{
    return text.size() <= badIdLength ? text : text.left(badIdLength) + QStringLiteral("…");
}

} // namespace

SearchForm::SearchForm(Language language, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SearchForm>())
    , m_language(language)
{
    m_ui->setupUi(this);
    nameInnerControls();
    fillPages();
    connect(m_ui->ids, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_read = readInfluencerIds(text);
        m_fileComplaint = {};
        onPlan();
    });
    connect(m_ui->again, &QCheckBox::toggled, this, &SearchForm::onPlan);
    connect(m_ui->ids, &QLineEdit::returnPressed, this, &SearchForm::fetch);
    connect(m_ui->fetch, &QPushButton::clicked, this, &SearchForm::fetch);
    connect(m_ui->fromFile, &QPushButton::clicked, this, &SearchForm::chooseFile);
    connect(m_ui->pages, &QComboBox::currentTextChanged, this, [this] {
        onPlan();
        if (pages().valid)
            Q_EMIT pagesEachChanged(pages().each);
    });
    onPlan();
}

SearchForm::~SearchForm() = default;

void SearchForm::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void SearchForm::setIds(const QStringList &userIds)
{
    const bool isTyping = m_ui->ids->hasFocus() && m_ui->ids->isModified();
    m_ui->ids->setText(userIds.join(QLatin1Char(' ')));
    if (!isTyping)
        m_ui->ids->setCursorPosition(0); // lest it begin in the middle of a number
}

void SearchForm::focusIds()
{
    m_ui->ids->setFocus(Qt::ShortcutFocusReason);
    m_ui->ids->selectAll();
}

void SearchForm::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    if (!running)
        m_ui->again->setChecked(false); // what was bought again is fresh now
    onPlan();
}

/// Qt makes these two itself and leaves them without a name.
void SearchForm::nameInnerControls()
{
    m_ui->pages->lineEdit()->setAccessibleName(m_ui->pages->accessibleName());
    for (auto *clear : m_ui->ids->findChildren<QAbstractButton *>())
        //: Name of the button that empties the field, for a reader of the screen
        clear->setAccessibleName(tr("Clear"));
}

void SearchForm::fillPages()
{
    const Pages before = pages();
    const QSignalBlocker blocker(m_ui->pages);
    m_ui->pages->clear();
    for (const int number : {1, 5, 20})
        m_ui->pages->addItem(QString::number(number));
    //: All pages of an influencer
    m_ui->pages->addItem(tr("All"));
    setPagesEach(before.valid ? before.each : std::optional(1));
}

void SearchForm::setPagesEach(std::optional<int> pages)
{
    m_ui->pages->setEditText(pages ? QString::number(*pages)
                                   : m_ui->pages->itemText(m_ui->pages->count() - 1));
}

SearchForm::Pages SearchForm::pages() const
{
    const QString text = m_ui->pages->currentText().trimmed();
    if (m_ui->pages->count() == 0)
        return {};
    if (text.compare(m_ui->pages->itemText(m_ui->pages->count() - 1), Qt::CaseInsensitive) == 0)
        return {true, {}};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return {isNumber && number >= 1 && number <= lastPageNumber, number};
}

FetchPlan SearchForm::plan() const
{
    FetchPlan plan;
    plan.userIds = m_read.ids;
    plan.pagesEach = pages().each;
    plan.buyAgain = m_ui->again->isChecked();
    plan.budget = m_budget;
    return plan;
}

void SearchForm::setBudget(std::optional<int> budget)
{
    m_budget = budget;
    onPlan();
}

/// Until the archive has said what it holds of it, a plan costs what it costs without.
void SearchForm::onPlan()
{
    m_pricedPlan = plan();
    m_price = priceOf(m_pricedPlan);
    if (m_pricedPlan.userIds.isEmpty())
        m_isPartlyKept = false;
    refresh();
    if (m_ui->fetch->isEnabled())
        Q_EMIT planChanged(m_pricedPlan);
}

void SearchForm::setPrice(const FetchPlan &plan, const Price &price)
{
    if (plan != m_pricedPlan)
        return;
    m_price = price;
    if (!plan.buyAgain)
        m_isPartlyKept = price.isPartlyKept;
    refresh();
}

QString SearchForm::named(const QStringList &words) const
{
    QStringList quoted;
    for (const QString &word : words.mid(0, badIdsNamed))
        quoted << QStringLiteral("“%1”").arg(shortened(word));
    const QString list = quoted.join(QStringLiteral(", "));
    const auto more = static_cast<int>(words.size() - quoted.size());
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

QString SearchForm::complaint() const
{
    QStringList lines;
    if (m_fileComplaint)
        lines << m_fileComplaint();
    if (!m_read.rejected.isEmpty()) {
        lines << tr("Not an influencer ID: %1. An ID is 1 to 20 digits; a name such as @shop can "
                    "change and is not one.")
                     .arg(named(m_read.rejected));
    }
    if (!pages().valid)
        lines << tr("Pages each must be a number from 1 to %1, or All.")
                     .arg(Numbers(m_language).count(lastPageNumber));
    return lines.join(QLatin1Char('\n'));
}

QString SearchForm::priceWords() const
{
    switch (m_access) {
    case ArchiveAccess::None:
        return tr("No archive is open, so nothing can be fetched");
    case ArchiveAccess::ReadOnly:
        return tr("Open for reading only: nothing can be fetched");
    case ArchiveAccess::Full:
        break;
    }
    const bool ready = !m_read.ids.isEmpty() && pages().valid;
    const QString price = ready ? priceText(m_price) : tr("1 credit per page of 10");
    const auto count = static_cast<int>(m_read.ids.size());
    return count > 1 ? tr("%Ln influencer(s), %1", nullptr, count).arg(price) : price;
}

void SearchForm::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    onPlan();
}

void SearchForm::refresh()
{
    const bool ready = !m_read.ids.isEmpty() && pages().valid && m_access == ArchiveAccess::Full;
    const bool mayFetch = ready && !m_running;
    if (!mayFetch && m_ui->fetch->hasFocus())
        m_ui->ids->setFocus(Qt::OtherFocusReason); // else it goes to a button nobody meant
    m_ui->fetch->setEnabled(mayFetch);
    m_ui->price->setText(priceWords());
    // Whatever a budget makes of the price: with it, other pages are bought.
    const bool mayBuyAgain = (ready && m_isPartlyKept) || m_ui->again->isChecked();
    m_ui->again->setEnabled(mayBuyAgain); // shown at all times, lest Fetch move under the mouse
    m_ui->again->setToolTip(mayBuyAgain
                                ? tr("Some of these pages were bought not long ago and are in the "
                                     "archive. Check this to buy them once more.")
                                : tr("For pages that were bought not long ago and are in the "
                                     "archive. None of these is one."));
    keepPriceWidth();
    m_ui->price->setToolTip(
        tr("Each page of 10 livestreams costs 1 credit. A page on which the server fails is asked "
           "for once more, which can add a credit. Nothing is sent before Fetch.")
        + (m_read.doubles > 0
               ? QLatin1Char('\n') + tr("%Ln doubled ID(s) left out.", nullptr, m_read.doubles)
               : QString()));
    const QString message = complaint();
    m_ui->message->setText(message);
    m_ui->message->setVisible(!message.isEmpty());
}

/// A usual price has its room from the first, and one that took more keeps it, lest Fetch move
/// under the mouse.
void SearchForm::keepPriceWidth()
{
    constexpr int slack = 4;
    const int usual = m_ui->price->fontMetrics().horizontalAdvance(priceText({0, 0})) + slack;
    m_ui->price->setMinimumWidth(
        std::max({m_ui->price->minimumWidth(), m_ui->price->sizeHint().width(), usual}));
}

void SearchForm::fetch()
{
    if (!m_ui->fetch->isEnabled())
        return;
    Q_EMIT fetchRequested(plan(), m_price);
}

void SearchForm::chooseFile()
{
    m_fileDialog =
        askWhichFile(this, QString(), {}, [this](const QString &path) { readFile(path); });
    nameFileDialog();
}

void SearchForm::nameFileDialog()
{
    m_fileDialog->setWindowTitle(tr("Influencer IDs from a file"));
    m_fileDialog->setNameFilters(
        {tr("Text and CSV files (*.txt *.csv *.tsv)"), tr("All files (*)")});
}

void SearchForm::readFile(const QString &path)
{
    readListFile(path, this, [this, path](const FileBytes &read) { take(path, read); });
}

void SearchForm::take(const QString &path, const FileBytes &read)
{
    m_fileComplaint = {};
    const auto *bytes = std::get_if<QByteArray>(&read);
    const auto found = bytes != nullptr ? readInfluencerIdFile(*bytes) : std::nullopt;
    if (found && !found->ids.isEmpty()) {
        setIds(readInfluencerIds((m_read.ids + found->ids).join(QLatin1Char(' '))).ids);
        if (!found->rejected.isEmpty())
            m_fileComplaint = [this, found = *found] { return leftOut(found); };
    } else if (bytes != nullptr) {
        m_fileComplaint = [path] {
            return tr("No influencer ID was found in %1. The field is unchanged.")
                .arg(QDir::toNativeSeparators(path));
        };
    } else {
        m_fileComplaint = [path, problem = std::get<FileProblem>(read)] {
            return tr("%1 The field is unchanged.").arg(fileProblemText(path, problem));
        };
    }
    refresh();
}

/// What of a file stayed out.
QString SearchForm::leftOut(const InfluencerIds &found) const
{
    return tr("%Ln ID(s) were read from the file. Left out, since it is no ID: %1.", nullptr,
              static_cast<int>(found.ids.size()))
        .arg(named(found.rejected));
}

void SearchForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->price->setMinimumWidth(0); // that of the other language's words
    nameInnerControls();
    fillPages();
    if (m_fileDialog)
        nameFileDialog();
    refresh();
}

} // namespace livegauge
