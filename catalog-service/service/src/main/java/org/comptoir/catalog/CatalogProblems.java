package org.comptoir.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.barcode.UnreadableCode;
import org.comptoir.catalog.category.CategoryCycle;
import org.comptoir.catalog.category.CategoryTooDeep;
import org.comptoir.catalog.coupon.CouponEnded;
import org.comptoir.catalog.coupon.CouponRefused;
import org.comptoir.catalog.coupon.RedemptionClosed;
import org.comptoir.catalog.coupon.WrongCoupon;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditRefused;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.feed.UnfinishedFile;
import org.comptoir.catalog.price.ForeignCursor;
import org.comptoir.catalog.price.NoListPrice;
import org.comptoir.catalog.price.OverlappingPrice;
import org.comptoir.catalog.price.TooManyPrices;
import org.comptoir.catalog.price.WrongPrice;
import org.comptoir.catalog.product.UnfitProduct;
import org.comptoir.catalog.product.VariantTaken;
import org.comptoir.catalog.product.WrongStatus;
import org.comptoir.catalog.promotion.PromotionBegun;
import org.comptoir.catalog.promotion.PromotionEnded;
import org.comptoir.catalog.quote.UnknownChannel;
import org.comptoir.catalog.search.WrongCursor;
import org.comptoir.catalog.search.WrongQuery;
import org.comptoir.catalog.vat.WrongRates;
import org.comptoir.defaults.problem.FieldProblem;
import org.comptoir.pricing.UnknownProducts;
import org.comptoir.pricing.WrongTerms;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class CatalogProblems extends ImportProblems {

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

    @ExceptionHandler({WrongPrice.class, WrongCoupon.class})
    ProblemDetail wrongValue(EditRefused refusal) {
        return invalid(error(refusal));
    }

    @ExceptionHandler
    ProblemDetail wrongTerms(WrongTerms refusal) {
        var pointer = refusal.field().replace("]", "").replace('[', '/').replace('.', '/');
        return invalid(new FieldProblem("/" + pointer, refusal.reason()));
    }

    @ExceptionHandler
    ProblemDetail noListPrice(NoListPrice refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "no-list-price",
                "No list price",
                refusal.getMessage(),
                Map.of("sku", refusal.sku().value()));
    }

    @ExceptionHandler
    ProblemDetail overlappingPrice(OverlappingPrice refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "overlapping-price",
                "Overlapping price",
                refusal.getMessage(),
                Map.of("entry", refusal.other()));
    }

    @ExceptionHandler
    ProblemDetail promotionEnded(PromotionEnded refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "promotion-ended",
                "Promotion ended",
                refusal.getMessage(),
                Map.of("promotion", refusal.code()));
    }

    @ExceptionHandler
    ProblemDetail promotionBegun(PromotionBegun refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "promotion-begun",
                "Promotion begun",
                "The promotion's " + refusal.field() + " " + refusal.reason(),
                Map.of("promotion", refusal.code(), "errors", List.of(error(refusal))));
    }

    @ExceptionHandler
    ProblemDetail couponEnded(CouponEnded refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "coupon-ended",
                "Coupon ended",
                refusal.getMessage(),
                Map.of("coupon", refusal.code().value()));
    }

    @ExceptionHandler
    ProblemDetail tooManyPrices(TooManyPrices refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "too-many-prices",
                "Too many prices",
                refusal.getMessage(),
                Map.of("sku", refusal.sku().value(), "limit", TooManyPrices.MOST));
    }

    @ExceptionHandler
    ProblemDetail couponRefused(CouponRefused refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "coupon-refused",
                "Coupon refused",
                refusal.getMessage(),
                Map.of("reason", refusal.reason()));
    }

    @ExceptionHandler
    ProblemDetail redemptionClosed(RedemptionClosed refusal) {
        return problem(
                HttpStatus.CONFLICT,
                "redemption-closed",
                "Redemption closed",
                refusal.getMessage(),
                Map.of("redemptionStatus", refusal.status()));
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

    @ExceptionHandler({WrongCursor.class, ForeignCursor.class})
    ProblemDetail wrongCursor(RuntimeException refusal) {
        return invalid(new FieldProblem("after", String.valueOf(refusal.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail wrongQuery(WrongQuery refusal) {
        return invalid(new FieldProblem(refusal.field(), String.valueOf(refusal.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail unreadableCode(UnreadableCode refusal) {
        return invalid(new FieldProblem(refusal.field(), String.valueOf(refusal.getMessage())));
    }

    /** Its beginning has left: nothing can be answered any more, and the container must cut the connection. */
    @ExceptionHandler
    void unfinishedFile(UnfinishedFile failure) {
        throw failure;
    }

    private static ProblemDetail invalid(FieldProblem error) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", List.of(error)));
    }

    private static Map<String, ?> errors(EditRefused refusal) {
        return Map.of("errors", List.of(error(refusal)));
    }

    private static FieldProblem error(EditRefused refusal) {
        return new FieldProblem("/" + refusal.field(), refusal.reason());
    }
}
