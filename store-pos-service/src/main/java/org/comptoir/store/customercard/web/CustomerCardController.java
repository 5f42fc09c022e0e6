package org.comptoir.store.customercard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.customercard.CustomerCardService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}/customer-cards")
@Tag(name = "Customer cards", description = "Recognises a customer at the till, without personal data")
class CustomerCardController {
    private final CustomerCardService cards;

    CustomerCardController(CustomerCardService cards) {
        this.cards = cards;
    }

    @GetMapping("/{number}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager')")
    @Operation(summary = "The customer behind the number on a card")
    CustomerCardView card(Caller caller, @PathVariable String store, @PathVariable String number) {
        return CustomerCardView.from(cards.find(caller, store, number));
    }
}
