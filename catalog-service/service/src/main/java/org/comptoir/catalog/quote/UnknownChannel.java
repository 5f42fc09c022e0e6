package org.comptoir.catalog.quote;

/** Nothing is sold on this channel: nobody has put it, or it is closed. */
public class UnknownChannel extends RuntimeException {

    private final String channel;

    UnknownChannel(String channel) {
        super("Nothing is sold on channel " + channel);
        this.channel = channel;
    }

    public String channel() {
        return channel;
    }
}
