#pragma once

#include <QByteArrayView>
#include <QLocale>
#include <QStringView>

#include <memory>
#include <vector>

struct UCollator;

namespace livegauge {

/// The order of a table's texts in a language: case does not count, numbers in a text count as
/// numbers. ICU itself, as QCollator does not give its keys out and comparing them through it takes
/// twice as long. One thread.
class Collation {
public:
    explicit Collation(const QLocale &locale);

    /// Negative where `left` stands before `right`, 0 where both stand at one place.
    int compare(QByteArrayView left, QByteArrayView right) const; ///< of UTF-8
    /// Appends the key of a UTF-8 text; keys order byte by byte as their texts do.
    void appendKey(QByteArrayView text, std::vector<quint8> &keys) const;

private:
    struct Close {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
};

} // namespace livegauge
