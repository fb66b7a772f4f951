#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;

namespace livegauge {

class ReadTable;

/// A table to read in, or in its place the words that say why there is none.
class TableOrWords : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit TableOrWords(QAbstractItemModel &model, QWidget *parent = nullptr);

    ReadTable &table() { return *m_table; }
    bool showsTable() const; ///< not before the first say()
    /// Shows these words; the table where there are none.
    void say(const QString &words, bool isBad = false);

Q_SIGNALS:
    /// With each say().
    void tableShown(bool isShown);

private:
    QLabel *m_words;
    ReadTable *m_table;
};

} // namespace livegauge
