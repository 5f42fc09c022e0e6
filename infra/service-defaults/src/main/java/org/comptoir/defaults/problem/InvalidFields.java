package org.comptoir.defaults.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Names each field that broke a constraint by its JSON pointer. */
final class InvalidFields {
    private InvalidFields() {}

    static List<FieldProblem> of(MethodArgumentNotValidException invalid) {
        BindingResult result = invalid.getBindingResult();
        boolean body = invalid.getParameter().hasParameterAnnotation(RequestBody.class);
        return sorted(result.getAllErrors().stream().map(error -> of(error, body, "")));
    }

    static List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return sorted(invalid.getParameterValidationResults().stream().flatMap(InvalidFields::of));
    }

    private static Stream<FieldProblem> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            Integer index = result.getContainerIndex();
            String prefix = index == null ? "" : "/" + index;
            boolean body = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            return ((Errors) errors).getAllErrors().stream().map(error -> of(error, body, prefix));
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, detail(error.getDefaultMessage())));
    }

    private static FieldProblem of(ObjectError error, boolean body, String prefix) {
        String path = error instanceof FieldError field ? field.getField() : "";
        return new FieldProblem(body ? prefix + pointer(path) : path, detail(error.getDefaultMessage()));
    }

    /** {@code lines[0].quantity} becomes {@code /lines/0/quantity}. */
    static String pointer(String propertyPath) {
        return propertyPath.isEmpty()
                ? ""
                : "/" + propertyPath.replace("]", "").replace("[", ".").replace('.', '/');
    }

    private static String detail(@Nullable String message) {
        return message == null ? "is not valid" : message;
    }

    private static List<FieldProblem> sorted(Stream<FieldProblem> problems) {
        return problems.distinct()
                .sorted((a, b) -> (a.pointer() + a.detail()).compareTo(b.pointer() + b.detail()))
                .toList();
    }
}
