package org.comptoir.catalog.channel.web;

import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelKind;
import org.comptoir.catalog.channel.Selection;
import org.comptoir.catalog.text.NamesBody;

/** A channel as everybody may see it. */
record ChannelView(String code, ChannelKind kind, NamesBody names, Selection assortment, boolean active, long version) {

    static ChannelView from(Channel channel) {
        return new ChannelView(
                channel.code(),
                channel.kind(),
                NamesBody.of(channel.names()),
                channel.assortment(),
                channel.active(),
                channel.version());
    }
}
