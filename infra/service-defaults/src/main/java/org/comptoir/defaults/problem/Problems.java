package org.comptoir.defaults.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem documents: the type is the machine's contract, the detail is for people, numbers are members. */
final class Problems {
    private static final String TYPES = "https://comptoir.dev/problems/";

    private Problems() {}

    static ProblemDetail of(HttpStatusCode status, String slug, String title, String detail, Map<String, ?> members) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + slug));
        problem.setTitle(title);
        members.forEach(problem::setProperty);
        return problem;
    }

    static ProblemDetail invalid(List<FieldProblem> errors) {
        return of(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                "The request does not fit the API's description",
                Map.of("errors", errors));
    }

    static ProblemDetail malformed(List<FieldProblem> errors) {
        return of(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "Malformed request",
                "The request cannot be read",
                errors.isEmpty() ? Map.of() : Map.of("errors", errors));
    }

    static ProblemDetail unauthenticated() {
        return plain(HttpStatus.UNAUTHORIZED, "unauthenticated", "Unauthenticated", "A valid access token is needed");
    }

    static ProblemDetail forbidden() {
        return plain(HttpStatus.FORBIDDEN, "forbidden", "Forbidden", "The caller's role does not allow this");
    }

    static ProblemDetail tooLarge(long limit) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "The request body is larger than allowed",
                Map.of("limitBytes", limit));
    }

    static ProblemDetail plain(HttpStatusCode status, String slug, String title, String detail) {
        return of(status, slug, title, detail, Map.of());
    }

    /** The document for a status that no rule of ours speaks of. */
    static ProblemDetail ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> unauthenticated();
            case 403 -> forbidden();
            case 404 -> plain(status, "not-found", "Not found", "There is nothing at this address");
            case 405 ->
                plain(status, "method-not-allowed", "Method not allowed", "This address does not know that method");
            case 406 -> plain(status, "not-acceptable", "Not acceptable", "This address answers with application/json");
            case 413 -> plain(status, "too-large", "Too large", "The request is larger than allowed");
            case 415 ->
                plain(
                        status,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "This address does not read that content type");
            case 429 -> plain(status, "rate-limited", "Rate limited", "Too many requests, please slow down");
            case 503 -> plain(status, "unavailable", "Unavailable", "Temporarily unavailable, please try again");
            default ->
                status.is4xxClientError()
                        ? plain(status, "malformed-request", "Malformed request", "The request cannot be read")
                        : plain(status, "internal-error", "Internal error", "Something went wrong on our side");
        };
    }
}
