#pragma once

#include "charts/TrendFigure.h"
#include "support/Selections.h"

namespace livegauge::test {

/// Seconds of a time in UTC: "2026-11-21T19:00".
inline qint64 moment(const char *iso)
{
    QDateTime at = QDateTime::fromString(QLatin1String(iso), QStringLiteral("yyyy-MM-ddTHH:mm"));
    at.setTimeSpec(Qt::UTC);
    return at.toSecsSinceEpoch();
}

inline Livestream stream(const char *start, std::optional<double> gmv, std::optional<qint64> views,
                         const char *userId = "11")
{
    Livestream result;
    result.userId = QLatin1String(userId);
    result.nickname = QStringLiteral("Shop ") + result.userId;
    result.title = QStringLiteral("Sale");
    result.region = QStringLiteral("US");
    result.start = moment(start);
    result.duration = 7200;
    result.gmv = gmv;
    result.views = views;
    return result;
}

/// A selection of livestreams and what a chart makes of it.
struct Trend {
    TrendQuestion question;
    SelectionQuery query;
    FigureOptions options;

    explicit Trend(Grouping grouping = Grouping::Day)
    {
        question.grouping = grouping;
        query.clock = Clock(ClockKind::Utc);
        query.now = moment("2026-11-20T12:00");
    }

    Selection select(std::vector<Livestream> streams) const
    {
        for (std::size_t i = 0; i < streams.size(); ++i) {
            if (streams[i].roomId.isEmpty())
                streams[i].roomId = QString::number(1'000 + i);
        }
        return selectionOf(streams, query);
    }

    Figure figure(const std::vector<Livestream> &streams) const
    {
        return trendFigure(trendData(select(streams), question), options);
    }
};

inline const TrendPlot &trendIn(const Figure &figure)
{
    return std::get<TrendPlot>(figure.plot);
}

/// 11 sells in America, in dollars, 22 in Britain, in pounds.
struct TwoCurrencies : Trend {
    TwoCurrencies()
    {
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("£"));
    }

    Selection selection() const
    {
        std::vector streams{stream("2026-10-01T08:00", 50, 1'000, "11"),
                            stream("2026-10-02T08:00", 30, 1'000, "22")};
        streams[1].region = QStringLiteral("GB");
        return select(streams);
    }
};

/// A month of days, one livestream each.
inline std::vector<Livestream> monthStreams(int influencers = 1)
{
    std::vector<Livestream> streams;
    for (int day = 0; day < 30; ++day) {
        for (int i = 0; i < influencers; ++i) {
            Livestream one =
                stream("2026-10-01T08:00", 1000.5 + 100 * (day % 7) + 37 * i, 5000 + 10 * day);
            one.userId = QString::number(11 + i);
            one.nickname = QStringLiteral("Shop %1").arg(i);
            *one.start += day * 86'400;
            streams.push_back(one);
        }
    }
    return streams;
}

inline Figure monthFigure(int influencers = 1)
{
    return Trend().figure(monthStreams(influencers));
}

} // namespace livegauge::test
