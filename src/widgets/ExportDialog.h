#pragma once

#include "charts/Figure.h"
#include "charts/FigureExport.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

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
    /// Writes the chosen format to that file, beside the window where that can be; says so when it
    /// is done.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    FigureExportOptions options() const;
    void chooseFile();
    void copyPicture();
    void copyData();
    void refresh();
    void fillScales();
    void tellSaved(const QString &path, const std::optional<QString> &problem);
    void tell(const QString &words, bool bad);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    Figure m_figure;
    QPointer<QFileDialog> m_fileDialog;
};

} // namespace livegauge
