-- What this service has to tell. A row is deleted once Kafka has acknowledged it, so the table is nearly always empty.
CREATE TABLE outbox (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shard           smallint    NOT NULL,
    aggregate_id    text        NOT NULL,
    topic           text        NOT NULL,
    type            text        NOT NULL,
    sequence        bigint      NOT NULL,
    event_id        uuid        NOT NULL,
    traceparent     text,
    payload         text        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Only set on a row that could not be sent; the rows of its aggregate wait until next_attempt_at.
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    last_error      text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0,
        autovacuum_analyze_threshold = 1000000);

CREATE INDEX outbox_parked ON outbox (aggregate_id) WHERE next_attempt_at IS NOT NULL;

-- Facts that this service has applied: once per consumer and event.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    source      text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, source, event_id)
);

CREATE INDEX inbox_received_at ON inbox USING brin (received_at);

-- The newest state that this service knows of each foreign aggregate: older ones are dropped.
CREATE TABLE inbox_newest (
    consumer text   NOT NULL,
    type     text   NOT NULL,
    subject  text   NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (consumer, type, subject)
);
