-- What a store has to prepare. The id is the id of the fulfilment.
create table work_item (
    fulfilment_id    uuid        primary key,
    order_id         uuid        not null,
    order_number     text        not null,
    customer_id      uuid        not null,
    channel          text        not null,
    store_id         text        not null,
    status           text        not null,
    due_amount       bigint      not null check (due_amount >= 0),
    due_currency     char(3)     not null,
    pickup_code_hash text        not null,
    collect_by       timestamptz not null,
    spot             text,
    received_at      timestamptz not null,
    picked_at        timestamptz,
    staged_at        timestamptz,
    ended_at         timestamptz,
    revision         bigint      not null
);

-- The list of a store: what is open comes first and stays small however many items have ended.
create index work_item_open on work_item (store_id, collect_by, fulfilment_id)
    where status in ('TO_PICK', 'PICKED', 'READY');
create index work_item_list on work_item (store_id, status, collect_by, fulfilment_id);

create table work_item_line (
    fulfilment_id uuid    not null references work_item,
    position      integer not null,
    sku           text    not null,
    name          text    not null,
    quantity      integer not null check (quantity > 0),
    unit_price    bigint  not null,
    currency      char(3) not null,
    primary key (fulfilment_id, position)
);

-- Goods given to a customer; one per fulfilment whatever happens at the counter.
create table hand_over (
    id             uuid        primary key,
    fulfilment_id  uuid        not null unique references work_item,
    order_id       uuid        not null,
    store_id       text        not null,
    tender         text,
    paid_amount    bigint,
    paid_currency  char(3),
    actor          text        not null,
    handed_over_at timestamptz not null,
    fingerprint    text        not null
);

create table code_tries (
    fulfilment_id uuid    primary key references work_item,
    failed        integer not null,
    locked_until  timestamptz
);
