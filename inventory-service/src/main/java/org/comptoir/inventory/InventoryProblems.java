package org.comptoir.inventory;

import java.util.List;
import java.util.Map;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.defaults.problem.ProblemTable;
import org.comptoir.inventory.bulk.UnfinishedExport;
import org.comptoir.inventory.csv.UnreadableTable;
import org.comptoir.inventory.location.MisplacedLocation;
import org.comptoir.inventory.location.StaleDescription;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.location.UnreadableHours;
import org.comptoir.inventory.locator.UnclearSearch;
import org.comptoir.inventory.place.UnknownPostcode;
import org.comptoir.inventory.place.UnknownTown;
import org.comptoir.inventory.promise.PromiseExpired;
import org.comptoir.inventory.promise.TooFewUnits;
import org.comptoir.inventory.reservation.ReservationClosed;
import org.comptoir.inventory.safety.StaleRule;
import org.comptoir.inventory.safety.TooManyAsked;
import org.comptoir.inventory.slot.SlotFull;
import org.comptoir.inventory.slot.SlotUnavailable;
import org.comptoir.inventory.sourcing.CapReached;
import org.comptoir.inventory.sourcing.StaleStrategy;
import org.comptoir.inventory.sourcing.UnfitRequest;
import org.comptoir.inventory.stock.InsufficientStock;
import org.comptoir.inventory.stock.TooManyUnits;
import org.comptoir.inventory.stream.NothingWanted;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class InventoryProblems extends ProblemTable {
    @ExceptionHandler
    ProblemDetail insufficient(InsufficientStock refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "insufficient-stock",
                "Insufficient stock",
                refusal.getMessage(),
                Map.of("shortages", refusal.shortages()));
    }

    @ExceptionHandler
    ProblemDetail closed(ReservationClosed refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "reservation-closed",
                "Reservation closed",
                refusal.getMessage(),
                Map.of("reservationStatus", refusal.status()));
    }

    @ExceptionHandler
    ProblemDetail unknownLocation(UnknownLocation refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-location",
                "Unknown location",
                refusal.getMessage(),
                Map.of("locationId", refusal.location().value()));
    }

    @ExceptionHandler
    ProblemDetail unknownPostcode(UnknownPostcode refusal) {
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-postcode",
                "Unknown postcode",
                refusal.getMessage(),
                Map.of("postcode", refusal.postcode()));
    }

    @ExceptionHandler
    ProblemDetail misplaced(MisplacedLocation refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "misplaced-location",
                "Misplaced location",
                refusal.getMessage(),
                Map.of("kilometres", refusal.kilometres()));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleDescription refusal) {
        return problem(HttpStatus.PRECONDITION_FAILED, "already-changed", "Already changed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableTable refusal) {
        return problem(HttpStatus.BAD_REQUEST, "unreadable-import", "Unreadable import", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unclear(UnclearSearch refusal) {
        return problem(HttpStatus.BAD_REQUEST, "unclear-search", "Unclear search", refusal.getMessage());
    }

    /** Its beginning has left: nothing can be answered any more, and the container must cut the connection. */
    @ExceptionHandler
    void unfinishedExport(UnfinishedExport failure) {
        throw failure;
    }

    @ExceptionHandler
    ProblemDetail slotFull(SlotFull refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "slot-full",
                "Slot full",
                refusal.getMessage(),
                Map.of(
                        "locationId", refusal.location().value(),
                        "start", refusal.slot().start(),
                        "cap", refusal.cap()));
    }

    @ExceptionHandler
    ProblemDetail slotUnavailable(SlotUnavailable refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "slot-unavailable",
                "Slot unavailable",
                refusal.getMessage(),
                Map.of("locationId", refusal.location().value(), "start", refusal.start()));
    }

    @ExceptionHandler
    ProblemDetail unreadableHours(UnreadableHours refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(refusal.pointer(), String.valueOf(refusal.getMessage())))));
    }

    @ExceptionHandler
    ProblemDetail unknownTown(UnknownTown refusal) {
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-town",
                "Unknown town",
                refusal.getMessage(),
                Map.of("town", refusal.town()));
    }

    @ExceptionHandler
    ProblemDetail promiseExpired(PromiseExpired refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "promise-expired",
                "Promise expired",
                refusal.getMessage(),
                Map.of("validUntil", refusal.validUntil()));
    }

    @ExceptionHandler
    ProblemDetail capReached(CapReached refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "cap-reached",
                "Daily capacity reached",
                refusal.getMessage(),
                Map.of("locationId", refusal.location().value(), "day", refusal.day()));
    }

    @ExceptionHandler
    ProblemDetail staleStrategy(StaleStrategy refusal) {
        return problem(HttpStatus.PRECONDITION_FAILED, "already-changed", "Already changed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unfit(UnfitRequest refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(refusal.pointer(), String.valueOf(refusal.getMessage())))));
    }

    @ExceptionHandler
    ProblemDetail nothingWanted(NothingWanted refusal) {
        return problem(HttpStatus.BAD_REQUEST, "unclear-search", "Unclear search", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail staleRule(StaleRule refusal) {
        return problem(HttpStatus.PRECONDITION_FAILED, "already-changed", "Already changed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooManyUnits(TooManyUnits refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "too-many-units",
                "Too many units",
                refusal.getMessage(),
                Map.of(
                        "locationId", refusal.shelf().location().value(),
                        "sku", refusal.shelf().sku().value(),
                        "units", refusal.units()));
    }

    @ExceptionHandler
    ProblemDetail tooFew(TooFewUnits refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "insufficient-stock",
                "Insufficient stock",
                refusal.getMessage(),
                Map.of("shortages", refusal.shortages()));
    }

    @ExceptionHandler
    ProblemDetail tooMany(TooManyAsked refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(refusal.field(), String.valueOf(refusal.getMessage())))));
    }
}
