package org.comptoir.order.order;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which orders a caller asks for. What the caller may not see is part of the query, not of a filter behind it. Checkouts that are not
 * (or never will be) orders show only when asked for by status.
 *
 * @param after the last order of the page before
 */
public record OrderQuery(
        @Nullable UUID customerId,
        @Nullable OrderStatus status,
        @Nullable String storeId,
        @Nullable Position after,
        int limit) {

    private static final Set<OrderStatus> UNPROMISED = Set.of(OrderStatus.PENDING, OrderStatus.REJECTED);

    /** A place in the list, newest first. */
    public record Position(Instant createdAt, UUID id) {
        private static final Instant FIRST = Instant.EPOCH;
        private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

        /** Opaque to callers, and exact to the microsecond that the database keeps. */
        String toCursor() {
            String text = createdAt + "|" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        }

        /**
         * Reads a cursor that an earlier page gave out.
         *
         * @throws IllegalArgumentException when it was not given out here
         */
        public static Position of(String cursor) {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int bar = text.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException("Not a cursor");
            }
            try {
                Instant createdAt = Instant.parse(text.substring(0, bar));
                if (createdAt.isBefore(FIRST) || createdAt.isAfter(LAST)) {
                    throw new IllegalArgumentException("Not a cursor: no order is that old or that new");
                }
                return new Position(createdAt, UUID.fromString(text.substring(bar + 1)));
            } catch (DateTimeParseException foreign) {
                throw new IllegalArgumentException("Not a cursor", foreign);
            }
        }
    }

    Specification<Order> visibleTo(Caller caller) {
        return (order, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(Audience.including(caller, order, build));
            if (customerId != null) {
                all.add(build.equal(order.get("terms").get("customerId"), customerId));
            }
            if (storeId != null) {
                all.add(build.equal(order.get("fulfilment").get("storeId"), storeId));
            }
            all.add(
                    status == null
                            ? build.not(order.get("status").in(UNPROMISED))
                            : build.equal(order.get("status"), status));
            if (after != null) {
                all.add(behind(order, build, after));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate behind(Root<Order> order, CriteriaBuilder build, Position last) {
        return build.or(
                build.lessThan(order.<Instant>get("createdAt"), last.createdAt()),
                build.and(
                        build.equal(order.get("createdAt"), last.createdAt()),
                        build.lessThan(order.<UUID>get("id"), last.id())));
    }
}
