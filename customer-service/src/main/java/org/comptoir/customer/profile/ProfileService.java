package org.comptoir.customer.profile;

import java.util.UUID;
import org.comptoir.customer.customer.CustomerService;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.timeline.Position;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a profile together: one query each for customer, baskets and timeline. */
@Service
@Transactional
public class ProfileService {
    private final CustomerService customers;
    private final TimelineService timeline;

    ProfileService(CustomerService customers, TimelineService timeline) {
        this.customers = customers;
        this.timeline = timeline;
    }

    /** The whole profile, with the first entries of the timeline. */
    public Profile profile(UUID id, int limit, Look look) {
        CustomerView customer = customers.look(id, look);
        return new Profile(customer, timeline.openBaskets(id), timeline.page(id, null, limit));
    }

    /** A further page of the timeline of a customer that the caller may see. */
    public Page<TimelineEntry> timeline(UUID id, @Nullable Position after, int limit, Look look) {
        customers.look(id, look);
        return timeline.page(id, after, limit);
    }
}
