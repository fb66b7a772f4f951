#pragma once

#include <QColor>

namespace livegauge {

/// How far two colours stand apart for the eye, as WCAG 2 reckons it: 1 to 21, text needs 4.5.
double contrast(const QColor &one, const QColor &other);

/// Black or white, whichever is easier to read there.
QColor inkOn(const QColor &ground);

} // namespace livegauge
