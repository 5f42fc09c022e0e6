package org.comptoir.order.checkout;

/** The order comes from a channel on which the catalogue sells nothing. */
public class UnknownChannel extends RuntimeException {
    private final String channel;

    public UnknownChannel(String channel) {
        super("Nothing is sold on the channel " + channel);
        this.channel = channel;
    }

    public String channel() {
        return channel;
    }
}
