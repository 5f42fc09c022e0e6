-- All products by price, page by page, without reading them all for each page.
CREATE INDEX search_document_price ON search_document (price_minor, sku) WHERE on_sale;
