-- Baskets of every channel. One row per basket, replaced as a whole by its owner.
CREATE TABLE cart (
    id          uuid        PRIMARY KEY,
    created_by  text        NOT NULL,
    customer_id uuid,
    channel     text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('OPEN', 'ORDERED', 'ABANDONED')),
    sequence    bigint      NOT NULL,
    version     bigint      NOT NULL,
    changed_at  timestamptz NOT NULL
);

CREATE TABLE cart_line (
    cart_id  uuid    NOT NULL REFERENCES cart,
    position integer NOT NULL,
    sku      text    NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (cart_id, position)
);
