#pragma once

#include "domain/WatchlistFile.h"
#include "widgets/OpenFile.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace livegauge {

/// Influencers to put on the watchlist: ids typed or pasted, or a table from a file. Says while one
/// types what it reads, and names what is no id. Use it non-modal.
class WatchlistImport : public QDialog {
    Q_OBJECT

public:
    /// `groups`: those there are, to choose from. `watched`: ids already on the list, with their
    /// groups.
    WatchlistImport(const QStringList &groups, const QHash<QString, QString> &watched,
                    QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Puts the file's text into the field, or says why it cannot be read. Returns at once.
    void readFile(const QString &path);
    void chooseFile();

    /// What the field holds; those without a group get the chosen one, or keep theirs.
    std::vector<WatchlistEntry> entries() const;

Q_SIGNALS:
    void entriesChosen(const std::vector<livegauge::WatchlistEntry> &entries);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onText();
    void take(const QString &path, const FileBytes &read);
    void onAccepted();
    void refresh();
    QString summary() const;
    QString rejections() const;

    QHash<QString, QString> m_watched;
    WatchlistFile m_read;
    std::function<QString()> m_fileProblem; ///< in the language of the moment; empty: none
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    QLabel *m_summary;
    QLabel *m_rejected;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QDialogButtonBox *m_buttons;
};

} // namespace livegauge
