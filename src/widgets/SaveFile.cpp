#include "widgets/SaveFile.h"

#include "domain/Beside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// The system's dialog asks about the name as it was typed only.
void askToReplace(QWidget *parent, const QString &title, const QString &path,
                  const std::function<void(const QString &path)> &chosen)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, title,
        //: %1: the path of a file
        Words::tr("There is a file %1 already. Replace it?").arg(QDir::toNativeSeparators(path)),
        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // a name may look like markup
    box->button(QMessageBox::Cancel)->setText(Words::tr("Cancel"));
    const QPushButton *replace = box->addButton(Words::tr("Replace"), QMessageBox::AcceptRole);
    QObject::connect(replace, &QPushButton::clicked, parent, [chosen, path] { chosen(path); });
    box->open();
}

} // namespace

QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                            const QStringList &endings,
                            const std::function<void(const QString &path)> &chosen)
{
    const QString &ending = endings.first();
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog->selectFile(name + QLatin1Char('.') + ending);
    const auto finish = [parent, title, endings, chosen](const QString &path) {
        if (endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive)) {
            chosen(path);
            return;
        }
        const QString whole = path + QLatin1Char('.') + endings.first();
        if (QFileInfo::exists(whole))
            askToReplace(parent, title, whole, chosen);
        else
            chosen(whole);
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, finish);
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
