package org.comptoir.order.order.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.order.order.CancellationReason;
import org.comptoir.order.order.InvalidWish;
import org.comptoir.order.order.OrderQuery;
import org.comptoir.order.order.OrderService;
import org.comptoir.order.order.OrderStatus;
import org.comptoir.order.order.OrderView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/orders")
class OrderController {
    private final OrderService orders;

    OrderController(OrderService orders) {
        this.orders = orders;
    }

    @Operation(summary = "Read an order")
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager','operator','service')")
    OrderView readOrder(@PathVariable UUID id, Caller caller) {
        return orders.get(id, caller);
    }

    @Operation(summary = "List the orders that the caller may see, newest first")
    @GetMapping
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager','operator','service')")
    Page<OrderView> listOrders(
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable OrderStatus status,
            @RequestParam(required = false) @Size(max = 64) @Nullable String storeId,
            @RequestParam(required = false) @Size(max = 200) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        return orders.list(new OrderQuery(customerId, status, storeId, position(after), limit), caller);
    }

    @Operation(summary = "Cancel an order that is not handed over yet; safe to repeat")
    @PutMapping("/{id}/cancellation")
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager','operator')")
    OrderView cancelOrder(@PathVariable UUID id, @RequestBody @Valid CancellationRequest request, Caller caller) {
        CancellationReason reason = request.toReason();
        if (reason != CancellationReason.CUSTOMER && !mayNameAnyReason(caller)) {
            throw new AccessDeniedException("Only staff cancels for another reason than the customer's wish");
        }
        return orders.cancel(id, reason, request.note(), caller);
    }

    private static boolean mayNameAnyReason(Caller caller) {
        return caller.isAny(Role.AGENT, Role.CLERK, Role.STORE_MANAGER, Role.OPERATOR);
    }

    private static OrderQuery.@Nullable Position position(@Nullable String after) {
        try {
            return after == null ? null : OrderQuery.Position.of(after);
        } catch (IllegalArgumentException foreign) {
            throw new InvalidWish("after", "must be the next of an earlier page");
        }
    }
}
