#pragma once

#include "cli/CommandOnArchive.h"
#include "domain/Ledger.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace livegauge {

/// `ledger`: every request there was, or sums of them.
class LedgerCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    void beginWithout() override;
    IfMissing ifMissing() const override { return ifMissingForReader(); }

private:
    std::optional<QString> readOptions();
    void write(std::vector<LedgerEntry> entries);
    void writeAnswer(const QByteArray &answer);

    QTimeZone m_zone;
    OutputFormat m_format = OutputFormat::Table;
    std::optional<LedgerSumBy> m_sumBy;
    LedgerQuery m_query;
    std::optional<qint64> m_answerOf; ///< a request's number
    QStringList m_userIds;
};

/// The zone of --clock where no market is at hand, local unless told otherwise; a sentence where
/// there is none of that name.
std::variant<QTimeZone, QString> zoneOption(const Arguments &arguments);

} // namespace livegauge
