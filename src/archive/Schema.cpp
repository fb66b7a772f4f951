#include "archive/Schema.h"

namespace livegauge {
namespace {

QString influencersTable()
{
    // Sums stand here, so that a list of influencers counts no rows.
    return QStringLiteral(R"(CREATE TABLE influencers (
        id INTEGER PRIMARY KEY,
        user_id TEXT NOT NULL UNIQUE,
        nickname TEXT NOT NULL DEFAULT '',
        region TEXT NOT NULL DEFAULT '',
        streams INTEGER NOT NULL DEFAULT 0,
        streams_new INTEGER NOT NULL DEFAULT 0,
        newest_start INTEGER,
        last_read INTEGER,
        looked_at INTEGER,
        watched INTEGER NOT NULL DEFAULT 0,
        watch_group TEXT NOT NULL DEFAULT ''
    ) STRICT)");
}

QString readingsTable()
{
    return QStringLiteral(R"(CREATE TABLE readings (
        influencer INTEGER PRIMARY KEY REFERENCES influencers,
        reached_end INTEGER NOT NULL,
        end_unknown INTEGER NOT NULL,
        gap_since INTEGER,
        row_order TEXT NOT NULL,
        deepest_page INTEGER NOT NULL,
        deepest_row_offset INTEGER NOT NULL,
        deepest_rooms TEXT NOT NULL,
        deepest_without_news INTEGER NOT NULL,
        open_refresh INTEGER,
        open_began INTEGER,
        open_wanted INTEGER,
        open_taken INTEGER,
        open_page INTEGER,
        open_row_offset INTEGER,
        open_rooms TEXT,
        open_without_news INTEGER
    ) STRICT)");
}

QString livestreamsTable()
{
    return QStringLiteral(R"(CREATE TABLE livestreams (
        id INTEGER PRIMARY KEY,
        room_id TEXT NOT NULL UNIQUE,
        influencer INTEGER NOT NULL REFERENCES influencers,
        start INTEGER,
        finish INTEGER,
        duration INTEGER,
        views INTEGER,
        viewers INTEGER,
        likes INTEGER,
        comments INTEGER,
        followers INTEGER,
        products INTEGER,
        units INTEGER,
        gmv REAL,
        first_seen INTEGER NOT NULL,
        last_read INTEGER NOT NULL,
        changes INTEGER NOT NULL,
        region TEXT NOT NULL,
        nickname TEXT NOT NULL,
        title TEXT NOT NULL,
        cover_url TEXT NOT NULL
    ) STRICT)");
}

QString changesTable()
{
    return QStringLiteral(R"(CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        livestream INTEGER NOT NULL REFERENCES livestreams,
        time INTEGER NOT NULL,
        field TEXT NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT)");
}

QString requestsTable()
{
    // The ledger. An entry stands before its request leaves.
    return QStringLiteral(R"(CREATE TABLE requests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        time INTEGER NOT NULL,
        ended INTEGER,
        user_id TEXT NOT NULL,
        page INTEGER NOT NULL,
        key_last_four TEXT NOT NULL,
        origin TEXT NOT NULL,
        outcome TEXT NOT NULL DEFAULT 'unknown',
        error TEXT,
        status INTEGER NOT NULL DEFAULT 0,
        sends INTEGER,
        rows_new INTEGER NOT NULL DEFAULT 0,
        rows_changed INTEGER NOT NULL DEFAULT 0,
        rows_known INTEGER NOT NULL DEFAULT 0,
        interrupted INTEGER NOT NULL DEFAULT 0
    ) STRICT)");
}

QString answersTable()
{
    // `raw` is what qCompress() makes of the body as it came, `rows` how many it had, unreadable
    // ones included: fewer than a page's ends the list.
    return QStringLiteral(R"(CREATE TABLE answers (
        request INTEGER PRIMARY KEY REFERENCES requests,
        influencer INTEGER NOT NULL REFERENCES influencers,
        page INTEGER NOT NULL,
        time INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        raw BLOB NOT NULL
    ) STRICT)");
}

QString notesTable()
{
    // One tag a line.
    return QStringLiteral(R"(CREATE TABLE notes (
        room_id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        tags TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)");
}

SchemaStep firstStep()
{
    SchemaStep step{influencersTable(), readingsTable(), livestreamsTable(), changesTable(),
                    requestsTable(),    answersTable(),  notesTable()};
    step += livestreamIndexes();
    step += {
        QStringLiteral("CREATE INDEX changes_of ON changes (livestream)"),
        QStringLiteral("CREATE INDEX requests_by_time ON requests (time)"),
        QStringLiteral("CREATE INDEX requests_open ON requests (id)"
                       " WHERE outcome = 'unknown' AND interrupted = 0"),
        QStringLiteral("CREATE INDEX answers_by_page ON answers (influencer, page, time)"),
    };
    return step;
}

SchemaStep secondStep()
{
    return {QStringLiteral("ALTER TABLE readings ADD COLUMN open_again INTEGER")};
}

SchemaStep thirdStep()
{
    // What came as the body of an answer that brought no page, as qCompress() makes it.
    return {QStringLiteral(R"(CREATE TABLE failed_answers (
        request INTEGER PRIMARY KEY REFERENCES requests,
        raw BLOB NOT NULL
    ) STRICT)")};
}

SchemaStep fourthStep()
{
    // Before, the page that was to be bought once more stood where a reading does that was broken
    // off. Of its rows that came then, whichever they are, the newest is the most likely first one.
    return {
        QStringLiteral(R"(CREATE TABLE lost_rows (
        influencer INTEGER NOT NULL REFERENCES influencers,
        page INTEGER NOT NULL,
        wants_page INTEGER NOT NULL,
        landmark TEXT NOT NULL,
        landmark_row INTEGER NOT NULL,
        last_row INTEGER NOT NULL,
        behind TEXT NOT NULL
    ) STRICT)"),
        QStringLiteral("CREATE INDEX lost_rows_of ON lost_rows (influencer)"),
        QStringLiteral(R"(INSERT INTO lost_rows
        SELECT influencer, open_page, 1,
            ifnull((SELECT room_id FROM livestreams WHERE influencer = r.influencer AND last_read =
                (SELECT time FROM answers WHERE influencer = r.influencer AND page = r.open_page
                ORDER BY request DESC LIMIT 1) ORDER BY start DESC LIMIT 1), ''), 0, 9, ''
        FROM readings r WHERE open_refresh AND open_again)"),
        QStringLiteral("UPDATE readings SET (open_refresh, open_began, open_wanted, open_taken,"
                       " open_page, open_row_offset, open_rooms, open_without_news, open_again) ="
                       " (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"
                       " WHERE open_refresh AND open_again"),
    };
}

SchemaStep fifthStep()
{
    SchemaStep step;
    for (const char *column :
         {"deepest_asks_before INTEGER NOT NULL DEFAULT 0",
          "deepest_unread INTEGER NOT NULL DEFAULT 0", "deepest_last_start INTEGER",
          "deepest_began INTEGER", "open_asks_before INTEGER", "open_unread INTEGER",
          "open_last_start INTEGER", "open_wrong_answers INTEGER", "open_older_rooms TEXT",
          "stray_rooms TEXT NOT NULL DEFAULT ''"})
        step += QStringLiteral("ALTER TABLE readings ADD COLUMN ") + QLatin1String(column);
    step += QStringLiteral("ALTER TABLE answers ADD COLUMN is_asked INTEGER NOT NULL DEFAULT 1");
    return step;
}

} // namespace

SchemaStep livestreamIndexes()
{
    return {
        QStringLiteral("CREATE INDEX livestreams_by_influencer ON livestreams (influencer, start)"),
        QStringLiteral("CREATE INDEX livestreams_by_start ON livestreams (start)"),
    };
}

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps{firstStep(), secondStep(), thirdStep(), fourthStep(),
                                               fifthStep()};
    return steps;
}

qint64 applicationId(Connection &connection)
{
    return connection.number("PRAGMA application_id");
}

int schemaOf(Connection &connection)
{
    return static_cast<int>(connection.number("PRAGMA user_version"));
}

bool migrate(Connection &connection, const std::vector<SchemaStep> &steps)
{
    for (auto version = static_cast<std::size_t>(schemaOf(connection)); version < steps.size();
         ++version) {
        Transaction transaction(connection);
        connection.run(QStringLiteral("PRAGMA application_id = %1").arg(archiveApplicationId));
        for (const QString &sql : steps[version])
            connection.run(sql);
        connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        if (connection.failed() || !transaction.commit())
            return false;
    }
    return !connection.failed();
}

} // namespace livegauge
