-- The tills that were heard of; the row is the lock that lets one ticket of a till in at a time.
create table till (
    store_id      text        not null,
    till_id       text        not null,
    last_heard_at timestamptz not null default clock_timestamp(),
    primary key (store_id, till_id)
);

-- What was sold: appended, never changed. Nothing here looks at stock.
create table sale (
    id            uuid        primary key,
    store_id      text        not null,
    till_id       text        not null,
    ticket_number text        not null,
    customer_id   uuid,
    currency      char(3)     not null,
    total         bigint      not null check (total >= 0),
    change_given  bigint      not null check (change_given >= 0),
    sold_at       timestamptz not null,
    recorded_at   timestamptz not null,
    fingerprint   text        not null,
    unique (store_id, till_id, ticket_number)
);
create index sale_list on sale (store_id, sold_at desc, id desc);

create table sale_line (
    sale_id    uuid    not null references sale,
    position   integer not null,
    sku        text    not null,
    name       text    not null,
    known      boolean not null,
    quantity   integer not null check (quantity > 0),
    unit_price bigint  not null check (unit_price >= 0),
    vat_rate   integer not null,
    primary key (sale_id, position)
);

create table sale_tender (
    sale_id  uuid    not null references sale,
    position integer not null,
    tender   text    not null,
    amount   bigint  not null check (amount >= 0),
    primary key (sale_id, position)
);
