#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

class QFileDialog;
class QObject;
class QWidget;

namespace livegauge {

/// Asks which file to read and returns at once; tells the path where one was chosen. The dialog
/// deletes itself.
QFileDialog *askWhichFile(QWidget *parent, const QString &title, const QStringList &filters,
                          const std::function<void(const QString &path)> &chosen);

/// Why a list cannot be read from a file.
struct FileProblem {
    bool isTooLarge = false;
    QString reason; ///< the system's, else
};
/// In the user's language, as a sentence.
QString fileProblemText(const QString &path, const FileProblem &problem);

using FileBytes = std::variant<QByteArray, FileProblem>;
/// Reads a list of influencers beside the window's thread. A file of more than 8 MiB is none.
void readListFile(const QString &path, QObject *context,
                  const std::function<void(const FileBytes &)> &then);

} // namespace livegauge
