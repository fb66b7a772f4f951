#include "Pictures.h"
#include "covers/CoverPicture.h"
#include "support/TestHome.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QSize box(200, 200);

QSize sizeOf(const CoverAnswer &answer)
{
    const auto *image = std::get_if<QImage>(&answer);
    return image == nullptr ? QSize() : image->size();
}

bool isProblem(const CoverAnswer &answer, CoverProblem problem)
{
    const auto *found = std::get_if<CoverProblem>(&answer);
    return found != nullptr && *found == problem;
}

} // namespace

class TestCoverPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCoverIsMadeAsSmallAsItIsShown()
    {
        QCOMPARE(sizeOf(readCover(picture("PNG"), box)), QSize(200, 150));
        QCOMPARE(sizeOf(readCover(picture("JPEG"), box)), QSize(200, 150));
    }

    void aSmallOneIsNotEnlarged()
    {
        QCOMPARE(sizeOf(readCover(smallGif(), box)), QSize(1, 1));
        QCOMPARE(sizeOf(readCover(picture("PNG", QSize(50, 20)), box)), QSize(50, 20));
    }

    void webpIsReadWhereQtCan()
    {
        const CoverAnswer answer = readCover(smallWebp(), box);
        if (QImageReader::supportedImageFormats().contains("webp"))
            QCOMPARE(sizeOf(answer), QSize(1, 1));
        else
            QVERIFY(isProblem(answer, CoverProblem::NoDecoder));
    }

    void otherFormatsAreNotEvenTried()
    {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        QVERIFY(isProblem(readCover(svg, box), CoverProblem::WrongFormat));
        QVERIFY(isProblem(readCover(picture("BMP"), box), CoverProblem::WrongFormat));
        QVERIFY(isProblem(readCover("<html>gone</html>", box), CoverProblem::WrongFormat));
        QVERIFY(isProblem(readCover({}, box), CoverProblem::WrongFormat));
    }

    void aPictureThatClaimsTooMuchIsNotDecoded()
    {
        QVERIFY(
            isProblem(readCover(pngThatClaims(8'000, 6'000), box), CoverProblem::TooManyPixels));
        QVERIFY(
            isProblem(readCover(pngThatClaims(1u << 30, 1u << 30), box),
                      CoverProblem::TooManyPixels)
            || isProblem(readCover(pngThatClaims(1u << 30, 1u << 30), box), CoverProblem::Broken));
    }

    void aTornPictureIsSaidToBeBroken()
    {
        QVERIFY(isProblem(readCover(picture("PNG").left(20), box), CoverProblem::Broken));
        QVERIFY(
            isProblem(readCover(QByteArray("\xff\xd8\xff junk", 8), box), CoverProblem::Broken));
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    QGuiApplication application(argc, argv);
    TestCoverPicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CoverPicture.moc"
