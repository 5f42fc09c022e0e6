package org.comptoir.defaults.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** The token of the one Authorization header: with two of them, two readers could see two different callers. */
final class OneBearerToken implements BearerTokenResolver {
    private static final String SCHEME = "Bearer ";

    private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders(HttpHeaders.AUTHORIZATION);
        if (!headers.hasMoreElements()) {
            return resolver.resolve(request);
        }
        String header = headers.nextElement();
        if (headers.hasMoreElements()) {
            throw new OAuth2AuthenticationException(
                    BearerTokenErrors.invalidToken("More than one Authorization header"));
        }
        String token = header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
        return isPlain(token) && request.getParameter("access_token") == null ? token : resolver.resolve(request);
    }

    /** What every token of ours looks like; anything else is for the resolver, whose regular expression costs more than the rest of the check. */
    private static boolean isPlain(String token) {
        for (int at = 0; at < token.length(); at++) {
            char each = token.charAt(at);
            boolean letterOrDigit =
                    (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
            if (!letterOrDigit && each != '-' && each != '_' && each != '.') {
                return false;
            }
        }
        return !token.isEmpty();
    }
}
