#pragma once

#include <QString>
#include <QTranslator>

namespace livegauge::test {

/// Marks every text, so that a text that was not asked for again shows.
class Shouting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                      int /*count*/) const override
    {
        return QLatin1Char('!') + QString::fromUtf8(source);
    }
};

} // namespace livegauge::test
