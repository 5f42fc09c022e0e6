package org.comptoir.store.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.handover.HandOverService;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}/hand-overs")
@Tag(name = "Hand-overs", description = "Goods given to customers against their pickup code")
class HandOverController {
    private final HandOverService handOvers;

    HandOverController(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager')")
    @Operation(
            summary = "The customer gets the goods",
            description = "Once per fulfilment, against the right code and for exactly what is due. "
                    + "The same id and body again give the same answer (200 instead of 201).")
    @ApiResponse(responseCode = "200", description = "The same again: nothing changed", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Handed over", useReturnTypeSchema = true)
    ResponseEntity<HandOverView> handOver(
            Caller caller,
            @PathVariable String store,
            @PathVariable UUID id,
            @Valid @RequestBody HandOverRequest request) {
        var outcome = handOvers.handOver(caller, request.goods(id, store));
        return ResponseEntity.status(outcome.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(HandOverView.from(outcome.handOver()));
    }
}
