-- Messages to customers. The address is not kept here: it is read from the customer when the message is sent.
CREATE TABLE message (
    id              uuid PRIMARY KEY,
    customer_id     uuid        NOT NULL,
    kind            text        NOT NULL,
    order_id        uuid        NOT NULL,
    order_number    text        NOT NULL,
    store_id        text        NOT NULL,
    pickup_code     text        NOT NULL,
    collect_by      timestamptz NOT NULL,
    amount_due      bigint      NOT NULL,
    currency        text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
    attempts        int         NOT NULL,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    failure         text,
    UNIQUE (order_id, kind)
);

CREATE INDEX message_due ON message (next_attempt_at) WHERE state = 'PENDING';
CREATE INDEX message_by_customer ON message (customer_id, id);
