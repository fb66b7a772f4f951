#pragma once

#include "archive/Schema.h"

#include <vector>

namespace livegauge::test {

/// Today's steps and one that a later program might take.
inline std::vector<SchemaStep> stepsWith(const SchemaStep &next)
{
    std::vector<SchemaStep> steps = schemaSteps();
    steps.push_back(next);
    return steps;
}

inline std::vector<SchemaStep> stepsWithNext()
{
    return stepsWith(
        {QStringLiteral("ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT ''"),
         QStringLiteral("UPDATE notes SET colour = 'red'")});
}

/// Takes long enough to be killed in.
inline std::vector<SchemaStep> stepsWithSlowNext()
{
    return stepsWith({QStringLiteral("CREATE TABLE numbers (n INTEGER) STRICT"),
                      QStringLiteral("WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1"
                                     " FROM c WHERE n < 500000) INSERT INTO numbers"
                                     " SELECT n FROM c"),
                      QStringLiteral("UPDATE notes SET text = text || ' (moved)'")});
}

} // namespace livegauge::test
