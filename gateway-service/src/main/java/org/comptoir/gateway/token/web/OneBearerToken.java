package org.comptoir.gateway.token.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * The token of the one Authorization header. With two of them gateway and service could see two different callers, and
 * another scheme than Bearer is a credential that nobody here accepts.
 */
final class OneBearerToken implements BearerTokenResolver {

    private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.size() > 1) {
            throw new OAuth2AuthenticationException(
                    BearerTokenErrors.invalidToken("More than one Authorization header"));
        }
        var token = resolver.resolve(request);
        if (token == null && !headers.isEmpty()) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Not a bearer token"));
        }
        return token;
    }
}
