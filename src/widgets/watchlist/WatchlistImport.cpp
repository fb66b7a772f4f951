#include "widgets/watchlist/WatchlistImport.h"

#include "domain/Csv.h"
#include "widgets/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace livegauge {

WatchlistImport::WatchlistImport(const QStringList &groups, const QHash<QString, QString> &watched,
                                 QWidget *parent)
    : QDialog(parent)
    , m_watched(watched)
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_file(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_rejected(new QLabel(this))
    , m_groupLabel(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addWidget(m_summary);
    column->addWidget(m_rejected);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_groupLabel);
    row->addWidget(m_group, 1);
    row->addWidget(m_file);
    column->addLayout(row);
    column->addWidget(m_buttons);

    for (QLabel *label : {m_hint, m_summary, m_rejected}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setRole(m_summary, QLatin1String("muted"));
    setRole(m_rejected, QLatin1String("bad"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_rejected->setObjectName(QStringLiteral("rejected"));
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_groupLabel->setBuddy(m_group);
    m_file->setAutoDefault(false);

    connect(m_text, &QPlainTextEdit::textChanged, this, &WatchlistImport::onText);
    connect(m_file, &QPushButton::clicked, this, &WatchlistImport::chooseFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WatchlistImport::onAccepted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resize(520, 420);
}

void WatchlistImport::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void WatchlistImport::onText()
{
    m_fileProblem = {};
    m_read = readWatchlist(m_text->toPlainText().toUtf8()).value_or(WatchlistFile());
    refresh();
}

void WatchlistImport::chooseFile()
{
    askWhichFile(this, tr("Influencers from a file"),
                 {tr("Tables and text (*.csv *.tsv *.txt)"), tr("All files (*)")},
                 [this](const QString &path) { readFile(path); });
}

void WatchlistImport::readFile(const QString &path)
{
    readListFile(path, this, [this, path](const FileBytes &read) { take(path, read); });
}

void WatchlistImport::take(const QString &path, const FileBytes &read)
{
    const auto *bytes = std::get_if<QByteArray>(&read);
    const auto text = bytes != nullptr ? textOfFile(*bytes) : std::nullopt;
    if (text) {
        setText(*text);
        return;
    }
    m_fileProblem = [path, problem = bytes != nullptr ? FileProblem() : std::get<FileProblem>(read),
                     isNoText = bytes != nullptr] {
        return isNoText ? tr("%1 is no text file. Save the table as CSV and choose that file.")
                              .arg(QDir::toNativeSeparators(path))
                        : fileProblemText(path, problem);
    };
    refresh();
}

std::vector<WatchlistEntry> WatchlistImport::entries() const
{
    std::vector<WatchlistEntry> entries = m_read.entries;
    const QString group = m_group->currentText().simplified();
    for (WatchlistEntry &entry : entries) {
        if (entry.group.isEmpty())
            entry.group = group.isEmpty() ? m_watched.value(entry.userId) : group;
    }
    return entries;
}

void WatchlistImport::onAccepted()
{
    const auto chosen = entries();
    accept();
    Q_EMIT entriesChosen(chosen);
}

QString WatchlistImport::summary() const
{
    const auto known =
        static_cast<int>(std::ranges::count_if(m_read.entries, [this](const WatchlistEntry &entry) {
            return m_watched.contains(entry.userId);
        }));
    const auto count = static_cast<int>(m_read.entries.size());
    QStringList lines;
    if (count > 0)
        lines += tr("%Ln influencer(s).", nullptr, count);
    if (known > 0)
        lines += tr("%Ln of them already on the watchlist.", nullptr, known);
    if (m_read.doubles > 0)
        lines += tr("%Ln ID(s) given more than once.", nullptr, m_read.doubles);
    if (m_read.unreadable > 0)
        lines += tr("%Ln name(s) or group(s) left out, since the text's encoding is not known. "
                    "Save the file as UTF-8 to keep them.",
                    nullptr, m_read.unreadable);
    return lines.join(QLatin1Char('\n'));
}

QString WatchlistImport::rejections() const
{
    if (m_fileProblem)
        return m_fileProblem();
    if (m_read.rejected.isEmpty())
        return {};
    constexpr int named = 8;
    constexpr int longest = 60;
    const auto count = static_cast<int>(m_read.rejected.size());
    QStringList words;
    for (const QString &word : m_read.rejected.mid(0, named))
        words += word.size() > longest ? word.left(longest) + QStringLiteral("…") : word;
    if (count > named)
        words += QStringLiteral("…");
    //: %1: words that are no id, as they were written
    return tr("%Ln word(s) are no ID and stay out: %1", nullptr, count)
        .arg(words.join(QStringLiteral(" · ")).simplified());
}

void WatchlistImport::refresh()
{
    setWindowTitle(tr("Add influencers"));
    m_hint->setText(tr("Type or paste influencer IDs, or a table with a line of titles: "
                       "user_id, name, group."));
    m_text->setAccessibleName(tr("Influencer IDs or table"));
    m_text->setPlaceholderText(QStringLiteral("7288986759428588590"));
    m_file->setText(tr("From a file…"));
    m_groupLabel->setText(tr("Group"));
    m_group->setAccessibleName(tr("Group"));
    m_group->lineEdit()->setAccessibleName(tr("Group"));
    m_group->lineEdit()->setPlaceholderText(tr("No group"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_read.entries.empty());
    setWords(m_summary, summary());
    setWords(m_rejected, rejections());
}

void WatchlistImport::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace livegauge
