package org.comptoir.defaults.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.defaults.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The access token of this service itself (client credentials), fetched on first need and again before it ends. Add it
 * to a {@code RestClient} as an interceptor. While the issuer is away a call is {@link Unavailable}, within seconds.
 */
public final class ServiceToken implements ClientHttpRequestInterceptor {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(30);

    private final ClientDefaults client;
    private final Clock clock;
    private final RestClient issuer;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Held held;

    ServiceToken(ClientDefaults client, Clock clock) {
        this.client = client;
        this.clock = clock;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        this.issuer = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(value());
        ClientHttpResponse response = execution.execute(request, body);
        if (response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            held = null;
        }
        return response;
    }

    /** A token that is still good for a while. */
    public String value() {
        Held current = held;
        return current != null && clock.instant().isBefore(current.renewAt()) ? current.token() : fetchOnce();
    }

    /** One caller fetches; the others wait for its answer instead of asking the issuer themselves. */
    private String fetchOnce() {
        if (!acquire()) {
            throw new Unavailable(Duration.ofSeconds(5));
        }
        try {
            Held current = held;
            Instant now = clock.instant();
            if (current == null || !now.isBefore(current.renewAt())) {
                current = fetch(now);
                held = current;
            }
            return current.token();
        } finally {
            fetching.unlock();
        }
    }

    private boolean acquire() {
        try {
            return fetching.tryLock(READ.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Held fetch(Instant now) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        try {
            Answer answer = issuer.post()
                    .uri(client.tokenUri())
                    .headers(headers -> headers.setBasicAuth(client.id(), client.secret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null || answer.token() == null) {
                throw new Unavailable(Duration.ofSeconds(5));
            }
            return new Held(answer.token(), now.plusSeconds(answer.expiresIn()).minus(RENEW_BEFORE_END));
        } catch (RestClientException refused) {
            throw new Unavailable("The token issuer does not answer", Duration.ofSeconds(5), refused);
        }
    }

    private record Held(String token, Instant renewAt) {}

    private record Answer(
            @JsonProperty("access_token") @Nullable String token,
            @JsonProperty("expires_in") long expiresIn) {}
}
