package org.comptoir.order;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.defaults.problem.ProblemTable;
import org.comptoir.order.cart.CartChangedMeanwhile;
import org.comptoir.order.cart.CartClosed;
import org.comptoir.order.checkout.CardPaymentsOff;
import org.comptoir.order.checkout.PaymentUnknown;
import org.comptoir.order.checkout.UnknownChannel;
import org.comptoir.order.checkout.UnknownProduct;
import org.comptoir.order.order.CartAlreadyOrdered;
import org.comptoir.order.order.InvalidWish;
import org.comptoir.order.order.OrderClosed;
import org.comptoir.order.order.OrderRefused;
import org.comptoir.order.order.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class OrderProblems extends ProblemTable {
    private static final String ASK_AGAIN_SECONDS = "3";

    @ExceptionHandler
    ProblemDetail refused(OrderRefused refused) {
        Refusal refusal = refused.refusal();
        String detail = refused.getMessage();
        return switch (refusal.reason()) {
            case INSUFFICIENT_STOCK ->
                problem(
                        HttpStatus.CONFLICT,
                        "insufficient-stock",
                        "Insufficient stock",
                        detail,
                        Map.of("shortages", refusal.shortages()));
            case UNKNOWN_STORE ->
                problem(
                        HttpStatus.CONFLICT,
                        "unknown-store",
                        "Unknown store",
                        detail,
                        Map.of(
                                "pointer",
                                "/pickup/storeId",
                                "storeId",
                                Objects.requireNonNullElse(refusal.detail(), "")));
            case PAYMENT_DECLINED -> problem(HttpStatus.CONFLICT, "payment-declined", "Payment declined", detail);
            case PAYMENT_UNKNOWN, ABANDONED ->
                problem(HttpStatus.CONFLICT, "order-abandoned", "Order abandoned", detail);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> paymentUnknown(PaymentUnknown refusal) {
        ProblemDetail body = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "payment-unknown",
                "Payment not known yet",
                refusal.getMessage(),
                Map.of("orderId", refusal.orderId()));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS)
                .body(body);
    }

    @ExceptionHandler
    ProblemDetail cardPaymentsOff(CardPaymentsOff refusal) {
        return problem(
                HttpStatus.CONFLICT, "payment-method-unavailable", "Payment method unavailable", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknownProduct(UnknownProduct refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-product",
                "Unknown product",
                refusal.getMessage(),
                Map.of("skus", refusal.skus()));
    }

    @ExceptionHandler
    ProblemDetail unknownChannel(UnknownChannel refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-channel",
                "Unknown channel",
                refusal.getMessage(),
                Map.of("channel", refusal.channel()));
    }

    @ExceptionHandler
    ProblemDetail cartAlreadyOrdered(CartAlreadyOrdered refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "cart-already-ordered",
                "Cart already ordered",
                refusal.getMessage(),
                Map.of("orderId", refusal.orderId()));
    }

    @ExceptionHandler
    ProblemDetail cartClosed(CartClosed refusal) {
        return problem(HttpStatus.CONFLICT, "cart-closed", "Cart closed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail cartChanged(CartChangedMeanwhile refusal) {
        return problem(HttpStatus.PRECONDITION_FAILED, "already-changed", "Already changed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail orderClosed(OrderClosed refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "order-closed",
                "Order closed",
                refusal.getMessage(),
                Map.of("orderStatus", refusal.status()));
    }

    @ExceptionHandler
    ProblemDetail invalidWish(InvalidWish refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(refusal.pointer(), Objects.toString(refusal.getMessage())))));
    }
}
