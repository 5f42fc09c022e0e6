package org.comptoir.catalog.storegroup.messaging;

import org.comptoir.catalog.storegroup.StoreGroup;
import org.comptoir.catalog.storegroup.StoreGroupsChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed group, in the transaction that changed it. */
@Component
class StoreGroupEvents {

    private final Outbox outbox;

    StoreGroupEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(StoreGroupsChanged event) {
        outbox.appendAll(event.groups().stream()
                .map(group -> new OutboxEntry("store-group:" + group.code(), group.version(), contract(group)))
                .toList());
    }

    static StoreGroupChanged contract(StoreGroup group) {
        return new StoreGroupChanged(group.code(), group.name(), group.stores());
    }
}
