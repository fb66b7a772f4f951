#include "wording/CoverWords.h"

#include <QCoreApplication>

namespace livegauge {

QString coverProblemText(CoverProblem problem)
{
    switch (problem) {
    case CoverProblem::NoAddress:
        return QCoreApplication::translate("Cover", "The source names no cover.");
    case CoverProblem::NotSafe:
        return QCoreApplication::translate(
            "Cover", "The cover's address is not safe: only https with a valid certificate is.");
    case CoverProblem::Unreachable:
        return QCoreApplication::translate("Cover", "The cover's server gave no answer.");
    case CoverProblem::Refused:
        return QCoreApplication::translate(
            "Cover", "The cover is no longer there: such addresses hold for some days only.");
    case CoverProblem::TooLarge:
        return QCoreApplication::translate("Cover", "The cover has more than 5 MB.");
    case CoverProblem::TooManyPixels:
        return QCoreApplication::translate("Cover", "The cover has more than 40 million pixels.");
    case CoverProblem::WrongFormat:
        return QCoreApplication::translate("Cover",
                                           "What came is no PNG, JPEG, WebP or GIF picture.");
    case CoverProblem::NoDecoder:
        return QCoreApplication::translate(
            "Cover", "The cover is a WebP picture. Install Qt's image formats to see it.");
    case CoverProblem::Broken:
        return QCoreApplication::translate("Cover", "The cover is damaged.");
    }
    return {};
}

} // namespace livegauge
