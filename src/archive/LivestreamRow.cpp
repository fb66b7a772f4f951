#include "archive/LivestreamRow.h"

namespace livegauge {

void addFigures(Statement &statement, const Livestream &row)
{
    statement.add(row.start);
    statement.add(row.end);
    statement.add(row.duration);
    statement.add(row.views);
    statement.add(row.viewers);
    statement.add(row.likes);
    statement.add(row.comments);
    statement.add(row.followers);
    statement.add(row.products);
    statement.add(row.units);
    statement.add(row.gmv);
    statement.add(row.region);
    statement.add(row.nickname);
    statement.add(row.title);
    statement.add(row.coverUrl);
}

void figuresAt(const Statement &statement, int column, Livestream &row)
{
    row.start = statement.maybeNumber(column);
    row.end = statement.maybeNumber(column + 1);
    row.duration = statement.maybeNumber(column + 2);
    row.views = statement.maybeNumber(column + 3);
    row.viewers = statement.maybeNumber(column + 4);
    row.likes = statement.maybeNumber(column + 5);
    row.comments = statement.maybeNumber(column + 6);
    row.followers = statement.maybeNumber(column + 7);
    row.products = statement.maybeNumber(column + 8);
    row.units = statement.maybeNumber(column + 9);
    row.gmv = statement.maybeReal(column + 10);
    row.region = statement.text(column + 11, row.region);
    row.nickname = statement.text(column + 12, row.nickname);
    row.title = statement.text(column + 13);
    row.coverUrl = statement.text(column + 14);
}

} // namespace livegauge
