package org.comptoir.gateway.route.web;

import java.util.Locale;
import java.util.Set;
import org.comptoir.gateway.edge.RequestId;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service may believe. Who calls is in the token and nowhere else, so whatever a client says about user, store
 * or role in headers is dropped; how the client came here is told by the gateway alone.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ForwardedHeaders implements RequestHttpHeadersFilter {

    private static final Set<String> DROPPED = Set.of(
            "cookie",
            "forwarded",
            "proxy-connection",
            "x-customer",
            "x-customer-id",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url",
            "x-role",
            "x-roles",
            "x-store",
            "x-store-id",
            "x-till",
            "x-user",
            "x-user-id");

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        var passed = new HttpHeaders();
        given.forEach((name, values) -> {
            if (!isDropped(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        var client = request.servletRequest();
        passed.set("X-Forwarded-For", client.getRemoteAddr());
        passed.set("X-Forwarded-Proto", client.getScheme());
        passed.set("X-Forwarded-Host", client.getServerName());
        passed.set("X-Forwarded-Port", Integer.toString(client.getServerPort()));
        passed.set(RequestId.HEADER, String.valueOf(client.getAttribute(RequestId.ATTRIBUTE)));
        return passed;
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name) || name.startsWith("x-forwarded-");
    }
}
