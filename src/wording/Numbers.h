#pragma once

#include "domain/Column.h"
#include "domain/Value.h"
#include "wording/Language.h"

#include <QLocale>
#include <QString>

namespace livegauge {

/// How numbers and times are written in one language. Full in table, tooltip and file; compact on
/// axes and tiles.
class Numbers {
public:
    explicit Numbers(Language language);

    QString count(qint64 number) const; ///< 9,335
    QString real(double number, int decimals) const; ///< 2,627.73
    QString compact(double number) const; ///< 12.3K, 1.5M · 1.23万, 1.5亿
    QString duration(qint64 seconds) const; ///< h:mm:ss
    QString day(qint64 wallSeconds) const; ///< 2026-11-21
    QString dayAndTime(qint64 wallSeconds) const; ///< 2026-11-21 19:00
    QString unknown() const; ///< --
    QString notApplicable() const; ///< n/a

    /// A value as its column writes it. Times must already be wall seconds.
    QString text(const Value &value, ColumnKind kind) const;

    Language language() const { return m_language; }

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace livegauge
