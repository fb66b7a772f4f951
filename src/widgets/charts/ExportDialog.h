#pragma once

#include "charts/Figure.h"
#include "charts/FigureExport.h"
#include "domain/LatestWork.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QFileDialog;

namespace livegauge {

namespace Ui {
class ExportDialog;
}

/// Takes a figure away: as a file, or to the clipboard, with a preview of what will be in it. Says
/// inline what was written or why not.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(Figure figure, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Shows the same chart in other words, after a change of language.
    void setFigure(const Figure &figure);
    /// Writes to that file, beside the window, and says so when it is done: what its ending says,
    /// else the chosen format.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    FigureExportOptions options() const;
    void chooseFile();
    template <typename Work>
    void copy(Work work, const QString &done);
    void setCopying(bool on);
    void copyPicture();
    void copyData();
    void refresh();
    void showPreview(QImage picture);
    void fillScales();
    void tell(const QString &words, bool bad);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    Figure m_figure;
    QPointer<QFileDialog> m_fileDialog;
    LatestWork<QImage> m_preview;
};

} // namespace livegauge
