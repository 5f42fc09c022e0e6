-- What a till needs to price by itself: the newest state of everything that the catalogue told, as it told it. A product or
-- a price that was told before these columns were there is completed the next time it is told.
alter table product
    add column name_en       text,
    add column brand_code    text,
    add column category_path text[] not null default '{}',
    add column group_code    text,
    add column vat_category  text,
    add column attributes    jsonb,
    -- Null: offered on every channel.
    add column channels      text[];

-- Null: nothing but the one price beside it.
alter table price add column entries jsonb;

create table vat_category (
    code  text  primary key,
    rates jsonb not null
);

create table store_group (
    code   text   primary key,
    name   text   not null,
    stores text[] not null
);
create index store_group_store on store_group using gin (stores);

-- When it was paused or ended; absent while it may run.
create table promotion (
    code       text  primary key,
    status     text  not null,
    terms      jsonb not null,
    stopped_at timestamptz
);

-- One row, raised with each promotion that is learned: whoever holds the compiled promotions knows when they are old.
create table promotion_book (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null
);
insert into promotion_book (version) values (1);

-- A code is known by its SHA-256 only.
create table coupon (
    code_hash   text primary key,
    promotion   text not null,
    kind        text not null,
    status      text not null,
    valid_until timestamptz
);
