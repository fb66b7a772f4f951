#pragma once

#include "charts/TrendKind.h"

namespace livegauge {

/// A trend of influencers beside each other: its files name the median and the scale.
class ComparisonKind : public TrendKind {
public:
    QList<QStringList> csv(const Figure &figure) const override;
    QStringList fileNameParts(const Figure &figure) const override;
};

} // namespace livegauge
