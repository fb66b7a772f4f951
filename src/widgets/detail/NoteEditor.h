#pragma once

#include "domain/StoredLivestream.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace livegauge {

class TagField;

/// Note and tags of one livestream. What is typed is told after a pause, when the focus leaves,
/// before another livestream comes and when the window closes: nothing typed is lost.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);
    ~NoteEditor() override;

    void setNote(const LivestreamNote &note);
    void setKnownTags(const QStringList &tags);
    /// False where the archive cannot be written: says so.
    void setWritable(bool writable);
    /// Tells what was typed and has not been told.
    void flush();

Q_SIGNALS:
    void noteChanged(const livegauge::LivestreamNote &note);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    LivestreamNote typed() const;

    LivestreamNote m_note; ///< as it was set or told last
    QLabel *m_tagsLabel;
    TagField *m_tags;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QTimer *m_pause;
};

} // namespace livegauge
