package org.comptoir.customer.profile;

import java.util.List;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.timeline.Basket;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.defaults.web.Page;

/** A customer, the baskets they have not ordered yet, and the newest page of their timeline. */
public record Profile(CustomerView customer, List<Basket> openBaskets, Page<TimelineEntry> timeline) {
    /** Keeps its own copy of the baskets. */
    public Profile {
        openBaskets = List.copyOf(openBaskets);
    }
}
