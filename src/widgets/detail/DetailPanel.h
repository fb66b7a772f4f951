#pragma once

#include "domain/Clock.h"
#include "domain/Cover.h"
#include "domain/Error.h"
#include "domain/StoredLivestream.h"
#include "wording/Language.h"

#include <QFrame>

#include <optional>
#include <vector>

class QCheckBox;
class QImage;
class QLabel;
class QPushButton;
class QTabWidget;

namespace livegauge {

class ChangeList;
class DetailModel;
class FigureTable;
class NoteEditor;

/// One livestream in full, beside the grid: figures with raw values and formulas, changes between
/// readings, note and tags, and its cover where covers are shown.
class DetailPanel : public QFrame {
    Q_OBJECT

public:
    explicit DetailPanel(Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows it at once; what the archive knows of it comes with the calls below.
    void setLivestream(const Livestream &stream, const Clock &clock, const QString &currency);
    QString roomId() const { return m_stream.roomId; }
    const Livestream &livestream() const { return m_stream; }
    void setStored(const StoredLivestream &stored);
    void setGiven(const GivenRow &given);
    void setChanges(const std::vector<LivestreamChange> &changes);
    void showError(const Error &error);
    NoteEditor &notes() { return *m_notes; }
    void editNote(); ///< the keyboard goes there

    bool showsCovers() const;
    void setShowsCovers(bool shows);
    QSize coverBox() const; ///< in pixels of the screen
    void setCover(const QImage &cover);
    void setCoverProblem(CoverProblem problem);

Q_SIGNALS:
    void closeWanted();
    void showsCoversChanged(bool shows);
    void addressWanted(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void sayHead();
    void sayCount();
    void sayCover();

    Language m_language;
    Livestream m_stream;
    Clock m_clock;
    std::optional<CoverProblem> m_coverProblem;
    bool m_hasCover = false;

    QLabel *m_title;
    QLabel *m_head;
    QPushButton *m_close;
    QLabel *m_cover;
    QLabel *m_coverState;
    QTabWidget *m_tabs;
    DetailModel *m_figures;
    FigureTable *m_figureTable;
    ChangeList *m_changes;
    NoteEditor *m_notes;
    QPushButton *m_copyId;
    QPushButton *m_openCover;
    QCheckBox *m_coversOn;
};

} // namespace livegauge
