-- What a line cost after promotions; until now that was always the price of its pieces.
alter table sale_line add column total bigint;
update sale_line set total = unit_price * quantity;
alter table sale_line alter column total set not null, add check (total between 0 and unit_price * quantity);
