#pragma once

#include <QMessageBox>

namespace livegauge {

/// The program's name, version and licence. Deletes itself when closed.
class AboutBox : public QMessageBox {
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace livegauge
