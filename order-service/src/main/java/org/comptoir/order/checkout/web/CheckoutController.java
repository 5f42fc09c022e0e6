package org.comptoir.order.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.order.checkout.Checkout;
import org.comptoir.order.order.OrderService;
import org.comptoir.order.order.OrderView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CheckoutController {
    private final Checkout checkout;
    private final OrderService orders;

    CheckoutController(Checkout checkout, OrderService orders) {
        this.checkout = checkout;
        this.orders = orders;
    }

    @Operation(summary = "Order: price, stock and payment in one round trip; safe to repeat")
    @PutMapping("/api/v1/orders/{id}")
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager')")
    ResponseEntity<OrderView> placeOrder(
            @PathVariable UUID id, @RequestBody @Valid OrderRequest request, Caller caller) {
        boolean placed = checkout.place(request.toWish(id), caller);
        return ResponseEntity.status(placed ? HttpStatus.CREATED : HttpStatus.OK)
                .body(orders.get(id, caller));
    }
}
