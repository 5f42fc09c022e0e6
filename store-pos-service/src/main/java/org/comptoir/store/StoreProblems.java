package org.comptoir.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.defaults.problem.ProblemTable;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.UnknownProducts;
import org.comptoir.store.handover.AlreadyHandedOver;
import org.comptoir.store.handover.CodeLocked;
import org.comptoir.store.handover.PaymentDiffers;
import org.comptoir.store.handover.WrongCode;
import org.comptoir.store.till.InvalidTicket;
import org.comptoir.store.till.TicketNumberTaken;
import org.comptoir.store.work.NotPicked;
import org.comptoir.store.work.PickingDiffers;
import org.comptoir.store.work.WorkClosed;
import org.joda.money.IllegalCurrencyException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal of this service and how it looks over HTTP. */
@RestControllerAdvice
class StoreProblems extends ProblemTable {
    private static final String UNIQUE_VIOLATION = "23505";

    @ExceptionHandler
    ProblemDetail pickingDiffers(PickingDiffers refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "picking-differs",
                "Picked is not what was ordered",
                refusal.getMessage(),
                Map.of("differences", refusal.differences()));
    }

    @ExceptionHandler
    ProblemDetail notPicked(NotPicked refusal) {
        return problem(HttpStatus.CONFLICT, "not-picked", "Not picked yet", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail workClosed(WorkClosed refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "work-closed",
                "The work has ended",
                refusal.getMessage(),
                Map.of("workStatus", refusal.status()));
    }

    @ExceptionHandler
    ProblemDetail wrongCode(WrongCode refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "wrong-code",
                "Wrong pickup code",
                refusal.getMessage(),
                Map.of("attemptsLeft", refusal.attemptsLeft()));
    }

    @ExceptionHandler
    ProblemDetail codeLocked(CodeLocked refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "code-locked",
                "Too many wrong codes",
                refusal.getMessage(),
                Map.of("lockedUntil", refusal.until()));
    }

    @ExceptionHandler
    ProblemDetail alreadyHandedOver(AlreadyHandedOver refusal) {
        return problem(HttpStatus.CONFLICT, "already-handed-over", "Already handed over", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail paymentDiffers(PaymentDiffers refusal) {
        var members = new HashMap<String, Object>(Map.of("due", MoneyBody.of(refusal.due())));
        refusal.paid().ifPresent(paid -> members.put("paid", MoneyBody.of(paid)));
        return problem(
                HttpStatus.CONFLICT, "payment-differs", "Paid is not what is due", refusal.getMessage(), members);
    }

    @ExceptionHandler
    ProblemDetail ticketNumberTaken(TicketNumberTaken refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "ticket-number-taken",
                "Ticket number taken",
                refusal.getMessage(),
                Map.of("saleId", refusal.saleId()));
    }

    @ExceptionHandler
    ProblemDetail unknownProduct(UnknownProducts refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-product",
                "Unknown product",
                refusal.getMessage(),
                Map.of("skus", refusal.skus()));
    }

    @ExceptionHandler
    ProblemDetail invalidTicket(InvalidTicket refusal) {
        var error = new FieldProblem(refusal.pointer(), String.valueOf(refusal.getMessage()));
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-ticket",
                "The ticket contradicts itself",
                refusal.getMessage(),
                Map.of("errors", List.of(error)));
    }

    /** Two requests that made the same new id at the same moment: the other one was first. */
    @ExceptionHandler
    ProblemDetail alreadyThere(DataIntegrityViolationException lost) {
        if (lost.getMostSpecificCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
            return problem(
                    HttpStatus.CONFLICT,
                    "already-different",
                    "Already different",
                    "This id was used at the same moment");
        }
        throw lost;
    }

    @ExceptionHandler
    ProblemDetail unknownCurrency(IllegalCurrencyException refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                refusal.getMessage(),
                Map.of("errors", List.of(new FieldProblem("", "names a currency that does not exist"))));
    }
}
