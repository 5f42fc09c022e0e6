package org.comptoir.customer.profile.web;

import java.util.List;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.profile.Profile;
import org.comptoir.customer.timeline.Basket;
import org.comptoir.defaults.web.Page;

/**
 * A customer, what they may still buy and what they did.
 *
 * @param openBaskets open and not ordered, newest first, at most twenty
 * @param timeline the newest entries; go on with {@code /timeline?after=}
 */
record ProfileView(CustomerView customer, List<Basket> openBaskets, Page<EntryView> timeline) {
    static ProfileView from(Profile profile) {
        return new ProfileView(
                profile.customer(), profile.openBaskets(), profile.timeline().map(EntryView::from));
    }
}
