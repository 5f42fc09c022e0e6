package org.comptoir.catalog.channel.messaging;

import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelsChanged;
import org.comptoir.contracts.catalog.v1.ChannelChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed channel, in the transaction that changed it. */
@Component
class ChannelEvents {

    private final Outbox outbox;

    ChannelEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ChannelsChanged event) {
        outbox.appendAll(event.channels().stream()
                .map(channel -> new OutboxEntry("channel:" + channel.code(), channel.version(), contract(channel)))
                .toList());
    }

    static ChannelChanged contract(Channel channel) {
        return new ChannelChanged(
                channel.code(),
                channel.kind().name(),
                channel.names().byLanguage(),
                channel.assortment().name(),
                channel.active());
    }
}
