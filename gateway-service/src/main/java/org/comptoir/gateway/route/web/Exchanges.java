package org.comptoir.gateway.route.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.comptoir.gateway.route.UpstreamSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes requests on over one HTTP client. Plain HTTP/1.1, no redirects followed, and nothing is sent twice: the
 * client of the JDK repeats at most a GET on a connection that the service had closed.
 */
@Component
class Exchanges {

    private final RestClient.Builder clients;
    private final GatewayMvcProperties properties;
    private final ObjectProvider<RequestHttpHeadersFilter> requestHeaders;
    private final ObjectProvider<ResponseHttpHeadersFilter> responseHeaders;
    private final ApplicationContext context;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = timer();
    private final HttpClient http;

    Exchanges(
            RestClient.Builder clients,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders,
            ApplicationContext context,
            UpstreamSettings settings) {
        this.clients = clients;
        this.properties = properties;
        this.requestHeaders = requestHeaders;
        this.responseHeaders = responseHeaders;
        this.context = context;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.gateway().patience().connect())
                .executor(threads)
                .build();
    }

    /**
     * A way to pass a request on to this address.
     *
     * @param patience for all of the answer
     * @param silence within it the service may send nothing for so long; as long as it likes when absent
     */
    HandlerFunction<ServerResponse> with(URI address, Duration patience, @Nullable Duration silence) {
        var requests = new JdkClientHttpRequestFactory(http, threads);
        requests.setReadTimeout(patience);
        requests.enableCompression(false);
        var client = clients.clone().requestFactory(requests).build();
        var exchange = new ProxyExchangeHandlerFunction(
                new Exchange(client, properties, silence, timer), requestHeaders, responseHeaders, request -> address);
        // As a bean it would hear this by itself; it collects its header filters then.
        exchange.onApplicationEvent(new ContextRefreshedEvent(context));
        return exchange;
    }

    private static ScheduledExecutorService timer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("silence").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static final class Exchange extends RestClientProxyExchange {

        private final @Nullable Duration silence;
        private final ScheduledExecutorService timer;

        Exchange(
                RestClient client,
                GatewayMvcProperties properties,
                @Nullable Duration silence,
                ScheduledExecutorService timer) {
            super(client, properties);
            this.silence = silence;
            this.timer = timer;
        }

        /** Closes the body itself: the response would read it to its end first, and a stream of events has none. */
        @Override
        protected int copyResponseBody(ClientHttpResponse response, InputStream body, OutputStream target)
                throws IOException {
            try (var own = silence == null ? new ServiceBody(body) : ServiceBody.watched(body, silence, timer)) {
                return super.copyResponseBody(response, own, target);
            }
        }
    }
}
