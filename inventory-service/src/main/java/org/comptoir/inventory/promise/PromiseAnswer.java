package org.comptoir.inventory.promise;

import java.util.List;
import java.util.Optional;

/**
 * What a shopper was told.
 *
 * @param options the best first
 * @param lines one entry per article, in order of SKU
 */
public record PromiseAnswer(List<Option> options, List<LineAnswer> lines) {
    public PromiseAnswer {
        options = List.copyOf(options);
        lines = List.copyOf(lines);
    }

    Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
