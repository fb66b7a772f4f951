#include "widgets/table/SumsBar.h"

#include "domain/Formula.h"
#include "models/ColumnSums.h"
#include "widgets/Labels.h"
#include "wording/ColumnWords.h"
#include "wording/MoneyWords.h"
#include "wording/Numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace livegauge {
namespace {

constexpr std::size_t mostSums = 7;
constexpr int gap = 16;

/// A mean of whole numbers is no whole number.
QString numberText(const Numbers &numbers, double number, ColumnKind kind)
{
    const bool isCount = kind == ColumnKind::Count;
    if (isCount && number != std::floor(number))
        return numbers.real(number, 2);
    return numbers.text(Value(number), kind);
}

QString currenciesText(const MoneyUnit &money)
{
    const QString several = currencyList(money);
    //: Of currencies: nobody knows
    return several.isEmpty() ? SumsBar::tr("may differ") : several;
}

} // namespace

SumsBar::SumsBar(ColumnSums &sums, Language language, QWidget *parent)
    : QWidget(parent)
    , m_sums(sums)
    , m_language(language)
    , m_head(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("sums"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_head);
    setRole(m_head, QLatin1String("title"));
    for (std::size_t i = 0; i < mostSums; ++i) {
        const Pair pair{new QLabel(this), new QLabel(this)};
        setRole(pair.name, QLatin1String("muted"));
        pair.name->setContentsMargins(gap, 0, gap / 4, 0);
        row->addWidget(pair.name);
        row->addWidget(pair.value);
        pair.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_pairs.push_back(pair);
    }
    m_more->setText(QStringLiteral("…"));
    m_more->setContentsMargins(gap / 2, 0, 0, 0);
    setRole(m_more, QLatin1String("muted"));
    row->addWidget(m_more);
    row->addStretch(1);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    connect(&sums, &ColumnSums::changed, this, &SumsBar::refresh);
    refresh();
}

void SumsBar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

QString SumsBar::head() const
{
    const ColumnSums::Answer &answer = m_sums.answer();
    const int rows = answer.summary.numbers.rows;
    const QString title = columnTitle(answer.summary.column);
    //: %1: a column's title. Over which livestreams the sums beside it are
    return answer.ofMarked ? tr("%1 of %Ln marked livestream(s)", nullptr, rows).arg(title)
                           : tr("%1 of %Ln livestream(s) shown", nullptr, rows).arg(title);
}

std::vector<SumsBar::Sum> SumsBar::sums() const
{
    const ColumnSummary &summary = m_sums.answer().summary;
    const Summary &of = summary.numbers;
    const ColumnKind kind = column(summary.column).kind;
    const QString currency = summary.money.common(); // of a column of money only
    const Numbers numbers(m_language);
    std::vector<Sum> result;
    const auto add = [&](const QString &name, std::optional<double> number) {
        if (number)
            result.push_back({name, Numbers::money(numberText(numbers, *number, kind), currency)});
    };
    //: Names of figures in the line of sums
    add(tr("Sum"), of.sum);
    if (summary.money.mayDiffer())
        //: In the line of sums: a sum of several currencies means little
        result.push_back({tr("Currencies"), currenciesText(summary.money)});
    //: Sum of numerators ÷ sum of bases
    add(tr("Weighted"), of.weighted);
    add(tr("Mean"), of.mean);
    add(tr("Median"), of.median);
    if (kind == ColumnKind::Time) {
        add(tr("Earliest"), of.least);
        add(tr("Latest"), of.most);
    } else {
        add(tr("Min"), of.least);
        add(tr("Max"), of.most);
    }
    //: How many livestreams have a value in this column
    result.push_back({tr("With value"), numbers.count(of.known)});
    if (kind == ColumnKind::Text || kind == ColumnKind::Identifier) {
        //: How many of the texts are not alike
        result.push_back({tr("Different"), numbers.count(summary.different)});
    }
    return result;
}

QString SumsBar::explanation() const
{
    const Formula *formula = formulaOf(m_sums.answer().summary.column);
    if (formula == nullptr)
        return {};
    return tr("Weighted: all numerators together ÷ all of “%1” together, over the livestreams that "
              "have both. Mean, median, min and max are those of single livestreams.")
        .arg(columnTitle(formula->base));
}

QString SumsBar::text() const
{
    QStringList parts;
    for (const Sum &sum : m_shown)
        parts.append(sum.name + QLatin1Char(' ') + sum.value);
    return parts.join(QStringLiteral(" · "));
}

void SumsBar::refresh()
{
    m_shown = sums();
    m_head->setText(head());
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const Sum sum = i < m_shown.size() ? m_shown[i] : Sum{};
        m_pairs[i].name->setText(sum.name);
        m_pairs[i].value->setText(sum.value);
        m_pairs[i].value->setAccessibleName(sum.name + QLatin1Char(' ') + sum.value);
    }
    QStringList lines{m_head->text()};
    for (const Sum &sum : m_shown)
        lines.append(sum.name + QLatin1Char(' ') + sum.value);
    const QString more = explanation();
    if (!more.isEmpty())
        lines.append(more);
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(m_head->text());
    setAccessibleDescription(text());
    fit();
}

/// Shows as many pairs as have room, and that there are more.
void SumsBar::fit()
{
    const int more = m_more->sizeHint().width();
    int used = contentsRect().left() + 2 * gap + m_head->sizeHint().width();
    bool fits = true;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const Pair &pair = m_pairs[i];
        used += pair.name->sizeHint().width() + pair.value->sizeHint().width();
        const bool isLast = i + 1 >= m_shown.size();
        fits = fits && i < m_shown.size() && used + (isLast ? 0 : more) <= width();
        pair.name->setVisible(fits);
        pair.value->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    m_more->setVisible(shown < m_shown.size());
}

QSize SumsBar::minimumSizeHint() const
{
    return {m_head->sizeHint().width() / 2, m_head->sizeHint().height() + gap / 2};
}

void SumsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SumsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace livegauge
