package org.comptoir.local.bench.rig;

import java.util.List;
import java.util.SplittableRandom;
import org.comptoir.local.demodata.DemoFiles;

/**
 * Which article is where: the same on every machine. Each article is kept by 500 of 4,577 stores; of nine articles in ten every store has
 * some, of the tenth about a third of the stores have none left.
 *
 * @param skus how many articles
 */
public record Assortment(int skus) {
    public static final int STORES = 4_577;
    public static final int STORES_OF_A_SKU = 500;

    private static final int SPREAD = 9;
    private static final int SHIFT = 31;
    private static final double DEGREES_APART = 0.15;

    /** How many balances that makes. */
    public long rows() {
        return (long) skus * STORES_OF_A_SKU;
    }

    /** Articles that are on every shelf they belong to; the first ones. */
    public int plenty() {
        return skus - skus / 10;
    }

    public static String sku(int number) {
        return "A" + number;
    }

    /** One of the stores that keep an article. */
    public static String store(int sku, int which) {
        return "L" + (sku * SHIFT + which * SPREAD) % STORES;
    }

    int onHand(int sku, int which) {
        int mixed = (sku * 0x9E3779B9 + which * 0x85EBCA6B) >>> 8;
        return sku >= plenty() && mixed % 3 == 0 ? 0 : 20 + mixed % 40;
    }

    /** The stores as an import file: the demo's, and more around them. */
    static String stores(DemoFiles demo) {
        List<String> seeds = demo.storeRows();
        SplittableRandom random = new SplittableRandom(20261122);
        StringBuilder csv =
                new StringBuilder("store_id,brand,name,street,postcode,city,latitude,longitude,opening_hours\n");
        for (int i = 0; i < STORES; i++) {
            double north = i < seeds.size() ? 0 : random.nextDouble(-DEGREES_APART, DEGREES_APART);
            double east = i < seeds.size() ? 0 : random.nextDouble(-DEGREES_APART, DEGREES_APART);
            csv.append(DemoFiles.moved(seeds.get(i % seeds.size()), "L" + i, north, east))
                    .append('\n');
        }
        return csv.toString();
    }
}
