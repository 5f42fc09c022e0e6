package org.comptoir.inventory.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.transfer.Transfer;
import org.comptoir.inventory.transfer.TransferService;
import org.comptoir.inventory.transfer.TransferStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/transfers")
@PreAuthorize("hasAnyRole('operator', 'store-manager', 'clerk')")
class TransferController {
    private final TransferService transfers;

    TransferController(TransferService transfers) {
        this.transfers = transfers;
    }

    /** Sends goods; told by who sends them, never refused for stock. Safe to repeat. */
    @PutMapping("/{id}")
    ResponseEntity<TransferView> send(
            @PathVariable UUID id, @Valid @RequestBody TransferRequest request, Caller caller) {
        if (!reaches(caller, request.from())) {
            throw NotFound.of("location", request.from());
        }
        TransferService.Stepped stepped = transfers.send(
                id,
                new LocationId(request.from()),
                new LocationId(request.to()),
                UnitsRequest.toUnits(request.lines()),
                caller.actor());
        return answer(stepped, "/api/v1/transfers/" + id);
    }

    /** Receives goods, in part or whole; told by who receives them. Safe to repeat. */
    @PutMapping("/{id}/receipts/{receiptId}")
    ResponseEntity<TransferView> receive(
            @PathVariable UUID id,
            @PathVariable UUID receiptId,
            @Valid @RequestBody ReceiptRequest request,
            Caller caller) {
        expectReceiver(id, caller);
        TransferService.Stepped stepped =
                transfers.receive(id, receiptId, UnitsRequest.toUnits(request.lines()), caller.actor());
        return answer(stepped, "/api/v1/transfers/" + id);
    }

    /** Waits for nothing more: what has not arrived is lost. Safe to repeat. */
    @PutMapping("/{id}/closure")
    TransferView close(@PathVariable UUID id, @Valid @RequestBody ClosureRequest request, Caller caller) {
        expectReceiver(id, caller);
        return TransferView.from(transfers.close(id, request.reason()));
    }

    @GetMapping("/{id}")
    TransferView readTransfer(@PathVariable UUID id, Caller caller) {
        return TransferView.from(visible(id, caller));
    }

    /** Transfers that begin or end at a location, the newest first; a store's staff see those of their stores. */
    @GetMapping
    Page<TransferView> listTransfers(
            @RequestParam(required = false) @Nullable @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam(required = false) @Nullable TransferStatus status,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        List<TransferService.Listed> found =
                transfers.list(reach(caller, locationId), status, after == null ? Long.MAX_VALUE : after, limit + 1);
        return Page.of(found, limit, listed -> Long.toString(listed.number()))
                .map(listed -> TransferView.from(listed.transfer()));
    }

    private static ResponseEntity<TransferView> answer(TransferService.Stepped stepped, String location) {
        TransferView view = TransferView.from(stepped.transfer());
        return stepped.created() ? ResponseEntity.created(URI.create(location)).body(view) : ResponseEntity.ok(view);
    }

    private void expectReceiver(UUID id, Caller caller) {
        if (!reaches(caller, visible(id, caller).to().value())) {
            throw NotFound.of("transfer", id);
        }
    }

    private Transfer visible(UUID id, Caller caller) {
        Transfer transfer = transfers.find(id);
        if (!caller.is(Role.OPERATOR) && caller.stores().stream().noneMatch(transfer::touches)) {
            throw NotFound.of("transfer", id);
        }
        return transfer;
    }

    private static @Nullable Set<String> reach(Caller caller, @Nullable String location) {
        if (location == null) {
            return caller.is(Role.OPERATOR) ? null : caller.stores();
        }
        if (!reaches(caller, location)) {
            throw NotFound.of("location", location);
        }
        return Set.of(location);
    }

    private static boolean reaches(Caller caller, String location) {
        return caller.is(Role.OPERATOR) || caller.worksIn(location);
    }
}
