#include "settings/SavedView.h"

#include <QSettings>

#include <algorithm>

namespace livegauge {
namespace {

constexpr QLatin1String viewsKey("views");
constexpr int widestColumn = 1000;
constexpr int clockKinds = 3;

QString keyOf(ColumnId id)
{
    return QLatin1String(column(id).key);
}

/// One line for each: "gmv 120", "gmv >500", "gmv descending".
struct Line {
    ColumnId column;
    QString rest;
};

std::vector<Line> linesIn(const QSettings &file, const QString &name)
{
    std::vector<Line> lines;
    for (const QString &line : file.value(name).toStringList()) {
        const auto id = columnByKey(line.section(QLatin1Char(' '), 0, 0).toLatin1());
        if (id)
            lines.push_back({*id, line.section(QLatin1Char(' '), 1)});
    }
    return lines;
}

Period periodIn(const QSettings &file)
{
    const int days = file.value(QStringLiteral("days")).toInt();
    if (days > 0)
        return Period{days};
    const auto date = [&file](const char *name) {
        return QDate::fromString(file.value(QLatin1String(name)).toString(), Qt::ISODate);
    };
    return Period{{}, date("from"), date("to")};
}

void write(QSettings &file, const Period &period)
{
    file.setValue(QStringLiteral("days"), period.days.value_or(0));
    file.setValue(QStringLiteral("from"), period.from.toString(Qt::ISODate));
    file.setValue(QStringLiteral("to"), period.to.toString(Qt::ISODate));
}

SavedView readView(const QSettings &file)
{
    SavedView view;
    view.name = file.value(QStringLiteral("name")).toString();
    for (const Line &line : linesIn(file, QStringLiteral("columns")))
        view.columns.push_back({line.column, std::clamp(line.rest.toInt(), 0, widestColumn)});
    view.frozen = std::clamp(file.value(QStringLiteral("frozen")).toInt(), 0,
                             static_cast<int>(view.columns.size()));
    for (const Line &line : linesIn(file, QStringLiteral("filter")))
        view.filter.push_back({line.column, line.rest});
    for (const Line &line : linesIn(file, QStringLiteral("order"))) {
        view.order.push_back(
            {line.column,
             line.rest == QLatin1String("ascending") ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    bool hasClock = false;
    const int clock = file.value(QStringLiteral("clock")).toInt(&hasClock);
    if (hasClock && clock >= 0 && clock < clockKinds)
        view.clock = static_cast<ClockKind>(clock);
    if (file.contains(QStringLiteral("days")))
        view.period = periodIn(file);
    return view;
}

void writeView(QSettings &file, const SavedView &view)
{
    QStringList columns;
    for (const SavedView::ColumnPlace &place : view.columns)
        columns.append(keyOf(place.column) + QLatin1Char(' ') + QString::number(place.width));
    QStringList filter;
    for (const SavedView::FilterEntry &entry : view.filter)
        filter.append(keyOf(entry.column) + QLatin1Char(' ') + entry.text);
    QStringList order;
    for (const SortKey &key : view.order) {
        order.append(keyOf(key.column)
                     + (key.direction == Qt::AscendingOrder ? QLatin1String(" ascending")
                                                            : QLatin1String(" descending")));
    }
    file.setValue(QStringLiteral("name"), view.name);
    file.setValue(QStringLiteral("columns"), columns);
    file.setValue(QStringLiteral("frozen"), view.frozen);
    file.setValue(QStringLiteral("filter"), filter);
    file.setValue(QStringLiteral("order"), order);
    if (view.clock)
        file.setValue(QStringLiteral("clock"), static_cast<int>(*view.clock));
    if (view.period)
        write(file, *view.period);
}

} // namespace

QList<SavedView> readViews(QSettings &file)
{
    QList<SavedView> views;
    const int count = file.beginReadArray(viewsKey);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const SavedView view = readView(file);
        if (!view.name.isEmpty() && !view.columns.empty())
            views.append(view);
    }
    file.endArray();
    return views;
}

void writeViews(QSettings &file, const QList<SavedView> &views)
{
    file.remove(viewsKey); // a shorter list leaves nothing behind
    file.beginWriteArray(viewsKey, static_cast<int>(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        file.setArrayIndex(i);
        writeView(file, views.at(i));
    }
    file.endArray();
}

} // namespace livegauge
