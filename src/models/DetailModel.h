#pragma once

#include "domain/Clock.h"
#include "domain/StoredLivestream.h"
#include "models/ReadModel.h"
#include "wording/Numbers.h"

#include <optional>

namespace livegauge {

/// One livestream in full, a figure a row: what is shown, and beside it what the source said, or
/// how it was worked out. Then when it was first seen and last read.
class DetailModel : public ReadModel {
    Q_OBJECT

public:
    enum Section { Figure, Shown, Source, SectionCount };

    explicit DetailModel(Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// Times are those of `clock` in the livestream's market, those of readings this computer's.
    /// `currency` is that of its money, empty where none is stated.
    void setLivestream(const Livestream &stream, const Clock &clock, const QString &currency = {});
    /// The same livestream as the archive has it.
    void setStored(const StoredLivestream &stored);
    /// What the source wrote of it; nothing is known of that before.
    void setGiven(const GivenRow &given);
    const Livestream &livestream() const { return m_stream; }

protected:
    int size() const override;
    QStringList titles() const override;
    QVariant cell(int row, int section, int role) const override;

private:
    enum class Reading { FirstSeen, LastRead, Changes, Count };

    QString figureText(ColumnId id, int section) const;
    QString readingText(Reading reading, int section) const;
    QString rawText(ColumnId id) const;
    QString toolTip(ColumnId id) const;

    Numbers m_numbers;
    Livestream m_stream;
    Clock m_clock;
    QString m_currency;
    std::optional<StoredLivestream> m_stored;
    GivenRow m_given; ///< empty until it came
};

} // namespace livegauge
