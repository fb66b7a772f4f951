#pragma once

#include "domain/Clock.h"
#include "domain/Error.h"
#include "domain/StoredLivestream.h"
#include "wording/Language.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace livegauge {

class ChangeList;

/// How one livestream changed between readings. Shown at once, filled by setChanges() or
/// showError(). Use it non-modal.
class ChangesDialog : public QDialog {
    Q_OBJECT

public:
    /// `clock` writes the livestream's times, `currency` stands at its money; it may be empty.
    ChangesDialog(const Livestream &livestream, const Clock &clock, const QString &currency,
                  Language language, QWidget *parent = nullptr);

    QString roomId() const { return m_livestream.roomId; }
    void setChanges(const std::vector<LivestreamChange> &changes);
    void showError(const Error &error);
    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString headText() const;

    Livestream m_livestream;
    Clock m_clock;
    Language m_language;
    QLabel *m_title;
    QLabel *m_head;
    ChangeList *m_changes;
};

} // namespace livegauge
