CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words are folded before they get here, and documents stand in a table of their own.
DROP INDEX product_search;
ALTER TABLE product DROP COLUMN search;
DROP TEXT SEARCH CONFIGURATION catalog_french;
DROP TEXT SEARCH CONFIGURATION catalog_simple;

-- Stems without stop words: which words say too little is decided when a question is asked, not when a product is put.
CREATE TEXT SEARCH DICTIONARY search_french_stem (TEMPLATE = snowball, Language = french);
CREATE TEXT SEARCH DICTIONARY search_english_stem (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION search_plain (COPY = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION search_french (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search_french ALTER MAPPING FOR asciiword, word WITH search_french_stem;
CREATE TEXT SEARCH CONFIGURATION search_english (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search_english ALTER MAPPING FOR asciiword, word WITH search_english_stem;

-- What can be found: one row per product, written by the transaction that changes the product, its price or whether
-- anybody has it. Narrow on purpose: thousands of rows are ranked and counted for one question.
CREATE TABLE search_document (
    sku             text COLLATE "C" PRIMARY KEY,
    product_version bigint  NOT NULL,
    -- Which rules folded the words; a release with others writes the documents anew.
    folding         smallint NOT NULL,
    on_sale         boolean NOT NULL,
    channels        text[]  COLLATE "C" NOT NULL,
    brand           text    COLLATE "C",
    category        text[]  COLLATE "C" NOT NULL,
    price_minor     bigint,
    in_stock        boolean NOT NULL,
    words           tsvector NOT NULL
) WITH (fillfactor = 90);

-- New entries wait in a short list that every search reads as well: short enough not to be noticed.
CREATE INDEX search_document_words ON search_document USING gin (words) WITH (gin_pending_list_limit = 512)
    WHERE on_sale;
CREATE INDEX search_document_category ON search_document USING gin (category) WITH (gin_pending_list_limit = 512)
    WHERE on_sale;
CREATE INDEX search_document_brand ON search_document (brand, sku) WHERE on_sale;

-- The words of all documents: to know a misspelt one, and to find what was meant.
CREATE TABLE search_word (
    word      text COLLATE "C" PRIMARY KEY,
    french    text COLLATE "C" NOT NULL,
    english   text COLLATE "C" NOT NULL,
    documents integer NOT NULL DEFAULT 1
) WITH (fillfactor = 80);
CREATE INDEX search_word_french ON search_word (french);
CREATE INDEX search_word_english ON search_word (english);
CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);
