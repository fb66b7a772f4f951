#pragma once

#include "grid/GridMenu.h"
#include "grid/GridView.h"
#include "widgets/settings/Settings.h"

#include <QPointer>

class QMenu;

namespace livegauge {

class ColumnChooser;

/// The grid of livestreams as the window has it: columns, frozen ones and bars stay as the user
/// left them, and menus offer what the program can do with a row.
class LivestreamTable : public GridView {
    Q_OBJECT

public:
    /// All must outlive the table.
    LivestreamTable(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
                    QWidget *parent = nullptr);

    void setLanguage(Language language) { m_menu->setLanguage(language); }
    GridMenu &menu() { return *m_menu; }
    /// Fills a menu with one entry a column, checked where it is shown. Ask again for each opening.
    void fillColumnMenu(QMenu &menu);
    /// A dialog of all columns, with search and explanations.
    void chooseColumns();
    void resetColumns();
    /// The marked rows with a line of titles, to the clipboard.
    void copySelection() { m_menu->copy(CopyAs::Seen, true); }

Q_SIGNALS:
    /// How this livestream changed between readings is to be shown.
    void changesRequested(const QString &roomId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restoreColumns();
    void saveColumns();
    int defaultWidth(ColumnId id) const;
    /// Columns of default width keep that where it is another now.
    void followCurrencies();
    /// Gives the title what is left of the width, until the user sizes a column himself.
    void stretchTitle();

    Settings &m_settings;
    GridMenu *m_menu;
    Currencies m_currencies; ///< that default widths have room for
    QPointer<ColumnChooser> m_chooser;
    bool m_restoring = false;
};

} // namespace livegauge
