package org.comptoir.catalog;

import java.util.Map;
import org.comptoir.catalog.productimport.FileTooLarge;
import org.comptoir.catalog.productimport.UploadBrokenOff;
import org.comptoir.catalog.productimport.UploadClosed;
import org.comptoir.catalog.productimport.WrongOffset;
import org.comptoir.defaults.problem.ProblemTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What may be wrong with the bytes of an import. */
abstract class ImportProblems extends ProblemTable {

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
                Map.of("importStatus", refusal.status()));
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
}
