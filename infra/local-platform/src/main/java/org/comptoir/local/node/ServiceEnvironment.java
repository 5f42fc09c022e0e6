package org.comptoir.local.node;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;

/** The environment variables of a service: the same names as in a container. */
final class ServiceEnvironment {
    private final Part part;
    private final PlatformSettings settings;
    private final Secrets secrets;

    ServiceEnvironment(Part part, PlatformSettings settings, Secrets secrets) {
        this.part = part;
        this.settings = settings;
        this.secrets = secrets;
    }

    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        variables.putAll(engines());
        variables.putAll(identity());
        variables.putAll(surroundings());
        for (Part service : Part.services()) {
            variables.put("COMPTOIR_" + name(service) + "_URL", settings.url(service.port()));
        }
        return variables;
    }

    private Map<String, String> engines() {
        return Map.of(
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SERVER_PORT",
                port(part.port()),
                "SPRING_DATASOURCE_URL",
                new PostgresDatabases(settings, secrets).url(part),
                "SPRING_DATASOURCE_USERNAME",
                part.database(),
                "SPRING_DATASOURCE_PASSWORD",
                secrets.database(part.database()),
                "SPRING_KAFKA_BOOTSTRAPSERVERS",
                "127.0.0.1:" + port(Port.KAFKA),
                // A killed service is missed after 15 s, not 45: until then its successor gets no partitions.
                "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS",
                "15000",
                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                "ecs",
                "MALLOC_ARENA_MAX",
                "2");
    }

    private Map<String, String> identity() {
        String issuer = settings.url(Port.ISSUER);
        return Map.of(
                "COMPTOIR_SECURITY_ISSUER",
                issuer,
                "COMPTOIR_SECURITY_JWKSURI",
                issuer + "/oauth2/jwks",
                "COMPTOIR_CLIENT_ID",
                part.title(),
                "COMPTOIR_CLIENT_SECRET",
                secrets.client(part.title()),
                "COMPTOIR_CLIENT_TOKENURI",
                issuer + "/oauth2/token");
    }

    private Map<String, String> surroundings() {
        return Map.of(
                "COMPTOIR_CATALOG_PRODUCTPAGE", settings.url(Part.GATEWAY.port()) + "/api/v1/products/{sku}",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", port(Port.SMTP),
                "COMPTOIR_STRIPE_APIBASE", settings.url(Port.PAYMENTS),
                "COMPTOIR_STRIPE_APIKEY", secrets.paymentKey());
    }

    /** {@code comptoir.store-pos.url} becomes {@code COMPTOIR_STOREPOS_URL}: relaxed binding knows no dashes in variables. */
    private static String name(Part service) {
        return service.database().replace("_", "").toUpperCase(Locale.ROOT);
    }

    private String port(Port port) {
        return Integer.toString(settings.ports().of(port));
    }
}
