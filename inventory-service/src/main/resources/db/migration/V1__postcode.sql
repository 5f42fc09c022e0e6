-- Loaded by the Java migration V2 (LoadPostcodes) from postcodes-fr.csv.
CREATE TABLE postcode (
    postcode  text COLLATE "C" PRIMARY KEY,
    town      text NOT NULL,
    latitude  double precision NOT NULL,
    longitude double precision NOT NULL
);
