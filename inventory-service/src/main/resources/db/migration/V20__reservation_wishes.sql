-- Which channel asked, and how early its units are given up when a shelf runs short: 0 first, 9 last.
ALTER TABLE reservation
    ADD COLUMN channel  text     NOT NULL DEFAULT 'web',
    ADD COLUMN priority smallint NOT NULL DEFAULT 5;
-- Not validated here: reading all reservations while this statement keeps everybody else away from them would stop the shop.
ALTER TABLE reservation ADD CONSTRAINT reservation_priority CHECK (priority BETWEEN 0 AND 9) NOT VALID;

CREATE INDEX reservation_order ON reservation (order_id);

-- A buyer who takes what there is may get fewer than asked, or none of one line. Null: got what was asked.
ALTER TABLE reservation_line ADD COLUMN asked integer;
ALTER TABLE reservation_line DROP CONSTRAINT reservation_line_quantity_check;
ALTER TABLE reservation_line
    ADD CONSTRAINT reservation_line_granted CHECK (quantity > 0 OR quantity = 0 AND asked > 0) NOT VALID;
