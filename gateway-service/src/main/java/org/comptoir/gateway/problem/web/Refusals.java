package org.comptoir.gateway.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.comptoir.gateway.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns what the framework refuses into problems, and everything unforeseen into one that tells nothing. */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    /** The client hung up: nobody is there to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException hungUp) {
        log.debug("The client hung up", hungUp);
    }

    /** An answer that broke off half-way: only a cut connection tells the client so, and the container cuts it. */
    @ExceptionHandler
    void cut(CloseNowException brokenOff) throws CloseNowException {
        throw brokenOff;
    }

    @ExceptionHandler
    void refuse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = failure instanceof ErrorResponse refusal
                ? Problem.ofStatus(refusal.getStatusCode().value())
                : Problem.INTERNAL_ERROR;
        if (problem == Problem.INTERNAL_ERROR) {
            log.error("Unforeseen failure", failure);
        }
        problem.at(request.getRequestURI()).answer(response);
    }
}
