package org.comptoir.catalog.productimport;

/** What became of the rows read so far. */
public record RowCounts(long created, long changed, long unchanged, long rejected) {

    static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public long accepted() {
        return created + changed + unchanged;
    }

    public long rows() {
        return accepted() + rejected;
    }
}
