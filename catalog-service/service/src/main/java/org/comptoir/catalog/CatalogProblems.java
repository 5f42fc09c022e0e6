package org.comptoir.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.product.ProductChangedMeanwhile;
import org.comptoir.catalog.product.WrongCursor;
import org.comptoir.catalog.productimport.FileTooLarge;
import org.comptoir.catalog.productimport.UnknownVatCategory;
import org.comptoir.catalog.productimport.UploadBrokenOff;
import org.comptoir.catalog.productimport.UploadClosed;
import org.comptoir.catalog.productimport.WrongOffset;
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
    ProblemDetail wrongOffset(WrongOffset refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "wrong-offset",
                "Wrong offset",
                refusal.getMessage(),
                Map.of("receivedBytes", refusal.right()));
    }

    @ExceptionHandler
    ProblemDetail uploadClosed(UploadClosed refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "upload-closed",
                "Upload closed",
                refusal.getMessage(),
                Map.of("status", refusal.status()));
    }

    @ExceptionHandler
    ProblemDetail uploadBrokenOff(UploadBrokenOff refusal) {
        return problem(
                HttpStatus.REQUEST_TIMEOUT,
                "upload-broken-off",
                "Upload broken off",
                refusal.getMessage(),
                Map.of("receivedBytes", refusal.receivedBytes()));
    }

    @ExceptionHandler
    ProblemDetail fileTooLarge(FileTooLarge refusal) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                refusal.getMessage(),
                Map.of("limitBytes", refusal.limit()));
    }

    @ExceptionHandler
    ProblemDetail unknownVatCategory(UnknownVatCategory refusal) {
        return invalid("vatCategory", refusal);
    }

    @ExceptionHandler
    ProblemDetail wrongCursor(WrongCursor refusal) {
        return invalid("after", refusal);
    }

    private static ProblemDetail invalid(String field, RuntimeException refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(field, String.valueOf(refusal.getMessage())))));
    }
}
