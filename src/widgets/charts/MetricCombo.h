#pragma once

#include "domain/Column.h"

#include <QComboBox>

#include <optional>

namespace livegauge {

/// A choice among the catalogue's numbers: those the source gives, then those worked out.
class MetricCombo : public QComboBox {
    Q_OBJECT

public:
    /// `withNone`: "None" stands first.
    explicit MetricCombo(bool withNone, QWidget *parent = nullptr);

    std::optional<ColumnId> metric() const;
    void setMetric(std::optional<ColumnId> metric);
    /// The choice as text for the settings: the column's key, "" for none.
    QString key() const;
    void setKey(const QString &key); ///< an unknown one changes nothing

    void showPopup() override;

Q_SIGNALS:
    void chosen(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroup(const QString &title, bool computed);
    void retranslate();

    bool m_withNone;
};

} // namespace livegauge
