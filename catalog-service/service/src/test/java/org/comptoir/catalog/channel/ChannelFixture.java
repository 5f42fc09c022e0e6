package org.comptoir.catalog.channel;

import java.util.Arrays;
import java.util.List;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;

/** Channels for tests. */
public final class ChannelFixture {

    private ChannelFixture() {}

    /** Channels without any rule. */
    public static Assortment offeringAll(String... channels) {
        return new Assortment(
                Arrays.stream(channels)
                        .map(code -> new Channel(
                                code, ChannelKind.WEB, new Names(new Label(code), null), Selection.ALL, true, 1))
                        .toList(),
                List.of());
    }
}
