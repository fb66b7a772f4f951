#pragma once

#include "domain/Fetch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace livegauge {

/// What is running, how far it is, and what it may have cost; Pause and Cancel while it runs. While
/// a run only waits for what is under way, Cancel becomes the button that drops it; a second click
/// of the same hand does not reach it.
class FetchStatus : public QWidget {
    Q_OBJECT

public:
    explicit FetchStatus(QWidget *parent = nullptr);

    void setProgress(const FetchProgress &progress);

Q_SIGNALS:
    void cancelRequested();
    void abortRequested();
    void pauseRequested();
    void resumeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshCancel();

    FetchProgress m_progress;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QTimer m_patience; ///< until what is under way may be dropped
};

} // namespace livegauge
