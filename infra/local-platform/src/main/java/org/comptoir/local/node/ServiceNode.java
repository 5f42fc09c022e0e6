package org.comptoir.local.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.machine.Launch;

/** A service of the platform, configured through the same environment variables as in a container. */
public final class ServiceNode extends JavaNode {
    private final Part part;
    private final PlatformSettings settings;
    private final Secrets secrets;

    public ServiceNode(Part part, PlatformSettings settings, Secrets secrets) {
        this.part = part;
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return part;
    }

    /** Kafka is not among them: a service starts without it and goes on when it answers. */
    @Override
    public List<Part> needs() {
        return List.of(Part.POSTGRES);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(settings.url(part.port()) + "/actuator/health/readiness");
    }

    @Override
    Launch launch(List<String> command) {
        return new Launch(command, environment(), settings.log(part.title()));
    }

    @Override
    Program program() {
        return new Programs(settings).service(part);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(Map.of(
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
                "COMPTOIR_SECURITY_ISSUER",
                settings.url(Port.ISSUER),
                "COMPTOIR_SECURITY_JWKSURI",
                settings.url(Port.ISSUER) + "/oauth2/jwks",
                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                "ecs",
                "MALLOC_ARENA_MAX",
                "2"));
        environment.putAll(Map.of(
                "COMPTOIR_CLIENT_ID", part.title(),
                "COMPTOIR_CLIENT_SECRET", secrets.client(part.title()),
                "COMPTOIR_CLIENT_TOKENURI", settings.url(Port.ISSUER) + "/oauth2/token",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", port(Port.SMTP),
                "COMPTOIR_STRIPE_APIBASE", settings.url(Port.PAYMENTS),
                "COMPTOIR_STRIPE_APIKEY", secrets.paymentKey()));
        for (Part service : Part.services()) {
            environment.put("COMPTOIR_" + name(service) + "_URL", settings.url(service.port()));
        }
        return environment;
    }

    /** {@code comptoir.storepos.url} of store-pos-service: relaxed binding knows no dashes in variables. */
    private static String name(Part service) {
        return service.database().replace("_", "").toUpperCase(Locale.ROOT);
    }

    private String port(Port port) {
        return Integer.toString(settings.ports().of(port));
    }
}
