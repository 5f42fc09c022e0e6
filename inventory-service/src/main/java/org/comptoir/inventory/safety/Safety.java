package org.comptoir.inventory.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/** What is kept back at one moment; the rules do not change while it is read. */
public final class Safety {
    private static final ZoneId USUAL_ZONE = ZoneId.of(LocationDetails.USUAL_TIME_ZONE);

    private final RuleBook rules;
    private final Map<Sku, List<String>> categories;
    private final Function<LocationId, Optional<KnownLocation>> locations;
    private final Instant now;

    Safety(
            RuleBook rules,
            Map<Sku, List<String>> categories,
            Function<LocationId, Optional<KnownLocation>> locations,
            Instant now) {
        this.rules = rules;
        this.categories = Map.copyOf(categories);
        this.locations = locations;
        this.now = now;
    }

    /** Nothing is kept back anywhere. */
    public static Safety none() {
        return new Safety(RuleBook.EMPTY, Map.of(), _ -> Optional.empty(), Instant.EPOCH);
    }

    /** How many units of this shelf are kept back from this channel, 0 or more. */
    public int units(Shelf shelf, String channel) {
        SafetyRule rule = rule(shelf, channel);
        return rule == null ? 0 : rule.units();
    }

    /** The rule that decides it; absent when none speaks of this shelf. */
    public @Nullable SafetyRule rule(Shelf shelf, String channel) {
        if (rules.isEmpty()) {
            return null;
        }
        Optional<KnownLocation> known = locations.apply(shelf.location());
        Set<String> groups = known.map(KnownLocation::groups).orElse(Set.of());
        LocalDate today =
                LocalDate.ofInstant(now, known.map(KnownLocation::zone).orElse(USUAL_ZONE));
        List<String> path = categories.getOrDefault(shelf.sku(), List.of());
        return rules.decisive(
                        shelf.sku(),
                        path,
                        rule -> (rule.location() == null || rule.location().equals(shelf.location()))
                                && (rule.group() == null || groups.contains(rule.group()))
                                && (rule.channel() == null || rule.channel().equals(channel))
                                && rule.holdsOn(today))
                .orElse(null);
    }
}
