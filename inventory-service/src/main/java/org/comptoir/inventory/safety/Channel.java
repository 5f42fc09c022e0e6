package org.comptoir.inventory.safety;

/** How the channels of the catalogue are named: web, app, kiosk, store and whatever else a retailer sells through. */
public final class Channel {
    /** What the code of a channel looks like. */
    public static final String PATTERN = "[a-z0-9][a-z0-9_-]{0,39}";

    /** The channel of those who name none. */
    public static final String USUAL = "web";

    private Channel() {}
}
