package org.comptoir.local.demodata;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much each demo store has of each product. The rule, the same on every machine: a hash of store and SKU decides; 408 of 1,000
 * pairs are carried (about 2,000 of 4,900 products a store), with 0 to 40 units, each number equally likely.
 */
public final class DemoStock {
    private static final int CARRIED_PER_THOUSAND = 408;
    private static final int MOST = 40;

    private DemoStock() {}

    public static boolean carries(String store, String sku) {
        return Long.remainderUnsigned(hash("carried", store, sku), 1_000) < CARRIED_PER_THOUSAND;
    }

    public static int onHand(String store, String sku) {
        return (int) Long.remainderUnsigned(hash("on-hand", store, sku), MOST + 1);
    }

    /** The stock of some stores as an import file: {@code location_id,sku,on_hand}. */
    static String csv(List<String> stores, List<String> skus) {
        StringBuilder csv = new StringBuilder("location_id,sku,on_hand\n");
        for (String store : stores) {
            for (String sku : skus) {
                if (carries(store, sku)) {
                    csv.append(store)
                            .append(',')
                            .append(sku)
                            .append(',')
                            .append(onHand(store, sku))
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    /** FNV-1a, then the finishing steps of MurmurHash3 so that all bits depend on all of the text. */
    private static long hash(String purpose, String store, String sku) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : (purpose + "|" + store + "|" + sku).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
