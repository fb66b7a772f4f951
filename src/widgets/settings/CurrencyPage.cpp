#include "widgets/settings/CurrencyPage.h"

#include "domain/Clock.h"
#include "ui_CurrencyPage.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace livegauge {
namespace {

constexpr int marketColumn = 0;
constexpr int currencyColumn = 1;
constexpr int marketWidth = 120;

/// A field that takes no more than can be kept, and whose text counts at once: who types and
/// presses OK means what stands there.
class CurrencyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex &index) const override
    {
        auto *field = new QLineEdit(parent);
        field->setMaxLength(Currencies::longest);
        field->setFrame(false);
        field->setAccessibleName(
            index.siblingAtColumn(marketColumn).data(Qt::DisplayRole).toString());
        connect(field, &QLineEdit::textEdited, field, [field, row = QPersistentModelIndex(index)] {
            auto *model = const_cast<QAbstractItemModel *>(row.model());
            model->setData(row, field->text());
        });
        return field;
    }

protected:
    /// An empty cell would not look like one to type in.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->text.isEmpty())
            return;
        //: In place of a market's currency that nobody stated
        option->text = CurrencyPage::tr("not stated");
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

CurrencyPage::CurrencyPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CurrencyPage>())
{
    m_ui->setupUi(this);
    m_ui->forAll->setMaxLength(Currencies::longest);
    m_ui->table->setItemDelegateForColumn(currencyColumn, new CurrencyDelegate(m_ui->table));
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->setColumnWidth(marketColumn, marketWidth);
    connect(m_ui->fill, &QPushButton::clicked, this, &CurrencyPage::fillAll);
    connect(m_ui->forAll, &QLineEdit::returnPressed, this, &CurrencyPage::fillAll);
    refill();
}

CurrencyPage::~CurrencyPage() = default;

void CurrencyPage::setMarkets(const QStringList &markets)
{
    m_markets = markets;
    refill();
}

void CurrencyPage::setCurrencies(const Currencies &currencies)
{
    m_stated = currencies;
    refill();
}

Currencies CurrencyPage::currencies() const
{
    Currencies currencies;
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        currencies.state(m_ui->table->item(row, marketColumn)->text(),
                         m_ui->table->item(row, currencyColumn)->text());
    }
    return currencies;
}

void CurrencyPage::refill()
{
    QStringList markets = m_markets + Clock::knownMarkets() + m_stated.byMarket().keys();
    markets.removeAll(QString());
    markets.removeDuplicates();
    m_ui->table->setRowCount(static_cast<int>(markets.size()));
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        auto *market = new QTableWidgetItem(markets.at(row));
        market->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_ui->table->setItem(row, marketColumn, market);
        m_ui->table->setItem(row, currencyColumn,
                             new QTableWidgetItem(m_stated.of(markets.at(row))));
    }
}

void CurrencyPage::fillAll()
{
    for (int row = 0; row < m_ui->table->rowCount(); ++row)
        m_ui->table->item(row, currencyColumn)->setText(m_ui->forAll->text());
}

void CurrencyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // what was typed stays
        m_ui->retranslateUi(this);
}

} // namespace livegauge
