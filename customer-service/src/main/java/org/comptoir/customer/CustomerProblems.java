package org.comptoir.customer;

import java.util.List;
import java.util.Map;
import org.comptoir.customer.customer.AlreadyChanged;
import org.comptoir.customer.customer.InvalidParameter;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.defaults.problem.ProblemTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What this service refuses beyond what every service refuses. No answer repeats what it was sent. */
@RestControllerAdvice
class CustomerProblems extends ProblemTable {
    @ExceptionHandler
    ProblemDetail alreadyChanged(AlreadyChanged refusal) {
        return problem(
                HttpStatus.PRECONDITION_FAILED, "already-changed", "Already changed", refusal.getMessage(), Map.of());
    }

    @ExceptionHandler
    ProblemDetail invalidParameter(InvalidParameter refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                refusal.parameter() + " " + refusal.getMessage(),
                Map.of("errors", List.of(new FieldProblem(refusal.parameter(), String.valueOf(refusal.getMessage())))));
    }
}
