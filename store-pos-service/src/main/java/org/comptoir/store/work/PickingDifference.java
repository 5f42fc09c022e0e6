package org.comptoir.store.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An article of which another number was picked than ordered. */
public record PickingDifference(String sku, int ordered, int picked) {

    /** Compares per article, whatever the lines are split into; in the order of the SKU. */
    static List<PickingDifference> between(List<WorkLine> ordered, List<PickedLine> picked) {
        var wanted = new TreeMap<String, Integer>();
        ordered.forEach(line -> wanted.merge(line.sku(), line.quantity(), Integer::sum));
        var taken = new TreeMap<String, Integer>();
        picked.forEach(line -> taken.merge(line.sku(), line.quantity(), Integer::sum));
        return Stream.of(wanted, taken)
                .map(Map::keySet)
                .collect(TreeSet<String>::new, TreeSet::addAll, TreeSet::addAll)
                .stream()
                .map(sku -> new PickingDifference(sku, wanted.getOrDefault(sku, 0), taken.getOrDefault(sku, 0)))
                .filter(line -> line.ordered() != line.picked())
                .toList();
    }
}
