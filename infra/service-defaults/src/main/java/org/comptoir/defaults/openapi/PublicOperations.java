package org.comptoir.defaults.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.comptoir.defaults.security.SecurityDefaults;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says in the document which operations need no token; the same lists open them in the security chain. */
final class PublicOperations implements GlobalOpenApiCustomizer {
    private final SecurityDefaults security;

    PublicOperations(SecurityDefaults security) {
        this.security = security;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().forEach((path, item) -> {
            open(path, item.getGet(), security.publicGets());
            open(path, item.getPost(), security.publicPosts());
        });
    }

    private static void open(String path, @Nullable Operation operation, List<String> patterns) {
        PathContainer address = PathContainer.parsePath(path);
        if (operation != null
                && patterns.stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .anyMatch(pattern -> pattern.matches(address))) {
            operation.setSecurity(List.of());
        }
    }
}
