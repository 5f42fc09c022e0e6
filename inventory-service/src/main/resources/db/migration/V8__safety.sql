-- What the catalogue says of an article, as far as stock needs it: its categories from the root down, for rules that name one.
CREATE TABLE article (
    sku           text COLLATE "C" PRIMARY KEY,
    category_path text[] NOT NULL,
    status        text NOT NULL
);

-- How many units are kept back: where, of what, on which channel, when. Empty means any. Read as a whole into memory.
CREATE TABLE safety_rule (
    code        text COLLATE "C" PRIMARY KEY,
    units       integer NOT NULL CHECK (units >= 0),
    location_id text COLLATE "C",
    group_code  text COLLATE "C",
    category    text COLLATE "C",
    sku         text COLLATE "C",
    channel     text COLLATE "C",
    from_day    date,
    until_day   date,
    version     bigint NOT NULL,
    CHECK (location_id IS NULL OR group_code IS NULL),
    CHECK (category IS NULL OR sku IS NULL),
    CHECK (from_day <= until_day)
);
