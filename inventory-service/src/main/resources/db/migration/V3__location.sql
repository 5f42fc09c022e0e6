CREATE TABLE location (
    id            text COLLATE "C" PRIMARY KEY,
    name          text NOT NULL,
    brand         text,
    kind          text NOT NULL CHECK (kind IN ('STORE', 'WAREHOUSE')),
    street        text NOT NULL,
    postcode      text NOT NULL,
    town          text NOT NULL,
    latitude      double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude     double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    time_zone     text NOT NULL,
    opening_hours text,
    pickup        boolean NOT NULL,
    version       bigint NOT NULL
);

CREATE INDEX location_place ON location (latitude, longitude);
