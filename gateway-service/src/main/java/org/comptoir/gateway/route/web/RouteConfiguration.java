package org.comptoir.gateway.route.web;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.stream.Stream;
import org.comptoir.gateway.route.Upstream;
import org.comptoir.gateway.route.UpstreamSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The table of routes: a resource under {@code /api/v1} belongs to one service, as do a few paths of the world's own
 * making; some work may take longer.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final String API = "/api/v1/";

    @Bean
    RouterFunction<ServerResponse> routes(UpstreamSettings settings, Breakers breakers, Exchanges exchanges) {
        var routes = route();
        for (var upstream : Upstream.values()) {
            routes.add(routes(upstream, settings, exchanges).filter(new Guard(upstream, breakers)));
        }
        return routes.build();
    }

    private static RouterFunction<ServerResponse> routes(
            Upstream upstream, UpstreamSettings settings, Exchanges exchanges) {
        var patience = settings.gateway().patience();
        var routes = route();
        for (var longer : patience.longer()) {
            var exchange = exchanges.with(settings.address(upstream), longer.answer(), longer.silence());
            for (var pattern : longer.paths()) {
                routes.route(resources(upstream).and(path(pattern)), exchange);
            }
        }
        var exchange = exchanges.with(settings.address(upstream), patience.answer(), null);
        return routes.route(resources(upstream), exchange)
                .add(document(upstream, exchange))
                .build();
    }

    private static RequestPredicate resources(Upstream upstream) {
        var resources = upstream.resources().stream()
                .map(resource -> path(API + resource).or(path(API + resource + "/**")));
        var others = upstream.paths().stream().map(RequestPredicates::path);
        return Stream.concat(resources, others).reduce(RequestPredicate::or).orElseThrow();
    }

    /** The OpenAPI document of the service, for the page that shows all of them. */
    private static RouterFunction<ServerResponse> document(
            Upstream upstream, HandlerFunction<ServerResponse> exchange) {
        return route().route(GET("/docs/api/" + upstream.service()), exchange)
                .before(setPath("/v3/api-docs"))
                .build();
    }
}
