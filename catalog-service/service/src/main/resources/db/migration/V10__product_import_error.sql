-- Everything that was wrong with the rows of a file, in the order of the file.
CREATE TABLE product_import_error (
    import_id   uuid   NOT NULL REFERENCES product_import ON DELETE CASCADE,
    number      bigint NOT NULL,
    line        bigint NOT NULL,
    column_name text,
    reason      text   NOT NULL,
    PRIMARY KEY (import_id, number)
);
