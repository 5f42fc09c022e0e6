package org.comptoir.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.product.ProductChangedMeanwhile;
import org.comptoir.catalog.product.WrongCursor;
import org.comptoir.catalog.productimport.WrongHeader;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.defaults.problem.ProblemTable;
import org.comptoir.pricing.UnknownProducts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class CatalogProblems extends ProblemTable {

    @ExceptionHandler
    ProblemDetail unknownProducts(UnknownProducts refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-product",
                "Unknown product",
                refusal.getMessage(),
                Map.of("skus", refusal.skus()));
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(ProductChangedMeanwhile refusal) {
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "already-changed",
                "Already changed",
                refusal.getMessage(),
                Map.of("version", refusal.present()));
    }

    @ExceptionHandler
    ProblemDetail wrongHeader(WrongHeader refusal) {
        return problem(HttpStatus.BAD_REQUEST, "wrong-header", "Wrong header", refusal.getMessage(), Map.of());
    }

    @ExceptionHandler
    ProblemDetail wrongCursor(WrongCursor refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem("after", String.valueOf(refusal.getMessage())))));
    }
}
