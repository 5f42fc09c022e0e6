package org.comptoir.order.checkout.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.comptoir.defaults.client.ServiceToken;
import org.comptoir.order.order.CheckoutTimes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration READ = Duration.ofSeconds(2);

    private final BulkheadRegistry places;
    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;
    private final JdkClientHttpRequestFactory requests;

    ClientConfiguration(BulkheadRegistry places, CircuitBreakerRegistry breakers, RetryRegistry retries) {
        this.places = places;
        this.breakers = breakers;
        this.retries = retries;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build());
        requests.setReadTimeout(READ);
    }

    @Bean
    Catalog catalog(RestClient.Builder client, ServiceToken token, @Value("${comptoir.catalog.url}") String url) {
        return new Catalog(
                api(CatalogApi.class, client, token, url),
                upstream("catalog", "Prices cannot be told right now; no promise was made, repeat the same request"));
    }

    @Bean
    Inventory inventory(
            RestClient.Builder client,
            ServiceToken token,
            CheckoutTimes times,
            @Value("${comptoir.inventory.url}") String url) {
        return new Inventory(
                api(InventoryApi.class, client, token, url),
                upstream(
                        "inventory",
                        "Stock cannot be reserved right now; no promise was made, repeat the same request"),
                times.hold());
    }

    private <A> A api(Class<A> api, RestClient.Builder client, ServiceToken token, String url) {
        RestClient http = client.baseUrl(url)
                .requestFactory(requests)
                .requestInterceptor(token)
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(api);
    }

    private Upstream upstream(String name, String whenAway) {
        return new Upstream(places.bulkhead(name), breakers.circuitBreaker(name), retries.retry(name), whenAway);
    }
}
