#pragma once

namespace livegauge {

/// Why a livestream's cover cannot be shown.
enum class CoverProblem {
    NoAddress,
    NotSafe, ///< no https, or redirected away from it
    Unreachable, ///< no answer, or none that ended
    Refused, ///< an answer without a picture: the address is no longer good
    TooLarge, ///< more bytes than a cover has
    TooManyPixels,
    WrongFormat, ///< none of PNG, JPEG, WebP, GIF
    NoDecoder, ///< WebP, where Qt's plugin for it is not installed
    Broken, ///< cannot be decoded
};

} // namespace livegauge
