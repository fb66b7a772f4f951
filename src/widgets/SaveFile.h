#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QFileDialog;
class QObject;
class QWidget;

namespace livegauge {

/// Asks where to save and returns at once; tells the path where one was chosen. `endings` are those
/// the file may have, without the dot; a name that has none of them gets the first. `name` is
/// suggested, without ending. What would be replaced was asked about. The dialog deletes itself.
QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                            const QStringList &endings,
                            const std::function<void(const QString &path)> &chosen);

/// Writes the whole file or leaves what was there. Nothing, or the reason in the user's language.
std::optional<QString> writeFile(const QString &path, const QByteArray &bytes);

/// The same beside the window's thread, where the bytes are made, too. Told on the context's.
void writeFileBeside(const QString &path, const std::function<QByteArray()> &bytes,
                     QObject *context,
                     const std::function<void(const std::optional<QString> &problem)> &done);

/// What became of writing a file, as a sentence: where it is, or why it is not.
QString savedText(const QString &path, const std::optional<QString> &problem);

} // namespace livegauge
