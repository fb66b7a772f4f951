#include "widgets/ExportDialog.h"

#include "charts/FigureCsv.h"
#include "domain/Beside.h"
#include "ui_ExportDialog.h"
#include "widgets/Labels.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace livegauge {
namespace {

constexpr std::array formats{FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf,
                             FigureFormat::Csv};
constexpr int largestScale = 4;
constexpr QSize pictureSize(1200, 675);

} // namespace

ExportDialog::ExportDialog(Figure figure, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_figure(std::move(figure))
{
    m_ui->setupUi(this);
    fillScales();
    m_ui->scale->setCurrentIndex(1);
    for (QComboBox *box : {m_ui->format, m_ui->scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_ui->dark, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_ui->save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->copyPicture, &QPushButton::clicked, this, &ExportDialog::copyPicture);
    connect(m_ui->copyData, &QPushButton::clicked, this, &ExportDialog::copyData);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setFigure(const Figure &figure)
{
    m_figure = figure;
    refresh();
}

void ExportDialog::fillScales()
{
    const QSignalBlocker blocker(m_ui->scale);
    const int before = m_ui->scale->currentIndex();
    m_ui->scale->clear();
    for (int scale = 1; scale <= largestScale; ++scale)
        //: Size of a picture in pixels: %1 times the basic size, %2 × %3
        m_ui->scale->addItem(tr("%1× (%2 × %3)")
                                 .arg(scale)
                                 .arg(pictureSize.width() * scale)
                                 .arg(pictureSize.height() * scale));
    m_ui->scale->setCurrentIndex(before);
}

FigureExportOptions ExportDialog::options() const
{
    return {formats[static_cast<std::size_t>(m_ui->format->currentIndex())],
            m_ui->scale->currentIndex() + 1,
            m_ui->dark->isChecked() ? Theme::darkOne() : Theme::light()};
}

void ExportDialog::refresh()
{
    const FigureFormat format = options().format;
    m_ui->scale->setEnabled(format == FigureFormat::Png);
    m_ui->dark->setEnabled(format != FigureFormat::Csv);
    const qreal ratio = devicePixelRatioF();
    QImage image = figureImage(m_figure, options().theme, 1)
                       .scaled(m_ui->preview->minimumSize() * ratio, Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_ui->preview->setPixmap(QPixmap::fromImage(image));
    m_ui->preview->setAccessibleName(m_figure.title);
    tell({}, false);
}

void ExportDialog::tell(const QString &words, bool bad)
{
    setRole(m_ui->message, bad ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_ui->message, words);
}

void ExportDialog::chooseFile()
{
    const QString ending = fileEnding(options().format);
    m_fileDialog =
        new QFileDialog(this, tr("Export chart"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setAcceptMode(QFileDialog::AcceptSave);
    m_fileDialog->setDefaultSuffix(ending);
    m_fileDialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    m_fileDialog->selectFile(suggestedFileName(m_figure) + QLatin1Char('.') + ending);
    connect(m_fileDialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    m_fileDialog->open();
}

void ExportDialog::saveTo(const QString &path)
{
    const FigureExportOptions wanted = options();
    const auto tellEnd = [this, path](const std::optional<QString> &problem) {
        tellSaved(path, problem);
    };
    tell(tr("Writing the file …"), false);
    // Text is drawn on this thread only.
    switch (wanted.format) {
    case FigureFormat::Png:
        workBeside(
            this,
            [picture = figureImage(m_figure, wanted.theme, wanted.scale), path] {
                return savePicture(picture, path);
            },
            tellEnd);
        break;
    case FigureFormat::Csv:
        workBeside(
            this, [figure = m_figure, wanted, path] { return saveFigure(figure, wanted, path); },
            tellEnd);
        break;
    default:
        tellEnd(saveFigure(m_figure, wanted, path));
    }
}

void ExportDialog::tellSaved(const QString &path, const std::optional<QString> &problem)
{
    if (problem)
        //: %1: what went wrong, %2: the file's path
        tell(tr("%1 (%2). Choose another folder or another name.")
                 .arg(*problem, QDir::toNativeSeparators(path)),
             true);
    else
        tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
}

void ExportDialog::copyPicture()
{
    QApplication::clipboard()->setImage(figureImage(m_figure, options().theme, options().scale));
    tell(tr("The picture is in the clipboard."), false);
}

void ExportDialog::copyData()
{
    struct Copy {
        QByteArray csv;
        QString text;
    };
    workBeside(
        this,
        [figure = m_figure] {
            const QByteArray csv = figureCsv(figure);
            return Copy{csv, QString::fromUtf8(csv)};
        },
        [this](const Copy &copy) {
            auto *content = new QMimeData;
            content->setText(copy.text);
            content->setData(QStringLiteral("text/csv"), copy.csv);
            QApplication::clipboard()->setMimeData(content);
            tell(tr("The data are in the clipboard, as CSV."), false);
        });
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_fileDialog)
        m_fileDialog->setWindowTitle(tr("Export chart"));
    fillScales();
    refresh();
}

} // namespace livegauge
