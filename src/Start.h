#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace livegauge {

// What both programs do before anything else.

/// Forbids core files, which would hold the key, and fills closed standard streams, so that no file
/// opened later is taken for one. Goes to the root folder, since Qt 6.4 trusts certificate files it
/// finds in the working directory; returns the folder the program was started in.
QString prepareProcess();

/// KEYAPI_TOKEN, taken out of the environment, so that no child process inherits it. May be empty.
QByteArray takeEnvironmentKey();

/// KEYAPI_BASE_URL, as it is written.
std::optional<QUrl> environmentBase();

} // namespace livegauge
