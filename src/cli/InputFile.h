#pragma once

#include "cli/CliContext.h"

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace livegauge {

/// The bytes of a file the user named, or of standard input for "-". A sentence where they cannot
/// be read.
std::variant<QByteArray, QString> readInput(const CliContext &context, const QString &name);

/// The influencers of --influencer, --file and the words behind the command, each once, in their
/// order. A sentence where one of them is no id: nothing should be done then.
std::variant<QStringList, QString> influencersNamed(const CliContext &context);

/// "These are no influencer ids: …"
QString rejectedIdsText(const QStringList &rejected);

} // namespace livegauge
