package org.comptoir.catalog.search;

import java.util.List;
import java.util.Set;

/**
 * What the matches are like.
 *
 * @param facets by which they were counted
 * @param total how many were counted
 * @param approximate whether there are more than were counted
 */
public record FacetCounts(Set<Facet> facets, List<FacetCount> counts, long total, boolean approximate) {

    public FacetCounts {
        facets = Set.copyOf(facets);
        counts = List.copyOf(counts);
    }

    public List<FacetCount> of(Facet facet) {
        return counts.stream().filter(count -> count.facet() == facet).toList();
    }
}
