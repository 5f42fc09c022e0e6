-- What the store must know to sell through a cut: the newest state that the catalogue and the customers told.
create table product (
    sku       text    primary key,
    gtin      text,
    scan_code text,
    name      text    not null,
    brand     text,
    category  text,
    image_url text,
    status    text    not null,
    vat_rate  integer not null
);
-- Not unique: a bar code may move from one SKU to another, and the two events come in any order.
create index product_scan_code on product (scan_code);

create table price (
    sku        text        primary key,
    amount     bigint      not null,
    currency   char(3)     not null,
    valid_from timestamptz not null
);

create table customer_card (
    customer_id uuid primary key,
    number      text not null
);
create index customer_card_number on customer_card (number);
