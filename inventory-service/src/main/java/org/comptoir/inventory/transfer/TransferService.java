package org.comptoir.inventory.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends goods from one location to another, and receives them there. */
@Service
public class TransferService {
    private final Transfers transfers;
    private final StockService stock;
    private final LocationDirectory locations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferService(
            Transfers transfers,
            StockService stock,
            LocationDirectory locations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.stock = stock;
        this.locations = locations;
        this.events = events;
        this.clock = clock;
    }

    /** What a step did. */
    public record Stepped(Transfer transfer, boolean created) {}

    /** A transfer and its place in the list. */
    public record Listed(Transfer transfer, long number) {}

    /** Goods left. The same again is answered as it stands by now, another transfer under the same id is refused. */
    @Transactional
    public Stepped send(UUID id, LocationId from, LocationId to, List<Units> lines, String actor) {
        locations.expectStockAt(from);
        locations.expectStockAt(to);
        List<Units> summed = Units.summed(lines);
        Transfer sent = Transfer.sent(id, from, to, summed, actor, now());
        String fingerprint = Fingerprint.of(new Sending(from.value(), to.value(), texts(summed)));
        if (!transfers.claim(sent, fingerprint)) {
            Transfers.Kept known = transfers.find(id).orElseThrow();
            return repeated(known.transfer(), known.fingerprint(), fingerprint);
        }
        transfers.writeLines(sent);
        move(sent, from, MovementType.TRANSFER_OUT, summed, "transfer:" + id + ":out:", actor);
        events.publishEvent(new TransferStepped(sent));
        return new Stepped(sent, true);
    }

    /** Goods arrived, in part or whole; the same receipt again changes nothing. */
    @Transactional
    public Stepped receive(UUID id, UUID receipt, List<Units> lines, String actor) {
        Transfer before = lock(id);
        List<Units> summed = Units.summed(lines);
        String fingerprint = Fingerprint.of(new Arrival(texts(summed)));
        Instant now = now();
        if (!transfers.claimReceipt(id, receipt, fingerprint, actor, now)) {
            return repeated(before, transfers.fingerprintOfReceipt(id, receipt), fingerprint);
        }
        Transfer after = before.receive(summed, now);
        move(after, after.to(), MovementType.TRANSFER_IN, summed, "transfer:" + id + ":in:" + receipt + ":", actor);
        keep(after);
        return new Stepped(after, true);
    }

    /** Nothing more is waited for: what has not arrived is lost. */
    @Transactional
    public Transfer close(UUID id, String reason) {
        Transfer before = lock(id);
        Transfer after = before.close(reason, now());
        if (!after.equals(before)) {
            keep(after);
        }
        return after;
    }

    @Transactional(readOnly = true)
    public Transfer find(UUID id) {
        return transfers.find(id).orElseThrow(() -> NotFound.of("transfer", id)).transfer();
    }

    /**
     * The newest first.
     *
     * @param locations one end of it; null for all
     */
    @Transactional(readOnly = true)
    public List<Listed> list(@Nullable Set<String> locations, @Nullable TransferStatus status, long before, int limit) {
        return transfers.list(locations, status, before, limit).stream()
                .map(kept -> new Listed(kept.transfer(), kept.number()))
                .toList();
    }

    /** What is under way to a location, in order of SKU. */
    @Transactional(readOnly = true)
    public List<InTransit> inTransit(LocationId to, String after, int limit) {
        return transfers.inTransit(to, after, limit);
    }

    private void move(
            Transfer transfer, LocationId where, MovementType type, List<Units> lines, String source, String actor) {
        List<StockMovement> movements = new ArrayList<>();
        for (Units line : lines) {
            movements.add(new StockMovement(
                    new Shelf(where, line.sku()),
                    type,
                    type.effectOf(line.quantity()),
                    source + (movements.size() + 1),
                    null,
                    actor,
                    transfer.changedAt()));
        }
        stock.recordAll(movements);
    }

    private void keep(Transfer after) {
        transfers.step(after);
        transfers.writeLines(after);
        events.publishEvent(new TransferStepped(after));
    }

    private static Stepped repeated(Transfer stands, String known, String told) {
        if (!known.equals(told)) {
            throw new AlreadyDifferent();
        }
        return new Stepped(stands, false);
    }

    private Transfer lock(UUID id) {
        return transfers.lock(id).orElseThrow(() -> NotFound.of("transfer", id)).transfer();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<String> texts(List<Units> lines) {
        return lines.stream().map(Units::toString).toList();
    }

    private record Sending(String from, String to, List<String> lines) {}

    private record Arrival(List<String> lines) {}
}
