-- One payment per order. The row is its own to-do: next_try_at says when to talk to the provider again.
CREATE TABLE payment (
    order_id    uuid        PRIMARY KEY,
    method      text        NOT NULL CHECK (method IN ('IN_STORE', 'CARD')),
    status      text        NOT NULL,
    amount      bigint      NOT NULL CHECK (amount >= 0),
    currency    text        NOT NULL,
    token       text,
    reference   text        UNIQUE,
    refusal     text,
    tender      text,
    attention   text,
    attempts    integer     NOT NULL DEFAULT 0,
    next_try_at timestamptz,
    version     bigint      NOT NULL,
    changed_at  timestamptz NOT NULL
);

CREATE INDEX payment_due ON payment (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX payment_attention ON payment (order_id) WHERE attention IS NOT NULL;
COMMENT ON COLUMN payment.token IS 'the provider''s name for the means of payment; forgotten once the provider has decided';
COMMENT ON COLUMN payment.reference IS 'the provider''s id of the payment: belongs to one order';
COMMENT ON COLUMN payment.attention IS 'what a person must look at';
