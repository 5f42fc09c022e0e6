-- In a transaction of its own: it reads the whole ledger, and locks out neither readers nor writers.
ALTER TABLE stock_movement VALIDATE CONSTRAINT stock_movement_effect;
