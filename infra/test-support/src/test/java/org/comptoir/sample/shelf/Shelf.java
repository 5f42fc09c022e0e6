package org.comptoir.sample.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One shelf with one article. */
@Entity
public class Shelf {
    static final int ROOM = 100;

    @Id
    private String sku;

    private int units;
    private long revision;
    private Instant filledAt;

    @SuppressWarnings("NullAway.Init")
    protected Shelf() {}

    Shelf(String sku, Instant now) {
        this.sku = sku;
        this.filledAt = now;
    }

    void fill(int units, Instant now) {
        if (units > ROOM) {
            throw new ShelfTooSmall(ROOM);
        }
        this.units = units;
        this.filledAt = now;
        revision++;
    }

    public String sku() {
        return sku;
    }

    public int units() {
        return units;
    }

    public long revision() {
        return revision;
    }

    public Instant filledAt() {
        return filledAt;
    }
}
