package org.comptoir.contracts;

/** The Kafka topics of the platform; the key of a record is the id of its aggregate. */
public final class Topics {
    /** Products, key SKU; categories, channels and product groups, their code behind a prefix; compacted. */
    public static final String PRODUCTS = "catalog.products";

    /** Prices, key SKU; store groups and VAT categories, their code behind a prefix; compacted. */
    public static final String PRICES = "catalog.prices";

    /** Promotions, key code; coupons, key coupon:hash; compacted. */
    public static final String PROMOTIONS = "catalog.promotions";

    /** Stock levels, key location|sku; compacted. */
    public static final String STOCK_LEVELS = "inventory.stock-levels";

    /** Reservations, key reservation id. */
    public static final String RESERVATIONS = "inventory.reservations";

    /** Promises that the shelf cannot keep, key location|sku. */
    public static final String SHORTAGES = "inventory.shortages";

    /** Stores, warehouses and other places, key location id; compacted. */
    public static final String LOCATIONS = "inventory.locations";

    /** Goods on their way between locations, key transfer id. */
    public static final String TRANSFERS = "inventory.transfers";

    /** Baskets, key cart id. */
    public static final String CARTS = "orders.carts";

    /** Orders, key order id. */
    public static final String ORDERS = "orders.orders";

    /** Fulfilments, key fulfilment id. */
    public static final String FULFILMENTS = "orders.fulfilments";

    /** What clerks did, key fulfilment id. */
    public static final String WORK = "store.work";

    /** Till sales, key sale id. */
    public static final String SALES = "store.sales";

    /** Customers without personal data, key customer id. */
    public static final String CUSTOMERS = "customers.customers";

    private Topics() {}
}
