#pragma once

#include "analysis/Oddities.h"
#include "models/ReadModel.h"
#include "wording/Numbers.h"

#include <array>
#include <optional>
#include <vector>

namespace livegauge {

/// What is odd about the livestreams of a selection, each with its reason in words.
class OddityModel : public ReadModel {
    Q_OBJECT

public:
    enum Section { Start, Influencer, What, Why, SectionCount };
    static constexpr std::array kinds{Oddity::Record,          Oddity::Collapse,
                                      Oddity::ChangedSchedule, Oddity::GmvWithoutViews,
                                      Oddity::WrongDuration,   Oddity::Overlap};

    explicit OddityModel(Language language, QObject *parent = nullptr);

    /// `oddities` are those of `selection`, in the order they are shown in.
    void setOddities(const Selection &selection, std::vector<Oddity> oddities);
    /// Shows one kind only; nothing: all.
    void setKind(std::optional<Oddity::Kind> kind);
    void setLanguage(Language language);

    const Oddity &at(int position) const { return m_oddities[m_shown[std::size_t(position)]]; }
    /// Where the same oddity of the same livestream stands now.
    std::optional<int> positionOf(const Oddity &oddity) const;
    int countOf(std::optional<Oddity::Kind> kind) const;
    /// The livestreams shown here, or those at these places.
    RowSet rows() const;
    RowSet rowsOf(const std::vector<int> &positions) const;

    static QString kindName(Oddity::Kind kind);
    static QString definition(Oddity::Kind kind); ///< its rule

protected:
    int size() const override;
    QStringList titles() const override;
    QVariant cell(int row, int section, int role) const override;

private:
    void show();
    QString startOf(RowNumber row) const;
    QString reason(const Oddity &oddity) const;
    QString recordReason(const Oddity &record) const;
    QString money(const Oddity &oddity, double value) const;

    Numbers m_numbers;
    Selection m_selection;
    std::vector<Oddity> m_oddities;
    std::optional<Oddity::Kind> m_kind;
    std::vector<std::size_t> m_shown; ///< indices of m_oddities
};

} // namespace livegauge
