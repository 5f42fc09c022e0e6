package org.comptoir.defaults.problem;

import java.util.List;
import org.comptoir.defaults.web.BodyTooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field a body stumbles over, without a word about our classes. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        BodyTooLarge tooLarge = cause(unreadable, BodyTooLarge.class);
        if (tooLarge != null) {
            return Problems.tooLarge(tooLarge.limit());
        }
        JacksonException broken = cause(unreadable, JacksonException.class);
        if (broken instanceof DatabindException || broken instanceof InputCoercionException) {
            return Problems.invalid(List.of(new FieldProblem(pointer(broken), detail(broken))));
        }
        return Problems.malformed(broken == null ? List.of() : List.of(new FieldProblem("", syntax(broken))));
    }

    private static String detail(JacksonException field) {
        return switch (field) {
            case UnrecognizedPropertyException _ -> "is not known";
            case InputCoercionException _ -> "is out of range";
            case InvalidNullException _ -> "is required";
            case InvalidFormatException _ -> "has the wrong format";
            case MismatchedInputException mismatch
            when String.valueOf(mismatch.getMessage()).contains("null") -> "is required";
            default -> "has the wrong type";
        };
    }

    private static String syntax(JacksonException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
        return "is not JSON at line " + line + ", column " + column;
    }

    private static String pointer(JacksonException field) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : field.getPath()) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(escape(step.getPropertyName()));
            }
        }
        return pointer.toString();
    }

    /** A caller's field name comes back to it shortened and escaped (RFC 6901). */
    private static String escape(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        return shown.replace("~", "~0").replace("/", "~1").replaceAll("\\p{Cntrl}", "?");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> wanted) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
