CREATE TABLE coupon_batch (
    id          uuid PRIMARY KEY,
    promotion   text COLLATE "C" NOT NULL REFERENCES promotion,
    count       integer     NOT NULL CHECK (count > 0),
    prefix      text        NOT NULL,
    valid_until timestamptz,
    fingerprint text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- Codes are kept in capitals without dashes and blanks.
CREATE TABLE coupon (
    code         text COLLATE "C" PRIMARY KEY,
    promotion    text COLLATE "C" NOT NULL REFERENCES promotion,
    kind         text    NOT NULL CHECK (kind IN ('SHARED', 'LIMITED', 'SINGLE')),
    batch        uuid REFERENCES coupon_batch,
    -- How many uses there are at most, in all and per customer, and how many are taken (held or committed). What is
    -- not limited is not counted here: a code that everybody uses would be a row that everybody waits for.
    most         integer CHECK (most > 0),
    per_customer integer CHECK (per_customer > 0),
    taken        integer NOT NULL DEFAULT 0,
    valid_until  timestamptz,
    ended        boolean NOT NULL DEFAULT false,
    version      bigint  NOT NULL DEFAULT 1,
    CHECK ((kind = 'SHARED') = (most IS NULL)),
    CONSTRAINT coupon_never_oversold CHECK (taken BETWEEN 0 AND most)
) WITH (fillfactor = 90);

CREATE INDEX coupon_promotion ON coupon (promotion, code) WHERE batch IS NULL;
CREATE INDEX coupon_of_batch ON coupon (batch, code) WHERE batch IS NOT NULL;

-- How often a customer has taken a coupon that has a limit per customer.
CREATE TABLE coupon_customer (
    code        text COLLATE "C" NOT NULL REFERENCES coupon,
    customer_id uuid    NOT NULL,
    taken       integer NOT NULL CHECK (taken >= 0),
    most        integer NOT NULL,
    PRIMARY KEY (code, customer_id),
    CONSTRAINT coupon_customer_never_oversold CHECK (taken <= most)
);

-- Lock order: 1. redemptions; 2. coupons, by code; 3. coupon_customer, by code and customer.
CREATE TABLE coupon_redemption (
    id          uuid PRIMARY KEY,
    code        text COLLATE "C" NOT NULL REFERENCES coupon,
    reference   text        NOT NULL,
    customer_id uuid,
    status      text        NOT NULL CHECK (status IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
    held_until  timestamptz NOT NULL,
    fingerprint text        NOT NULL,
    version     bigint      NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 80);

CREATE INDEX coupon_redemption_due ON coupon_redemption (held_until) WHERE status = 'HELD';
CREATE INDEX coupon_redemption_reference ON coupon_redemption (reference);
