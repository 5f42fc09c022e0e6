package org.comptoir.gateway.problem;

/** Everything the gateway may refuse by itself; each has its page in docs/problems. */
public enum Problem {
    MALFORMED_REQUEST(400, "malformed-request", "Malformed request", "The request cannot be read"),
    UNAUTHENTICATED(401, "unauthenticated", "Unauthenticated", "A valid access token is needed"),
    FORBIDDEN(403, "forbidden", "Forbidden", "The caller's role does not allow this"),
    NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed", "This address does not know that method"),
    TOO_LARGE(413, "too-large", "Too large", "The request body is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "unsupported-media-type", "Unsupported media type", "This address does not read that content type"),
    RATE_LIMITED(429, "rate-limited", "Rate limited", "Too many requests, please slow down"),
    INTERNAL_ERROR(500, "internal-error", "Internal error", "Something went wrong on our side"),
    UNAVAILABLE(503, "unavailable", "Unavailable", "Temporarily unavailable, please try again"),
    TIMEOUT(504, "timeout", "Time-out", "The service did not answer; repeat the same request with the same id");

    private static final String TYPES = "https://comptoir.dev/problems/";

    private final int status;
    private final String slug;
    private final String title;
    private final String detail;

    Problem(int status, String slug, String title, String detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    /** The problem to answer for a status that somebody else decided on. */
    public static Problem ofStatus(int status) {
        for (var problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    /** The document of this problem at this address. */
    public ProblemDocument at(String address) {
        return new ProblemDocument(TYPES + slug, title, status, detail, address);
    }
}
