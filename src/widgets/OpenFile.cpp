#include "widgets/OpenFile.h"

#include "domain/Beside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenFile)
};

constexpr qint64 largest = 8LL * 1024 * 1024;

FileBytes bytesOf(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    // Opening a pipe waits for whoever writes into it.
    const bool mayWait = info.exists() && !info.isFile() && !info.isDir();
    if (mayWait || !file.open(QIODevice::ReadOnly))
        return FileProblem{false, mayWait ? QString() : file.errorString()};
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return FileProblem{false, file.errorString()};
    if (bytes.size() > largest)
        return FileProblem{true, {}};
    return bytes;
}

} // namespace

QFileDialog *askWhichFile(QWidget *parent, const QString &title, const QStringList &filters,
                          const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
    return dialog;
}

QString fileProblemText(const QString &path, const FileProblem &problem)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (problem.isTooLarge)
        return Words::tr("The file %1 is too large for a list of influencers.").arg(shown);
    if (problem.reason.isEmpty())
        return Words::tr("%1 is no file that can be read.").arg(shown);
    //: %1: a file, %2: the system's reason
    return Words::tr("The file %1 could not be read: %2.").arg(shown, problem.reason);
}

void readListFile(const QString &path, QObject *context,
                  const std::function<void(const FileBytes &)> &then)
{
    workBeside(
        context, [path] { return bytesOf(path); }, then);
}

} // namespace livegauge
