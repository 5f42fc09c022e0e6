-- What customers did. Keyed by the customer's id whether or not the customer is known yet, so there is no foreign key.
CREATE TABLE timeline_entry (
    id            uuid PRIMARY KEY,
    source        text        NOT NULL UNIQUE,
    customer_id   uuid        NOT NULL,
    at            timestamptz NOT NULL,
    kind          text        NOT NULL,
    state         text,
    channel       text,
    store_id      text,
    cart_id       uuid,
    order_id      uuid,
    order_number  text,
    fulfilment_id uuid,
    sale_id       uuid,
    ticket_number text,
    amount_minor  bigint,
    currency      text,
    line_sku      text[]      NOT NULL,
    line_name     text[]      NOT NULL,
    line_quantity int[]       NOT NULL,
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK (cardinality(line_sku) = cardinality(line_name) AND cardinality(line_sku) = cardinality(line_quantity))
);

CREATE INDEX timeline_entry_newest ON timeline_entry (customer_id, at DESC, id DESC);
CREATE INDEX timeline_open_basket ON timeline_entry (customer_id) WHERE kind = 'BASKET' AND state = 'OPEN';
CREATE INDEX timeline_ordered_cart ON timeline_entry (cart_id) WHERE kind = 'ORDER_PLACED';

COMMENT ON COLUMN timeline_entry.source IS 'what it came from, for example order-placed:<id>; once per source';
