#include "widgets/charts/ExportDialog.h"

#include "charts/FigureCsv.h"
#include "domain/Beside.h"
#include "ui_ExportDialog.h"
#include "widgets/Labels.h"
#include "widgets/SaveFile.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace livegauge {
namespace {

constexpr std::array formats{FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf,
                             FigureFormat::Csv};
constexpr int largestScale = 4;
constexpr QSize pictureSize(1200, 675);

/// One of the two.
struct CopiedChart {
    QImage picture;
    QByteArray csv;
    QString text; ///< the same
};

} // namespace

ExportDialog::ExportDialog(Figure figure, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_figure(std::move(figure))
    , m_preview(this)
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
    const QSize size = m_ui->preview->minimumSize() * devicePixelRatioF();
    m_preview.ask(
        [figure = m_figure, theme = options().theme, size] {
            return figureImage(figure, theme, 1)
                .scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        },
        [this](QImage picture) { showPreview(std::move(picture)); });
    m_ui->preview->setAccessibleName(m_figure.title);
    tell({}, false);
}

void ExportDialog::showPreview(QImage picture)
{
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_ui->preview->setPixmap(QPixmap::fromImage(std::move(picture)));
}

void ExportDialog::tell(const QString &words, bool bad)
{
    setRole(m_ui->message, bad ? QLatin1String("bad") : QLatin1String("muted"));
    setWords(m_ui->message, words);
}

void ExportDialog::chooseFile()
{
    QStringList endings{fileEnding(options().format)};
    for (const FigureFormat format : formats)
        endings += fileEnding(format);
    m_fileDialog = askWhereToSave(this, tr("Export chart"), suggestedFileName(m_figure), endings,
                                  [this](const QString &path) { saveTo(path); });
}

void ExportDialog::saveTo(const QString &path)
{
    // The name was typed last: who writes ".csv" wants one.
    if (const std::optional<FigureFormat> typed = formatOfFile(path))
        m_ui->format->setCurrentIndex(
            static_cast<int>(std::ranges::find(formats, *typed) - formats.begin()));
    tell(tr("Writing the file …"), false);
    workBeside(
        this,
        [figure = m_figure, wanted = options(), path] { return saveFigure(figure, wanted, path); },
        [this, path](const std::optional<QString> &problem) {
            tell(savedText(path, problem), problem.has_value());
        });
}

template <typename Work>
void ExportDialog::copy(Work work, const QString &done)
{
    setCopying(true);
    // What was asked for gets there though the dialog is closed meanwhile.
    const QPointer<ExportDialog> dialog = this;
    workBeside(qApp, std::move(work), [dialog, done](const CopiedChart &copied) {
        auto *content = new QMimeData;
        if (copied.csv.isEmpty()) {
            content->setImageData(copied.picture);
        } else {
            content->setText(copied.text);
            content->setData(QStringLiteral("text/csv"), copied.csv);
        }
        QApplication::clipboard()->setMimeData(content); // takes it
        if (!dialog)
            return;
        dialog->setCopying(false);
        dialog->tell(done, false);
    });
}

void ExportDialog::setCopying(bool on)
{
    // Two at once could end in the other order.
    m_ui->copyPicture->setDisabled(on);
    m_ui->copyData->setDisabled(on);
}

void ExportDialog::copyPicture()
{
    copy(
        [figure = m_figure, wanted = options()] {
            return CopiedChart{figureImage(figure, wanted.theme, wanted.scale), {}, {}};
        },
        tr("The picture is in the clipboard."));
}

void ExportDialog::copyData()
{
    copy(
        [figure = m_figure] {
            const QByteArray csv = figureCsv(figure);
            return CopiedChart{{}, csv, QString::fromUtf8(csv)};
        },
        tr("The data are in the clipboard, as CSV."));
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
