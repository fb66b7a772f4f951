#include "widgets/SaveFile.h"

#include "domain/Beside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                            const QString &ending,
                            const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog->selectFile(name + QLatin1Char('.') + ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
    return dialog;
}

std::optional<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return std::nullopt;
    //: %1 is the system's reason
    return Words::tr("The file could not be written: %1").arg(file.errorString());
}

void writeFileBeside(const QString &path, const std::function<QByteArray()> &bytes,
                     QObject *context,
                     const std::function<void(const std::optional<QString> &problem)> &done)
{
    workBeside(
        context, [path, bytes] { return writeFile(path, bytes()); }, done);
}

QString savedText(const QString &path, const std::optional<QString> &problem)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!problem)
        return Words::tr("Saved as %1.").arg(shown);
    //: %1: what went wrong, %2: the file's path
    return Words::tr("%1 (%2). Choose another folder or another name.").arg(*problem, shown);
}

} // namespace livegauge
