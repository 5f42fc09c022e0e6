package org.comptoir.catalog.channel;

import java.util.List;

/** These channels came to be or really changed, in one transaction; each is in its new state. */
public record ChannelsChanged(List<Channel> channels) {

    public ChannelsChanged {
        channels = List.copyOf(channels);
    }
}
