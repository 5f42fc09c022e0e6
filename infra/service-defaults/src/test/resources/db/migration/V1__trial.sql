CREATE TABLE staged (fulfilment_id uuid PRIMARY KEY, times integer NOT NULL);
