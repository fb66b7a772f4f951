#include "cli/ProgressLines.h"

#include "wording/FetchWords.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr int barCells = 20;
constexpr qint64 millisecondsBetweenLines = 2000;

/// A budget may end a run, but nobody knows how much of it the lists take.
bool isEndKnown(const FetchProgress &progress, const Price &price)
{
    return price.atMost && (!price.cappedBy || progress.plan.pagesEach);
}

QString bar(double fraction)
{
    const auto full = static_cast<int>(std::floor(fraction * barCells));
    return QLatin1Char('[') + QString(full, QLatin1Char('#'))
        + QString(barCells - full, QLatin1Char('.')) + QStringLiteral("] ");
}

} // namespace

std::optional<double> fractionDone(const FetchProgress &progress, const Price &price)
{
    if (!isEndKnown(progress, price))
        return std::nullopt;
    if (progress.influencers.empty())
        return 1;
    const auto all = static_cast<double>(progress.influencers.size());
    const double byInfluencers = (all - progress.influencersToGo()) / all;
    if (*price.atMost == 0)
        return byInfluencers;
    const double byPages = static_cast<double>(progress.pages) / *price.atMost;
    return std::min(1.0, std::max(byInfluencers, byPages));
}

QString statusLine(const FetchProgress &progress, const Price &price)
{
    const auto fraction = fractionDone(progress, price);
    return fraction ? bar(*fraction) + progressText(progress) : progressText(progress);
}

ProgressLines::ProgressLines(Console &console, const Price &price)
    : m_console(console)
    , m_price(price)
{
}

void ProgressLines::show(const FetchProgress &progress)
{
    if (m_console.drawsOver()) {
        m_console.status(statusLine(progress, m_price));
        return;
    }
    const QString line = progressText(progress);
    const bool isDue = !m_sinceLine.isValid() || m_sinceLine.elapsed() >= millisecondsBetweenLines;
    if (!isDue || line == m_lastLine || progress.pages + progress.pagesKept == 0)
        return;
    m_console.note(line);
    m_lastLine = line;
    m_sinceLine.start();
}

void ProgressLines::end(const FetchProgress &progress)
{
    m_console.note(progressText(progress));
}

} // namespace livegauge
