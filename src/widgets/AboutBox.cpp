#include "widgets/AboutBox.h"

#include <QEvent>

namespace livegauge {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setText(QStringLiteral("LiveGauge 播鉴 " LIVEGAUGE_VERSION));
    retranslate();
}

void AboutBox::retranslate()
{
    setWindowTitle(tr("About LiveGauge"));
    setInformativeText(
        tr("Reads TikTok influencers' livestreams from KeyAPI, page by page, and shows who sells, "
           "when and how well.\n\nGPL-3.0-or-later. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
}

void AboutBox::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
