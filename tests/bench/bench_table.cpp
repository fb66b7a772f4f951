// Sums up what the bench programs wrote: livegauge-bench-table FILE.json…
// Each goal with what was reached, what Qt's or SQLite's own way took in the same run, and how the
// cost of a row grows from ten thousand to a hundred thousand to a million rows.

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <optional>

namespace {

struct Goal {
    const char *work;
    const char *name; ///< of a benchmark, or of a field of the window's bench
    const char *rows; ///< that the goal is for; empty: a field
    double most; ///< ms or MB
    const char *stock; ///< the benchmark, or field, of Qt's or SQLite's own way; empty: none
};

// clang-format off
constexpr Goal goals[]{
    {"sort by a number", "sortByNumber", "1000000", 100, "stockSortByNumber"},
    {"sort by a text", "sortByText", "1000000", 650, "stockSortByText"},
    {"sort by Chinese collation", "sortByChinese", "1000000", 1'050, "stockSortByText"},
    {"filter on a keystroke", "filterOnAKeystroke", "1000000", 90, "stockFilter"},
    {"clear the filter", "clearTheFilter", "1000000", 20, "stockClearTheFilter"},
    {"a page, window's thread", "pageOnTheWindowsThread", "1000000", 1, "stockPage"},
    {"total", "totalOfGmv", "1000000", 10, ""},
    {"totals by day", "totalsByDay", "1000000", 10, "sqlite_totals_by_day_ms"},
    {"line chart, show", "trendShow", "1000000", 50, "stockTrendShow"},
    {"line chart, zoom step", "trendZoom", "1000000", 16, "stockTrendZoom"},
    {"scatter of 100,000, show", "scatterShow", "100000", 80, "stockScatterShow"},
    {"open: first paint", "first_paint_ms", "", 150, "bare_window_ms"},
    {"open: first rows", "first_rows_ms", "", 500, ""},
    {"open: all ready", "all_ready_ms", "", 2'500, ""},
    {"memory, all rows open, MB", "resident_mb", "", 300, ""},
    {"scroll step, 95 %", "scroll_p95_ms", "", 16, ""},
    {"longest stall of the tour", "longest_stall_ms", "", 50, ""},
};
// clang-format on

/// Milliseconds by "name/rows", and the fields of the window's bench.
QHash<QString, double> read(const QStringList &files)
{
    QHash<QString, double> found;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &one : report[QStringLiteral("benchmarks")].toArray()) {
            const QStringList parts = one[QStringLiteral("name")].toString().split(u'/');
            found.insert(parts.value(0) + u'/' + parts.value(1),
                         one[QStringLiteral("real_time")].toDouble());
        }
        for (auto field = report.begin(); field != report.end(); ++field) {
            if (field->isDouble())
                found.insert(field.key(), field->toDouble());
        }
        const QJsonObject scroll = report[QStringLiteral("scroll_step")].toObject();
        if (!scroll.isEmpty())
            found.insert(QStringLiteral("scroll_p95_ms"),
                         scroll[QStringLiteral("p95_ms")].toDouble());
        const QJsonObject stalls = report[QStringLiteral("stalls_ms")].toObject();
        for (const QJsonValue &stall : stalls) {
            double &longest = found[QStringLiteral("longest_stall_ms")];
            longest = std::max(longest, stall.toDouble());
        }
    }
    return found;
}

class Table {
public:
    explicit Table(QHash<QString, double> found)
        : m_found(std::move(found))
    {
    }

    /// True where no goal was missed.
    bool write(QTextStream &out) const
    {
        bool allReached = true;
        out << line(QLatin1String("work"), QStringLiteral("reached"), QStringLiteral("goal"),
                    QLatin1String(), QStringLiteral("stock"),
                    QStringLiteral("cost of a row, growth"))
            << '\n';
        for (const Goal &goal : goals) {
            const auto reached = valueOf(goal.name, goal.rows);
            const bool isMissed = reached && *reached > goal.most;
            allReached = allReached && !isMissed;
            out << line(QLatin1String(goal.work), text(reached), text(goal.most),
                        QLatin1String(isMissed ? "missed" : ""), stockText(goal), growth(goal.name))
                << '\n';
        }
        return allReached;
    }

private:
    static QString line(QLatin1String work, const QString &reached, const QString &goal,
                        QLatin1String missed, const QString &stock, const QString &growth)
    {
        return QString(work).leftJustified(27) + reached.rightJustified(11) + goal.rightJustified(9)
            + QLatin1Char(' ') + QString(missed).leftJustified(7) + stock.rightJustified(14)
            + QStringLiteral("   ") + growth;
    }
    std::optional<double> valueOf(const char *name, const char *rows) const
    {
        const QString key = *rows == '\0'
            ? QString::fromLatin1(name)
            : QStringLiteral("%1/%2").arg(QLatin1String(name), QLatin1String(rows));
        const auto found = m_found.constFind(key);
        return found == m_found.cend() ? std::nullopt : std::optional(*found);
    }
    static QString text(std::optional<double> value)
    {
        return value ? QString::number(*value, 'f', *value < 10 ? 3 : 1) : QStringLiteral("–");
    }
    /// Some are not measured at a million rows, where they take minutes: "at 10⁵".
    QString stockText(const Goal &goal) const
    {
        if (const auto same = valueOf(goal.stock, goal.rows))
            return text(same);
        if (const auto field = valueOf(goal.stock, ""))
            return text(field);
        const auto fewer = valueOf(goal.stock, "100000");
        return fewer ? text(fewer) + QStringLiteral(" at 10⁵") : text({});
    }
    /// What ten times the rows cost for each of them, as often as there are figures.
    QString growth(const char *name) const
    {
        QStringList ratios;
        const char *sizes[]{"10000", "100000", "1000000"};
        for (int i = 0; i + 1 < 3; ++i) {
            const auto few = valueOf(name, sizes[i]);
            const auto many = valueOf(name, sizes[i + 1]);
            if (few && many && *few > 0)
                ratios += QStringLiteral("×%1").arg(*many / *few / 10, 0, 'f', 2);
        }
        return ratios.join(QLatin1Char(' '));
    }

    QHash<QString, double> m_found;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const bool reached = Table(read(QCoreApplication::arguments().mid(1))).write(out);
    return reached ? 0 : 1;
}
