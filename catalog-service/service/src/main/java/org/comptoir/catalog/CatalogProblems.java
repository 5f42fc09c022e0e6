package org.comptoir.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.barcode.UnreadableCode;
import org.comptoir.catalog.category.CategoryCycle;
import org.comptoir.catalog.category.CategoryTooDeep;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditRefused;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.feed.UnfinishedFile;
import org.comptoir.catalog.product.UnfitProduct;
import org.comptoir.catalog.product.VariantTaken;
import org.comptoir.catalog.product.WrongStatus;
import org.comptoir.catalog.productimport.WrongHeader;
import org.comptoir.catalog.search.WrongCursor;
import org.comptoir.catalog.search.WrongQuery;
import org.comptoir.catalog.vat.WrongRates;
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
    ProblemDetail changedMeanwhile(ChangedMeanwhile refusal) {
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "already-changed",
                "Already changed",
                refusal.getMessage(),
                Map.of("version", refusal.present()));
    }

    @ExceptionHandler
    ProblemDetail unknownReference(UnknownReference refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unknown-reference",
                "Unknown reference",
                "A field names something that there is not",
                errors(refusal));
    }

    @ExceptionHandler
    ProblemDetail wrongStatus(WrongStatus refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "wrong-status",
                "Wrong status",
                "The status " + refusal.reason(),
                Map.of("present", refusal.present(), "errors", List.of(error(refusal))));
    }

    @ExceptionHandler
    ProblemDetail variantTaken(VariantTaken refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "variant-taken",
                "Variant taken",
                "Its attributes " + refusal.reason(),
                Map.of("sku", refusal.other().value(), "errors", List.of(error(refusal))));
    }

    @ExceptionHandler
    ProblemDetail unfitProduct(UnfitProduct refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "unfit-product",
                "Unfit product",
                "The product's " + refusal.field() + " " + refusal.reason(),
                errors(refusal));
    }

    @ExceptionHandler
    ProblemDetail wrongRates(WrongRates refusal) {
        return problem(
                HttpStatus.CONFLICT, "wrong-rates", "Wrong rates", "The rates " + refusal.reason(), errors(refusal));
    }

    @ExceptionHandler
    ProblemDetail categoryCycle(CategoryCycle refusal) {
        return problem(HttpStatus.CONFLICT, "category-cycle", "Category cycle", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail categoryTooDeep(CategoryTooDeep refusal) {
        return problem(HttpStatus.CONFLICT, "category-too-deep", "Category too deep", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail wrongHeader(WrongHeader refusal) {
        return problem(HttpStatus.BAD_REQUEST, "wrong-header", "Wrong header", refusal.getMessage(), Map.of());
    }

    @ExceptionHandler
    ProblemDetail wrongCursor(WrongCursor refusal) {
        return wrongParameter("after", refusal);
    }

    @ExceptionHandler
    ProblemDetail wrongQuery(WrongQuery refusal) {
        return wrongParameter(refusal.field(), refusal);
    }

    @ExceptionHandler
    ProblemDetail unreadableCode(UnreadableCode refusal) {
        return wrongParameter(refusal.field(), refusal);
    }

    /** Its beginning has left: nothing can be answered any more, and the container must cut the connection. */
    @ExceptionHandler
    void unfinishedFile(UnfinishedFile failure) {
        throw failure;
    }

    private static ProblemDetail wrongParameter(String name, RuntimeException refusal) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(new FieldProblem(name, String.valueOf(refusal.getMessage())))));
    }

    private static Map<String, ?> errors(EditRefused refusal) {
        return Map.of("errors", List.of(error(refusal)));
    }

    private static FieldProblem error(EditRefused refusal) {
        return new FieldProblem("/" + refusal.field(), refusal.reason());
    }
}
