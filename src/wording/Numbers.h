#pragma once

#include "domain/Column.h"
#include "domain/Value.h"
#include "wording/Language.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace livegauge {

/// How numbers and times are written in one language. Full in table, tooltip and file; compact on
/// axes and tiles.
class Numbers {
public:
    explicit Numbers(Language language);

    QString count(qint64 number) const; ///< 9,335
    QString real(double number, int decimals) const; ///< 2,627.73
    /// 12.3K, 1.5M, 2.5T · 1.23万, 1.5亿, 2.5万亿. It stays short: 1.2×10¹⁸.
    QString compact(double number) const;
    /// Of one linear axis, all in the unit of the greatest and as exact as they are: 0, 0.5万, 1万,
    /// 1.5万.
    QStringList compact(const std::vector<double> &axis) const;
    /// For a tile: whole below 10,000, above it four digits: 9,335, 187.4K · 18.74万. Money and
    /// rates below 10,000 have two decimals, four where there is hardly any of it: 321.99, 0.3501.
    /// It stays short as well. A duration is h:mm:ss.
    QString brief(double number, ColumnKind kind) const;
    QString duration(qint64 seconds) const; ///< h:mm:ss
    QString day(qint64 wallSeconds) const; ///< 2026-11-21
    QString day(QDate date) const; ///< the same
    QString days(QDate first,
                 QDate last) const; ///< 2026-11-01 – 2026-11-21; one where they are alike
    QString dayAndTime(qint64 wallSeconds) const; ///< 2026-11-21 19:00
    QString unknown() const; ///< --
    QString notApplicable() const; ///< n/a

    /// How much more or less of a column, with its sign: +2.50, −1:00:00, 0.00; and in percent,
    /// with one decimal: +35.2%.
    QString difference(double number, ColumnKind kind) const;
    QString differencePercent(double percent) const;
    /// The same where it has to be short: >999% says enough.
    QString briefDifferencePercent(double percent) const;

    /// A value as its column writes it. Times must already be wall seconds.
    QString text(const Value &value, ColumnKind kind) const;
    /// The same as a column of the table has it: what the source did not capture (see isCaptured())
    /// says so in place of being unknown, money names its currency where one is stated.
    QString cell(const Value &value, ColumnId id, bool isCaptured,
                 const QString &currency = {}) const;
    /// USD 2,627.73, £2,627.73: in front, so that digits stand below digits. An empty currency is
    /// none.
    static QString money(const QString &number, const QString &currency);

    Language language() const { return m_language; }

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace livegauge
