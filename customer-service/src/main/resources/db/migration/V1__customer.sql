-- Customers: the only personal data of the platform.
CREATE TABLE customer (
    id          uuid PRIMARY KEY,
    number      text        NOT NULL UNIQUE,
    kind        text        NOT NULL CHECK (kind IN ('GUEST', 'REGISTERED')),
    given_name  text        NOT NULL,
    family_name text        NOT NULL,
    email       text        NOT NULL,
    email_key   text        NOT NULL,
    phone       text,
    language    text        NOT NULL CHECK (language IN ('FR', 'EN')),
    created_by  text        NOT NULL,
    fingerprint text        NOT NULL,
    version     bigint      NOT NULL CHECK (version >= 1),
    created_at  timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL
);

CREATE INDEX customer_by_email ON customer (email_key, id);
CREATE INDEX customer_by_phone ON customer (phone, id) WHERE phone IS NOT NULL;

COMMENT ON COLUMN customer.email_key IS 'the address in small letters, its domain in ASCII: what is compared';
COMMENT ON COLUMN customer.created_by IS 'token subject of who made it; decides what a front end may see';

-- Which member of staff looked at which customer, and why. Only ever inserted.
CREATE TABLE customer_access (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    customer_id uuid        NOT NULL,
    actor       text        NOT NULL,
    purpose     text        NOT NULL,
    part        text        NOT NULL
);

CREATE INDEX customer_access_by_customer ON customer_access (customer_id, at);
CREATE INDEX customer_access_by_actor ON customer_access (actor, at);
