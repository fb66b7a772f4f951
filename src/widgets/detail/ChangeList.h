#pragma once

#include "domain/Clock.h"
#include "domain/Error.h"
#include "domain/StoredLivestream.h"
#include "widgets/TableOrWords.h"
#include "wording/Language.h"

#include <optional>
#include <vector>

namespace livegauge {

class ChangeModel;

/// How one livestream changed between readings, as a table, or in words why there is none: it is
/// being looked for, nothing changed, or something went wrong.
class ChangeList : public TableOrWords {
    Q_OBJECT

public:
    enum class Room { Narrow, Wide }; ///< beside the table, or a dialog's

    ChangeList(Room room, Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// What was told of another livestream is dropped. Times are those of `clock` in its market.
    void setLivestream(const Livestream &stream, const Clock &clock, const QString &currency);
    void setChanges(const std::vector<LivestreamChange> &changes);
    void showError(const Error &error);
    int count() const; ///< of the changes told last

protected:
    void changeEvent(QEvent *event) override;

private:
    ChangeList(ChangeModel *model, Room room, QWidget *parent);
    void retranslate();
    void sayState();
    QString stateText() const;

    Room m_room;
    QString m_roomId;
    bool m_isAnswered = false;
    std::optional<Error> m_error;
    ChangeModel *m_model;
};

} // namespace livegauge
