#include "analysis/ColumnStore.h"
#include "charts/TrendFigure.h"
#include "support/TestHome.h"
#include "widgets/charts/ExportDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

Figure sampleFigure()
{
    Livestream stream;
    stream.roomId = QStringLiteral("7321509771910417194");
    stream.userId = QStringLiteral("7288986759428588590");
    stream.nickname = QStringLiteral("POP MART US SHOP");
    stream.region = QStringLiteral("US");
    stream.start = 1704672004;
    stream.gmv = 2627.73;
    stream.views = 9335;
    ColumnStore store;
    store.merge(std::vector{stream});
    Selection selection;
    selection.columns = store.columns();
    selection.rows = std::make_shared<RowSet>(store.size(), true);
    return trendFigure(trendData(selection, {}), {});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ExportDialog>(sampleFigure());
        m_dialog->show();
    }

    void everyFormatIsWrittenAsItself_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("PNG") << 0 << QByteArray("\x89PNG");
        QTest::newRow("SVG") << 1 << QByteArray("<?xml");
        QTest::newRow("PDF") << 2 << QByteArray("%PDF");
        QTest::newRow("CSV") << 3 << QByteArray("\xEF\xBB\xBF");
    }

    void everyFormatIsWrittenAsItself()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, begin);
        find<QComboBox>("format")->setCurrentIndex(index);
        const QString path = m_folder->filePath(QStringLiteral("chart"));
        m_dialog->saveTo(path);
        QTRY_VERIFY(find<QLabel>("message")->text().contains(path));
        QVERIFY(contentOf(path).startsWith(begin));
    }

    void theEndingThatIsTypedDecides()
    {
        const QString path = m_folder->filePath(QStringLiteral("chart.CSV"));
        save(path);
        QTRY_VERIFY(find<QLabel>("message")->text().contains(path));
        QVERIFY(contentOf(path).startsWith("\xEF\xBB\xBF"));
        QCOMPARE(find<QComboBox>("format")->currentIndex(), 3); // the data
    }

    void anEndingThatIsNoneIsLeftAndTheRightOneAdded()
    {
        const QString path = m_folder->filePath(QStringLiteral("chart.2026-11"));
        save(path);
        QTRY_VERIFY(contentOf(path + QLatin1String(".png")).startsWith("\x89PNG"));
        QVERIFY(!QFile::exists(path));
    }

    void aFileThatNobodyNamedIsReplacedOnlyWhereThatIsWanted()
    {
        const QString path = m_folder->filePath(QStringLiteral("chart.2026-11.png"));
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") > 0);
        older.close();
        const auto answer = [this](const char *button) {
            auto *question = m_dialog->findChild<QMessageBox *>();
            for (QAbstractButton *one : question->buttons()) {
                if (one->text() == QLatin1String(button))
                    one->click();
            }
            QTRY_VERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);
        };
        save(m_folder->filePath(QStringLiteral("chart.2026-11")));
        QVERIFY(m_dialog->findChild<QMessageBox *>()->text().contains(path));
        answer("Cancel");
        QCOMPARE(contentOf(path), QByteArray("older"));
        save(m_folder->filePath(QStringLiteral("chart.2026-11")));
        answer("Replace");
        QTRY_VERIFY(contentOf(path).startsWith("\x89PNG"));
    }

    void theChosenSizeIsThePicturesSize()
    {
        const QString path = m_folder->filePath(QStringLiteral("chart.png"));
        find<QComboBox>("scale")->setCurrentIndex(3);
        m_dialog->saveTo(path);
        QTRY_COMPARE(QImage(path).size(), QSize(4800, 2700));
    }

    void aFileThatCannotBeWrittenIsSaidInWords()
    {
        m_dialog->saveTo(m_folder->filePath(QStringLiteral("missing/chart.png")));
        QVERIFY(find<QLabel>("message")->isVisible());
        QTRY_VERIFY(find<QLabel>("message")->text().startsWith(
            QStringLiteral("The file could not be written")));
    }

    void pictureAndDataGoToTheClipboard()
    {
        QTest::mouseClick(find<QPushButton>("copyPicture"), Qt::LeftButton);
        QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(2400, 1350));
        QTest::mouseClick(find<QPushButton>("copyData"), Qt::LeftButton);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("2627.73")));
    }

    void aPictureGetsToTheClipboardThoughTheDialogIsClosed()
    {
        QApplication::clipboard()->clear();
        find<QComboBox>("scale")->setCurrentIndex(0);
        QTest::mouseClick(find<QPushButton>("copyPicture"), Qt::LeftButton);
        m_dialog.reset();
        QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(1200, 675));
    }

    void thePreviewFollowsTheChoices()
    {
        const auto corner = [this] {
            const QPixmap shown = find<QLabel>("preview")->pixmap();
            return shown.isNull() ? QColor() : shown.toImage().pixelColor(1, 1);
        };
        QTRY_COMPARE(corner(), Theme::light().card);
        find<QCheckBox>("dark")->setChecked(true);
        QTRY_COMPARE(corner(), Theme::darkOne().card);
    }

    void choicesOutliveALanguageChange()
    {
        find<QComboBox>("format")->setCurrentIndex(2);
        find<QComboBox>("scale")->setCurrentIndex(3);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_dialog.get(), &change);
        QCOMPARE(find<QComboBox>("format")->currentIndex(), 2);
        QCOMPARE(find<QComboBox>("scale")->currentIndex(), 3);
    }

private:
    /// By the button, and the name as it is typed into the dialog that opens.
    void save(const QString &path)
    {
        QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton);
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() == nullptr);
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication application(argc, argv);
    TestExportDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ExportDialog.moc"
