package org.comptoir.sample.shelf;

/** Refusal: so much does not fit. */
@SuppressWarnings("serial")
public final class ShelfTooSmall extends RuntimeException {
    private final int room;

    ShelfTooSmall(int room) {
        super("Only " + room + " units fit");
        this.room = room;
    }

    public int room() {
        return room;
    }
}
