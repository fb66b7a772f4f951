#pragma once

#include "domain/Error.h"

#include <QString>

namespace livegauge {

/// Who reads it: what can be done about an error is done in other places there.
enum class Reader { Window, Terminal };

/// An Error in the user's language. Window's thread only, as all translated text. Plain text: show
/// it as such, for it may quote the server.
QString errorSentence(const Error &error); ///< what happened, with the server's own message
QString errorAdvice(const Error &error, Reader reader = Reader::Window); ///< what to do about it
QString errorText(const Error &error, Reader reader = Reader::Window); ///< both
/// The technical side, in English whatever the language: kind, status, code, message, detail.
QString errorDetail(const Error &error);

} // namespace livegauge
