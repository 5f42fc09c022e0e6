-- With what the positions of public streams are sealed, unless a secret is configured: drawn by the first instance, the same for all.
CREATE TABLE stream_key (
    id     smallint PRIMARY KEY CHECK (id = 1),
    secret bytea NOT NULL
);
