#include "models/ReadModel.h"

namespace livegauge {

ReadModel::ReadModel(int sections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sections(sections)
{
}

void ReadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_sections - 1);
    tellAllChanged();
}

void ReadModel::tellAllChanged(const QList<int> &roles)
{
    if (size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(size() - 1, m_sections - 1), roles);
}

int ReadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int ReadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sections;
}

bool ReadModel::isNumber(int /*section*/) const
{
    return false;
}

QVariant ReadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return role == Qt::TextAlignmentRole ? alignment(index.column())
                                         : cell(index.row(), index.column(), role);
}

QVariant ReadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? titles().value(section) : QVariant();
}

QVariant ReadModel::alignment(int section) const
{
    const auto side = isNumber(section) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

} // namespace livegauge
