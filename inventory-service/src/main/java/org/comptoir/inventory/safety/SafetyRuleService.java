package org.comptoir.inventory.safety;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.UnknownLocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, removes and shows rules. Who manages a store decides over the rules of that store alone. */
@Service
public class SafetyRuleService {
    private static final Logger LOG = LoggerFactory.getLogger(SafetyRuleService.class);

    private final SafetyRules rules;
    private final SafetyStock stock;
    private final LocationDirectory locations;

    SafetyRuleService(SafetyRules rules, SafetyStock stock, LocationDirectory locations) {
        this.rules = rules;
        this.stock = stock;
        this.locations = locations;
    }

    /** What {@link #put} did. */
    public record Put(StoredRule rule, boolean created) {}

    /**
     * Makes this the rule of its code; the same again changes nothing. With a version, only while it still has that version.
     *
     * @throws AccessDeniedException when the caller does not decide over this rule, or over the one it replaces
     * @throws UnknownLocation when it speaks of a location that nobody described
     * @throws StaleRule when somebody else changed it since
     */
    @Transactional
    public Put put(SafetyRule rule, @Nullable Long version, Caller caller) {
        assertDecides(caller, rule.location());
        if (rule.location() != null
                && !locations.unknown(Set.of(rule.location())).isEmpty()) {
            throw new UnknownLocation(rule.location());
        }
        long change = rules.nextChange();
        Optional<StoredRule> known = known(rule.code(), version, caller);
        if (known.isPresent() && known.get().rule().equals(rule)) {
            return new Put(known.get(), false);
        }
        rules.write(rule, change);
        stock.countAfterCommit(change);
        LOG.info("{} keeps back by rule {}: {}", caller.actor(), rule.code(), rule);
        return new Put(new StoredRule(rule, change), known.isEmpty());
    }

    /** Removes a rule; when there is none, nothing happens. With a version, only while it still has that version. */
    @Transactional
    public void remove(String code, @Nullable Long version, Caller caller) {
        long change = rules.nextChange();
        if (known(code, version, caller).isPresent()) {
            rules.remove(code);
            stock.countAfterCommit(change);
            LOG.info("{} removed safety rule {}", caller.actor(), code);
        }
    }

    @Transactional(readOnly = true)
    public StoredRule find(String code) {
        return rules.find(code).orElseThrow(() -> NotFound.of("safety rule", code));
    }

    /** The rules after this code, in order of code. */
    @Transactional(readOnly = true)
    public List<StoredRule> list(@Nullable String after, int limit) {
        return rules.after(Objects.requireNonNullElse(after, ""), limit);
    }

    private Optional<StoredRule> known(String code, @Nullable Long version, Caller caller) {
        Optional<StoredRule> known = rules.find(code);
        known.ifPresent(stored -> assertDecides(caller, stored.rule().location()));
        if (version != null && (known.isEmpty() || known.get().version() != version)) {
            throw new StaleRule(code);
        }
        return known;
    }

    private static void assertDecides(Caller caller, @Nullable LocationId location) {
        boolean everywhere = caller.isAny(Role.OPERATOR, Role.MERCHANDISER);
        boolean there = caller.is(Role.STORE_MANAGER) && location != null && caller.worksIn(location.value());
        if (!everywhere && !there) {
            throw new AccessDeniedException("Another store's rules");
        }
    }
}
