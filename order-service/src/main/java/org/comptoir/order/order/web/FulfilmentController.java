package org.comptoir.order.order.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.order.order.FulfilmentView;
import org.comptoir.order.order.OrderService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/fulfilments")
class FulfilmentController {
    private final OrderService orders;

    FulfilmentController(OrderService orders) {
        this.orders = orders;
    }

    @Operation(summary = "Read what a store must prepare")
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('clerk','store-manager','agent','operator','service')")
    FulfilmentView readFulfilment(@PathVariable UUID id, Caller caller) {
        return orders.fulfilment(id, caller);
    }
}
