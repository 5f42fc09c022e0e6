package org.comptoir.defaults.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** The refusals that every operation can answer with; an advice alone is not listed in the document. */
final class ProblemResponses implements GlobalOperationCustomizer {
    static final String BEARER = "bearer";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.setResponses(responses);
        add(responses, "400", "Invalid or malformed request");
        add(responses, "401", "No valid access token");
        add(responses, "403", "The caller's role does not allow this");
        if (hasPathVariable(method)) {
            add(responses, "404", "Unknown, or not the caller's");
        }
        if (!AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class)) {
            add(responses, "409", "Refused by the state of things");
            add(responses, "413", "Body too large");
            add(responses, "415", "Unsupported content type");
        }
        add(responses, "503", "Temporarily unavailable; see Retry-After");
        if (operation.getSecurity() == null) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        }
        return operation;
    }

    private static boolean hasPathVariable(HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                return true;
            }
        }
        return false;
    }

    private static void add(ApiResponses responses, String status, String description) {
        if (!responses.containsKey(status)) {
            responses.addApiResponse(
                    status, new ApiResponse().description(description).content(problem()));
        }
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }
}
