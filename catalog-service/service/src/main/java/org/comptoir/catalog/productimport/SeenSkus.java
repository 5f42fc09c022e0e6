package org.comptoir.catalog.productimport;

/**
 * On which line of a file each SKU stood first. Kept as hashes of 64 bits in flat arrays, 20 bytes an entry: a million rows
 * take 24 MB, and that two of them are mistaken for one another happens once in thirty million such files.
 */
final class SeenSkus {

    /** Up to here the table needs 100 MB. */
    static final int MOST = 5_000_000;

    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    /** The line where it stood before, or 0 when it is new and remembered now. */
    long lineOf(String sku, long line) {
        if (size >= hashes.length * 3L / 5) {
            grow();
        }
        var hash = hash(sku);
        var place = place(hashes, hash);
        if (hashes[place] == hash) {
            return lines[place];
        }
        hashes[place] = hash;
        lines[place] = (int) Math.min(line, Integer.MAX_VALUE);
        size++;
        return 0;
    }

    private void grow() {
        var larger = new long[hashes.length * 2];
        var theirLines = new int[larger.length];
        for (var at = 0; at < hashes.length; at++) {
            if (hashes[at] != 0) {
                var place = place(larger, hashes[at]);
                larger[place] = hashes[at];
                theirLines[place] = lines[at];
            }
        }
        hashes = larger;
        lines = theirLines;
    }

    private static int place(long[] table, long hash) {
        var place = (int) (hash >>> 20) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    /** FNV-1a, then the finishing steps of MurmurHash3; 0 means an empty place and is not used. */
    private static long hash(String sku) {
        var hash = 0xcbf29ce484222325L;
        for (var at = 0; at < sku.length(); at++) {
            hash = (hash ^ sku.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
