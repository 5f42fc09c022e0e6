package org.comptoir.defaults.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Title, version, server, bearer scheme and the shape of a problem: the same in every service, in a fixed order. */
final class DocumentCover implements GlobalOpenApiCustomizer {
    private final String service;

    DocumentCover(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info().title("Comptoir " + service).version("v1"));
        document.setServers(List.of(new Server().url("/")));
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        document.setComponents(components);
        components.addSecuritySchemes(
                ProblemResponses.BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        components.addSchemas("Problem", problem());
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    private static Schema<?> problem() {
        Schema<?> field = typed(new ObjectSchema(), "object")
                .addProperty("pointer", typed(new StringSchema(), "string"))
                .addProperty("detail", typed(new StringSchema(), "string"));
        return typed(new ObjectSchema(), "object")
                .description("RFC 9457 problem; members beyond these are described at its type")
                .addProperty("type", typed(new StringSchema().format("uri"), "string"))
                .addProperty("title", typed(new StringSchema(), "string"))
                .addProperty("status", typed(new IntegerSchema(), "integer"))
                .addProperty("detail", typed(new StringSchema(), "string"))
                .addProperty("instance", typed(new StringSchema().format("uri-reference"), "string"))
                .addProperty("errors", typed(new ArraySchema(), "array").items(field));
    }

    /** OpenAPI 3.1 writes a list of types where 3.0 wrote one: the classes of swagger-core only set the latter. */
    private static Schema<?> typed(Schema<?> schema, String type) {
        schema.addType(type);
        return schema;
    }
}
