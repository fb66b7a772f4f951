#pragma once

#include <QAbstractTableModel>

namespace livegauge {

/// A table to read in. Numbers stand at the right of their column, titles above them too.
class ReadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// After a change of language: what shows the model asks for all of it again.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    ReadModel(int sections, QObject *parent);

    virtual int size() const = 0; ///< how many rows
    virtual QStringList titles() const = 0; ///< one a section, in the user's language
    virtual bool isNumber(int section) const; ///< none is, unless said
    /// Anything of a cell but its alignment.
    virtual QVariant cell(int row, int section, int role) const = 0;

    /// The cells, not the titles.
    void tellAllChanged(const QList<int> &roles = {});

private:
    QVariant alignment(int section) const;

    int m_sections;
};

} // namespace livegauge
