-- Counts and transfers are movements too, and people say why by a word that can be counted.
ALTER TABLE stock_movement ADD COLUMN reason text;
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_check;
-- Not validated here: the ledger may hold 10^8 rows, and this statement keeps everybody else away from it.
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_effect CHECK (
    CASE type
        WHEN 'RECEIPT' THEN quantity >= 0
        WHEN 'RETURN' THEN quantity > 0
        WHEN 'SALE' THEN quantity < 0
        WHEN 'SHRINKAGE' THEN quantity < 0
        WHEN 'ADJUSTMENT' THEN quantity <> 0
        WHEN 'COUNT' THEN true
        WHEN 'TRANSFER_OUT' THEN quantity < 0
        WHEN 'TRANSFER_IN' THEN quantity > 0
        ELSE false
    END) NOT VALID;
