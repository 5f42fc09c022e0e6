package org.comptoir.sample;

import java.util.Map;
import org.comptoir.defaults.problem.ProblemTable;
import org.comptoir.sample.shelf.ShelfTooSmall;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class SampleProblems extends ProblemTable {
    @ExceptionHandler
    ProblemDetail tooSmall(ShelfTooSmall refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "shelf-too-small",
                "Shelf too small",
                "Only " + refusal.room() + " fit",
                Map.of("room", refusal.room()));
    }
}
