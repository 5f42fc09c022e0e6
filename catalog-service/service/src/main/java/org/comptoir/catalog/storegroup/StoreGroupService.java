package org.comptoir.catalog.storegroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads groups of stores. */
@Service
public class StoreGroupService {

    private final StoreGroups groups;
    private final ApplicationEventPublisher events;

    StoreGroupService(StoreGroups groups, ApplicationEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    /** Makes this the group of its code; the same again changes nothing. */
    @Transactional
    public StoreGroupPut put(String code, String name, List<String> stores) {
        var known = groups.lock(code);
        if (known.version() > 0 && known.says(name, stores)) {
            return new StoreGroupPut(known, false);
        }
        var changed = new StoreGroup(code, name, stores, known.version() + 1);
        groups.store(changed);
        events.publishEvent(new StoreGroupsChanged(List.of(changed)));
        return new StoreGroupPut(changed, known.version() == 0);
    }

    @Transactional(readOnly = true)
    public Optional<StoreGroup> find(String code) {
        return groups.find(code);
    }

    /** One more than {@code limit} of the groups after this code, where there are so many. */
    @Transactional(readOnly = true)
    public List<StoreGroup> page(@Nullable String after, int limit) {
        return groups.page(after == null ? "" : after, limit + 1);
    }

    /** The groups of every store that belongs to any. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> memberships() {
        return groups.memberships();
    }

    /** The groups a store belongs to; a store that nobody knows belongs to none. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(@Nullable String store) {
        return store == null ? Set.of() : Set.copyOf(groups.of(store));
    }
}
