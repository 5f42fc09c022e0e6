package org.comptoir.local.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens from the local issuer, kept until shortly before they expire. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, Instant goodUntil) {}

    Tokens(PlatformSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    String of(String user) {
        Token token = known.get(user);
        if (token == null || token.goodUntil().isBefore(Instant.now())) {
            token = request(user);
            known.put(user, token);
        }
        return token.value();
    }

    private Token request(String user) {
        boolean client = secrets.clients().containsKey(user);
        String id = client ? user : Secrets.LAUNCHER;
        String form = "grant_type=client_credentials"
                + (client ? "" : "&user=" + URLEncoder.encode(user, StandardCharsets.UTF_8));
        JsonNode answer = post(id, form, user);
        return new Token(
                answer.path("access_token").asString(),
                Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN));
    }

    private JsonNode post(String client, String form, String user) {
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + secrets.client(client)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url(Port.ISSUER) + "/oauth2/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            JsonNode body = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new PlatformProblem("The token issuer gives no token for '" + user + "': "
                        + body.path("error_description")
                                .asString(body.path("error").asString("refused")));
            }
            return body;
        } catch (IOException e) {
            throw new PlatformProblem(
                    "The token issuer does not answer at " + settings.url(Port.ISSUER)
                            + ". Is the platform up? (./comptoir status)",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}
