#include "archive/LivestreamRow.h"

namespace livegauge {
namespace {

template <typename Row>
void numbersAt(const Statement &statement, int column, Row &row)
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
}

void addNumbers(Statement &statement, const Livestream &row)
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
}

} // namespace

void addFigures(Statement &statement, const Livestream &row)
{
    addNumbers(statement, row);
    statement.add(row.region);
    statement.add(row.nickname);
    statement.add(row.title);
    statement.add(row.coverUrl);
}

void addFigures(Statement &statement, const Livestream &row, const RowTexts &texts,
                std::size_t place)
{
    addNumbers(statement, row);
    for (const RowTexts::Text text :
         {RowTexts::Region, RowTexts::Nickname, RowTexts::Title, RowTexts::CoverUrl})
        statement.addUtf8(texts.text(place, text));
}

void figuresAt(const Statement &statement, int column, Livestream &row)
{
    numbersAt(statement, column, row);
    row.region = statement.text(column + 11);
    row.nickname = statement.text(column + 12);
    row.title = statement.text(column + 13);
    row.coverUrl = statement.text(column + 14);
}

void figuresAt(const Statement &statement, int column, LivestreamPortion &portion,
               LivestreamPortion::Row &row)
{
    using Text = LivestreamPortion::Text;
    numbersAt(statement, column, row);
    portion.addText(Text::Region, statement.utf8(column + 11));
    portion.addText(Text::Nickname, statement.utf8(column + 12));
    portion.addText(Text::Title, statement.utf8(column + 13));
    portion.addText(Text::CoverUrl, statement.utf8(column + 14));
}

} // namespace livegauge
