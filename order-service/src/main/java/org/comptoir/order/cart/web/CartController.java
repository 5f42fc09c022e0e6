package org.comptoir.order.cart.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.OptionalLong;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.order.cart.CartService;
import org.comptoir.order.cart.PutCart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/carts/{id}")
class CartController {
    private final CartService carts;

    CartController(CartService carts) {
        this.carts = carts;
    }

    @Operation(summary = "Begin a basket, or replace the whole of it")
    @PutMapping
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager')")
    ResponseEntity<CartView> putCart(
            @PathVariable UUID id,
            @RequestBody @Valid CartRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        PutCart put = carts.put(id, request.toContent(), version(ifMatch), caller);
        return answer(put.created() ? HttpStatus.CREATED : HttpStatus.OK, CartView.from(put.cart()));
    }

    @Operation(summary = "Read a basket")
    @GetMapping
    @PreAuthorize("hasAnyRole('customer','frontend','agent','clerk','store-manager','operator','service')")
    ResponseEntity<CartView> readCart(@PathVariable UUID id, Caller caller) {
        return answer(HttpStatus.OK, CartView.from(carts.get(id, caller)));
    }

    private static ResponseEntity<CartView> answer(HttpStatus status, CartView view) {
        return ResponseEntity.status(status).eTag("\"" + view.version() + "\"").body(view);
    }

    /** The version in {@code If-Match: "7"}; one that nobody ever gave out matches nothing. */
    private static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalLong.empty();
        }
        String digits = ifMatch.replaceAll("^(W/)?\"|\"$", "");
        return OptionalLong.of(digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1);
    }
}
