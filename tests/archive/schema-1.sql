PRAGMA application_id = 1282819937;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE influencers (
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
    ) STRICT;
INSERT INTO influencers VALUES(1,'6111111111111111111','Influencer 1111','US',2,0,1700345600,1750086400000,1750086400000,1,'Beauty');
INSERT INTO influencers VALUES(2,'6222222222222222222','Influencer 2222','US',1,1,1700259200,NULL,NULL,0,'');
CREATE TABLE readings (
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
    ) STRICT;
INSERT INTO readings VALUES(1,1,0,1750000000000,'newest-first',3,0,'7302557659139789886',0,1,1750086400000,5,1,2,0,'7302928744314164286',0);
CREATE TABLE livestreams (
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
    ) STRICT;
INSERT INTO livestreams VALUES(1,'7302928744314164286',1,1700345600,1700349204,3604,5000,804,12,8,4,4,4,49.359999999999999431,1750000000000,1750086400000,1,'US','Influencer 1111','Stream 4 with things to sell','https://covers.example/7302928744314164286.webp');
INSERT INTO livestreams VALUES(2,'7302557662056456558',2,1700259200,1700262803,3603,1003,803,9,6,3,3,3,37.019999999999996021,1750000000000,1750000000000,0,'US','Influencer 2222','Stream 3 with things to sell','https://covers.example/7302557662056456558.webp');
INSERT INTO livestreams VALUES(3,'7302557659139789886',1,1700259200,1700262803,3603,1003,803,9,6,3,3,3,37.019999999999996021,1750000000000,1750000000000,0,'US','Influencer 1111','Stream 3 with things to sell','https://covers.example/7302557659139789886.webp');
CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        livestream INTEGER NOT NULL REFERENCES livestreams,
        time INTEGER NOT NULL,
        field TEXT NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT;
INSERT INTO changes VALUES(1,1,1750086400000,'total_views_cnt','1004','5000');
CREATE TABLE requests (
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
    ) STRICT;
INSERT INTO requests VALUES(1,1750000000000,1750000000000,'6111111111111111111',1,'cafe','https://api.example:443','page',NULL,200,1,3,0,0,0);
INSERT INTO requests VALUES(2,1750086400000,1750086400000,'6111111111111111111',1,'cafe','https://api.example:443','page',NULL,200,1,0,1,0,0);
INSERT INTO requests VALUES(3,1750086400001,1750086400002,'6222222222222222222',1,'cafe','https://api.example:443','failed','out-of-credit',402,1,0,0,0,0);
INSERT INTO requests VALUES(4,1750086400003,NULL,'6222222222222222222',1,'cafe','https://api.example:443','unknown',NULL,0,NULL,0,0,0,0);
CREATE TABLE answers (
        request INTEGER PRIMARY KEY REFERENCES requests,
        influencer INTEGER NOT NULL REFERENCES influencers,
        page INTEGER NOT NULL,
        time INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        raw BLOB NOT NULL
    ) STRICT;
INSERT INTO answers VALUES(1,1,1,1750000000000,3,X'00000384789cb592db6ac3300c407f25f8b9a48e6f49fa077b2e7b1ac378a9969afa5262a71d94fefb94ad83ad1718acd393ad234be2e003e9e20ac882ce8887944c8f6792c6aec30b999195c9862c9e0e6488d16bbb425873ca5ad6d442f04a544ab04661e19860f8e4aaba08e4c1761b1d8c9fda3f84573742e860284e34dbec26b2cc03185f88626ff3bac86b1bfa54e45824700ecbbab8c329e3e0b0749df3362de6f38f5c2ae1cdf8ad83f995edca3dbc6cf1f500bd8d019f3e2ea75e382983ce765aa9aa29e5422a8a1a72ccc6e99d857dd25dc80829155fe9641ce8deefb4f148445b72759c9ddb91b2568a51a9b0a394cd4f3bec226edb39d1333bfc6f76ceb6fba51d265b76cb0ebf6e87d72565d7edc8b6e26dddb4cdfdffce1dec7cdbeeffed1c9f8fef239910c0');
INSERT INTO answers VALUES(2,1,1,1750086400000,1,X'00000148789c6d904d6e84300c85af82b24610200333dca0eb51575515a5c18568f2831203951077af692b75d17a65fb7b7eb6bc331d06603dcf998394d448394b8bd654b09c0d0a15eb5f76164370d20c04bb86d7b7fada09d154a26a457d6d49b82488dfbcadfe04716ff4437ae54efb27ff6e17f01a62f643d1a03dc91d232897896c33386538193fa60c4396c05a92e9b0d296255a924e8873eacbf2ab970af8506eb650fe735db1c1db4cd31146133c8d3edf4f2fda8420d19c27551de78db8b49cde80019595ab812d49ed91f517fedb4eca821cdd2a9523226e45d31ef97ebc1e9fc3396427');
CREATE TABLE notes (
        room_id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        tags TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO notes VALUES('7302928744314164286','mine','sale');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('requests',4);
CREATE INDEX livestreams_by_influencer ON livestreams (influencer, start);
CREATE INDEX livestreams_by_start ON livestreams (start);
CREATE INDEX changes_of ON changes (livestream);
CREATE INDEX requests_by_time ON requests (time);
CREATE INDEX requests_open ON requests (id) WHERE outcome = 'unknown' AND interrupted = 0;
CREATE INDEX answers_by_page ON answers (influencer, page, time);
COMMIT;
