#pragma once

#include "domain/Fetch.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace livegauge {

/// What is running, how far it is, and what it may have cost; Pause and
/// Cancel while it runs.
class FetchStatus : public QWidget {
    Q_OBJECT

public:
    explicit FetchStatus(QWidget *parent = nullptr);

    void setProgress(const FetchProgress &progress);

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    FetchProgress m_progress;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};

} // namespace livegauge
