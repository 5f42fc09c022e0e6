-- What a store must do for one order. Its id is also the id of the stock reservation.
CREATE TABLE fulfilment (
    id           uuid        PRIMARY KEY,
    store_id     text        NOT NULL,
    status       text        NOT NULL,
    collect_by   timestamptz NOT NULL,
    pickup_code  text        NOT NULL,
    hand_over_id uuid,
    sequence     bigint      NOT NULL,
    changed_at   timestamptz NOT NULL
);

CREATE INDEX fulfilment_waiting ON fulfilment (collect_by) WHERE status IN ('ALLOCATED', 'PICKED', 'READY');
CREATE INDEX fulfilment_store ON fulfilment (store_id);

CREATE TABLE customer_order (
    id             uuid        PRIMARY KEY,
    number         text        NOT NULL UNIQUE,
    fingerprint    text        NOT NULL,
    status         text        NOT NULL,
    cart_id        uuid,
    customer_id    uuid        NOT NULL,
    created_by     text        NOT NULL,
    channel        text        NOT NULL,
    currency       text        NOT NULL,
    total          bigint      NOT NULL CHECK (total >= 0),
    payment_method text        NOT NULL,
    fulfilment_id  uuid        NOT NULL UNIQUE REFERENCES fulfilment,
    created_at     timestamptz NOT NULL,
    placed_at      timestamptz,
    resume_at      timestamptz,
    give_up_at     timestamptz NOT NULL,
    release_at     timestamptz,
    refusal        text,
    refusal_detail text,
    cancel_reason  text,
    cancel_note    text,
    cancelled_by   text,
    cancelled_at   timestamptz,
    conflict       boolean     NOT NULL DEFAULT false,
    sequence       bigint      NOT NULL,
    version        bigint      NOT NULL
);

-- One order per basket. A rejected checkout gives the basket back.
CREATE UNIQUE INDEX customer_order_cart ON customer_order (cart_id) WHERE status <> 'REJECTED';
CREATE INDEX customer_order_customer ON customer_order (customer_id, created_at DESC, id DESC);
CREATE INDEX customer_order_creator ON customer_order (created_by, created_at DESC, id DESC);
CREATE INDEX customer_order_recent ON customer_order (created_at DESC, id DESC);
CREATE INDEX customer_order_pending ON customer_order (resume_at) WHERE status = 'PENDING';
CREATE INDEX customer_order_release ON customer_order (release_at) WHERE release_at IS NOT NULL;

CREATE TABLE order_line (
    order_id   uuid    NOT NULL REFERENCES customer_order,
    position   integer NOT NULL,
    sku        text    NOT NULL,
    name       text    NOT NULL,
    quantity   integer NOT NULL CHECK (quantity > 0),
    unit_price bigint  NOT NULL,
    total      bigint  NOT NULL,
    vat_rate   integer NOT NULL,
    PRIMARY KEY (order_id, position)
);

-- Why a checkout was refused for stock: the same request gets the same answer.
CREATE TABLE order_shortage (
    order_id  uuid    NOT NULL REFERENCES customer_order,
    position  integer NOT NULL,
    sku       text    NOT NULL,
    asked     integer NOT NULL,
    available integer NOT NULL,
    PRIMARY KEY (order_id, position)
);

-- Facts of the store that contradict the order: kept for a person, never dropped.
CREATE TABLE order_conflict (
    id          uuid        PRIMARY KEY,
    order_id    uuid        NOT NULL REFERENCES customer_order,
    kind        text        NOT NULL,
    reference   uuid        NOT NULL,
    detail      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (order_id, kind, reference)
);
COMMENT ON COLUMN customer_order.resume_at IS 'while PENDING: when the recovery looks at it again';
COMMENT ON COLUMN customer_order.release_at IS 'a hold is still to be given back: when to try next';
