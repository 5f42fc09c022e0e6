package org.comptoir.inventory.promise.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.promise.Acceptance;
import org.comptoir.inventory.promise.LineAnswer;
import org.comptoir.inventory.promise.Method;
import org.comptoir.inventory.promise.Option;
import org.comptoir.inventory.promise.PickupTime;
import org.comptoir.inventory.promise.Promise;
import org.comptoir.inventory.promise.PromiseAnswer;
import org.comptoir.inventory.promise.PromisedParcel;
import org.comptoir.inventory.promise.Reason;
import org.comptoir.inventory.promise.Way;
import org.comptoir.inventory.sourcing.Units;
import org.jspecify.annotations.Nullable;

/**
 * How a basket can be had.
 *
 * @param validUntil until when an option can be accepted
 * @param options the best first: whole baskets, then the earlier, then the nearer
 * @param lines one entry per article: where it is in which option, and why it is not in others
 * @param acceptance which option was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseView(
        UUID id,
        Promise.Status status,
        String channel,
        Instant madeAt,
        Instant validUntil,
        List<OptionView> options,
        List<LineView> lines,
        @Nullable AcceptanceView acceptance) {
    /** So many units of one article. */
    @Schema(name = "PromiseUnitsView")
    record UnitsView(String sku, int quantity) {
        static List<UnitsView> from(List<Units> units) {
            return units.stream()
                    .map(each -> new UnitsView(each.sku().value(), each.quantity()))
                    .toList();
        }
    }

    /**
     * One way to get the basket.
     *
     * @param id what to accept
     * @param complete whether it is the whole basket
     * @param parcels what each location contributes
     * @param pickupLocationId where it is collected
     * @param slot the first time it can be collected in
     * @param hoursAssumed true when nobody said when the pickup location is open
     * @param earliest day on which the first of it can be had
     * @param latest day on which all of it can be had
     * @param distanceMeters to the pickup location, or to the furthest location that sends
     * @param missing what is not in it
     */
    @Schema(name = "PromiseOptionView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionView(
            String id,
            Way method,
            boolean complete,
            List<ParcelView> parcels,
            @Nullable String pickupLocationId,
            @Nullable SlotView slot,
            @Nullable Boolean hoursAssumed,
            LocalDate earliest,
            LocalDate latest,
            long distanceMeters,
            List<UnitsView> missing) {
        static OptionView from(Option option) {
            LocationId pickup = option.pickupLocation();
            PickupTime slot = option.slot();
            return new OptionView(
                    option.id(),
                    option.way(),
                    option.complete(),
                    option.parcels().stream().map(ParcelView::from).toList(),
                    pickup == null ? null : pickup.value(),
                    slot == null ? null : new SlotView(slot.start(), slot.end()),
                    pickup == null ? null : option.hoursAssumed(),
                    option.earliest(),
                    option.latest(),
                    option.meters(),
                    UnitsView.from(option.missing()));
        }
    }

    /** A stretch of time. */
    @Schema(name = "PromisedSlotView")
    record SlotView(Instant start, Instant end) {}

    /**
     * What one location contributes.
     *
     * @param locationId where the units are
     * @param leavesOn day on which it is sent; absent where it is collected
     * @param arrivesOn day on which it arrives
     */
    @Schema(name = "PromiseParcelView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParcelView(
            String locationId,
            List<UnitsView> lines,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate arrivesOn) {
        static ParcelView from(PromisedParcel parcel) {
            return new ParcelView(
                    parcel.source().value(), UnitsView.from(parcel.lines()), parcel.leavesOn(), parcel.arrivesOn());
        }
    }

    /**
     * What can be said of one article.
     *
     * @param options in which options it is, and how many units
     * @param reasons why it cannot be had as asked, per method; empty for a method that has it all
     */
    @Schema(name = "PromiseLineView")
    record LineView(String sku, int quantity, List<ShareView> options, List<ReasonView> reasons) {
        static LineView from(LineAnswer line, List<Option> options) {
            return new LineView(
                    line.sku().value(),
                    line.quantity(),
                    options.stream()
                            .map(option -> new ShareView(option.id(), option.quantity(line.sku())))
                            .filter(share -> share.quantity() > 0)
                            .toList(),
                    line.reasons().stream().map(ReasonView::from).toList());
        }
    }

    /** Units of an article in an option. */
    record ShareView(String option, int quantity) {}

    /** Why an article cannot be had in one way: a code for machines, a text for people. */
    record ReasonView(Method method, Reason code, TextView text) {
        static ReasonView from(LineAnswer.Refusal refusal) {
            Reason reason = refusal.reason();
            return new ReasonView(refusal.method(), reason, new TextView(reason.french(), reason.english()));
        }
    }

    /** The same in both languages. */
    @Schema(name = "PromiseTextView")
    record TextView(String fr, String en) {}

    /** Which option was taken, for which order. */
    record AcceptanceView(UUID orderId, String option, List<UUID> reservations, Instant acceptedAt) {
        static @Nullable AcceptanceView from(@Nullable Acceptance acceptance) {
            return acceptance == null || acceptance.acceptedAt() == null
                    ? null
                    : new AcceptanceView(
                            acceptance.orderId(),
                            acceptance.option(),
                            acceptance.reservations(),
                            Objects.requireNonNull(acceptance.acceptedAt()));
        }
    }

    static PromiseView from(Promise promise) {
        PromiseAnswer answer = promise.answer();
        return new PromiseView(
                promise.id(),
                promise.status(),
                promise.channel(),
                promise.madeAt(),
                promise.validUntil(),
                answer.options().stream().map(OptionView::from).toList(),
                answer.lines().stream()
                        .map(line -> LineView.from(line, answer.options()))
                        .toList(),
                AcceptanceView.from(promise.acceptance()));
    }
}
