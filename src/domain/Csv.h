#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace livegauge {

/// Text that a spreadsheet would run as a formula gets a leading apostrophe.
QString defused(const QString &text);

/// One cell of a CSV file, defused, and quoted by RFC 4180 where it must be. fromCsvCell() takes
/// the apostrophe away again.
QString csvCell(const QString &text);
QString fromCsvCell(const QString &cell);

/// Lines of cells as a file: UTF-8 with a byte order mark, lines end with CR LF. Cells stand as
/// they are: csvCell() made them.
QByteArray csvFile(const QList<QStringList> &lines);

/// A file's text: UTF-8, UTF-16 with a byte order mark, GB18030, or any encoding that keeps ASCII,
/// whose other characters come as U+FFFD. Nothing where the bytes are no text.
std::optional<QString> textOfFile(const QByteArray &bytes);

/// Takes a table apart by RFC 4180, with any of the usual line ends. An open quote ends with the
/// text. Lines without a character are left out.
QList<QStringList> csvLines(const QString &text, QChar separator);

} // namespace livegauge
