CREATE TABLE promotion (
    code        text COLLATE "C" PRIMARY KEY,
    status      text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
    -- The terms as they were put; the columns below only repeat what is looked up by.
    terms       jsonb       NOT NULL,
    with_coupon boolean     NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz,
    version     bigint      NOT NULL,
    changed_at  timestamptz NOT NULL,
    -- When it ceased to be active, for prior prices: later edits do not move it. Nothing where it never was active.
    stopped_at  timestamptz,
    CHECK (status <> 'ACTIVE' OR stopped_at IS NULL)
);

CREATE INDEX promotion_current ON promotion (valid_from, valid_until) WHERE status = 'ACTIVE';

-- One row: its version counts the changes of all promotions, so that an instance knows whether its compiled book is
-- still the present one by reading a number.
CREATE TABLE promotion_book (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version bigint NOT NULL
);

INSERT INTO promotion_book (version) VALUES (0);
