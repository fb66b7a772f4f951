#pragma once

#include "domain/Column.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace livegauge {

/// A choice among the catalogue's numbers: those the source gives, then those worked out.
class MetricCombo : public QComboBox {
    Q_OBJECT

public:
    enum class Of {
        Livestreams, ///< numbers that each of them has
        Sets, ///< those, and what only a set of them has
        SetsOrNone, ///< the same; "None" stands first
    };
    explicit MetricCombo(Of of, QWidget *parent = nullptr);

    std::optional<ColumnId> metric() const;
    void setMetric(std::optional<ColumnId> metric);
    /// The choice as text for the settings: the column's key, "" for none.
    QString key() const;
    void setKey(const QString &key); ///< an unknown one changes nothing

    void showPopup() override;

Q_SIGNALS:
    void chosen(); ///< by the user

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Cut with an ellipsis where it has no room: Qt's own styles cut a letter in two.
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    void addGroup(const QString &title, const std::vector<const Column *> &metrics);
    void retranslate();

    Of m_of;
};

} // namespace livegauge
