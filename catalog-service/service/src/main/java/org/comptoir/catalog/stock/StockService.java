package org.comptoir.catalog.stock;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns levels and says what is available anywhere. */
@Service
public class StockService {

    private final StockLevels levels;
    private final ApplicationEventPublisher events;

    StockService(StockLevels levels, ApplicationEventPublisher events) {
        this.levels = levels;
        this.events = events;
    }

    /** Takes over what is newer than what is known of the same shelf; articles the catalogue does not have do no harm. */
    @Transactional
    public void learn(List<StockLevel> told) {
        var changed = levels.putNewer(List.copyOf(newestOfEachShelf(told)));
        if (!changed.isEmpty()) {
            events.publishEvent(new AvailabilityChanged(changed));
        }
    }

    /** Which of these articles at least one location has. */
    @Transactional(readOnly = true)
    public Set<String> availableOf(Collection<String> skus) {
        return skus.isEmpty() ? Set.of() : levels.available(skus);
    }

    private static Collection<StockLevel> newestOfEachShelf(List<StockLevel> told) {
        return told.stream()
                .collect(Collectors.toMap(
                        level -> List.of(level.sku(), level.location()),
                        level -> level,
                        BinaryOperator.maxBy(Comparator.comparingLong(StockLevel::sequence))))
                .values();
    }
}
