package org.comptoir.inventory.reservation;

import java.util.List;

/**
 * Requests that are granted together or not at all, such as the parcels of one order from several locations.
 *
 * @param requests at least one, each with an id of its own
 */
public record HoldGroup(List<HoldRequest> requests) {
    public HoldGroup {
        requests = List.copyOf(requests);
        if (requests.isEmpty()
                || requests.stream().map(HoldRequest::id).distinct().count() < requests.size()) {
            throw new IllegalArgumentException("A group holds at least one request, each under its own id");
        }
    }
}
