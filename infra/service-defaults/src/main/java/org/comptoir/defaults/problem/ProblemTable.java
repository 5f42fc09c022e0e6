package org.comptoir.defaults.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The refusals that every service has in common. A service extends it once, as its {@code @RestControllerAdvice}, and
 * adds one line per refusal of its own with {@link #problem}.
 */
public abstract class ProblemTable extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemTable.class);

    /**
     * A problem of this service.
     *
     * @param slug names {@code docs/problems/<slug>.md} and the problem's type
     * @param members numbers and ids that a machine needs; never parsed from the text
     */
    protected static ProblemDetail problem(
            HttpStatus status, String slug, String title, @Nullable String detail, Map<String, ?> members) {
        return Problems.of(status, slug, title, detail == null ? title : detail, members);
    }

    /** A problem that needs no members. */
    protected static ProblemDetail problem(HttpStatus status, String slug, String title, @Nullable String detail) {
        return problem(status, slug, title, detail, Map.of());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound refusal) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "Not found", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail alreadyDifferent(AlreadyDifferent refusal) {
        return problem(HttpStatus.CONFLICT, "already-different", "Already different", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail alreadyChanged(OptimisticLockingFailureException lost) {
        return problem(
                HttpStatus.CONFLICT,
                "already-changed",
                "Already changed",
                "Somebody else changed this at the same time");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(Unavailable refusal) {
        ProblemDetail body =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Unavailable", refusal.getMessage());
        long seconds = Math.max(1, refusal.retryAfter().toSeconds());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException refusal) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .body(Problems.unauthenticated())
                : ResponseEntity.status(HttpStatus.FORBIDDEN).body(Problems.forbidden());
    }

    /** The firewall looks at parameters only when they are read, which is here. */
    @ExceptionHandler
    ProblemDetail unstorable(RequestRejectedException refusal) {
        return Problems.malformed(List.of());
    }

    /**
     * What nobody foresaw: the caller gets an id, the log gets the rest. A lost database is not our bug, but a 503.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception failure) {
        UUID error = UUID.randomUUID();
        if (Outages.isOutage(failure)) {
            LOG.warn("A dependency does not answer, error {}: {}", error, failure.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "5")
                    .body(Problems.ofStatus(HttpStatus.SERVICE_UNAVAILABLE));
        }
        LOG.error("Unforeseen failure, error {}", error, failure);
        ProblemDetail body = Problems.ofStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        body.setProperty("error", error);
        return ResponseEntity.internalServerError().body(body);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid, Problems.invalid(InvalidFields.of(invalid)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid.isForReturnValue()
                ? answer(invalid, Problems.ofStatus(HttpStatus.INTERNAL_SERVER_ERROR), headers, request)
                : answer(invalid, Problems.invalid(InvalidFields.of(invalid)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldProblem field = new FieldProblem(missing.getParameterName(), "is required");
        return answer(missing, Problems.invalid(List.of(field)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail body = missing instanceof MissingRequestValueException
                ? Problems.invalid(List.of(new FieldProblem("", "a required header or parameter is missing")))
                : Problems.malformed(List.of());
        return answer(missing, body, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : mismatch.getPropertyName();
        FieldProblem field = new FieldProblem(name == null ? "" : name, "has the wrong type");
        return answer(mismatch, Problems.invalid(List.of(field)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable, UnreadableBody.problem(unreadable), headers, request);
    }

    /**
     * Every other refusal of the framework, in our words: the framework's own texts name parameters, types and
     * classes.
     */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean ours = body instanceof ProblemDetail problem
                && problem.getType() != null
                && !problem.getType().equals(URI.create("about:blank"));
        if (status.is5xxServerError()) {
            LOG.error("Unforeseen failure", failure);
        }
        Object answer = ours ? body : Problems.ofStatus(status);
        return super.handleExceptionInternal(failure, answer, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception failure, ProblemDetail body, HttpHeaders headers, WebRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(body.getStatus());
        if (request instanceof ServletWebRequest servlet) {
            body.setInstance(URI.create(servlet.getRequest().getRequestURI()));
        }
        return handleExceptionInternal(failure, body, headers, status, request);
    }
}
