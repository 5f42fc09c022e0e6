package org.comptoir.defaults.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Turns the checked token into the {@link Caller} argument of a controller method, and its roles into authorities.
 */
final class Callers implements HandlerMethodArgumentResolver {
    private static final Map<Role, GrantedAuthority> AUTHORITIES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> new SimpleGrantedAuthority("ROLE_" + role.wireName())));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? caller(token)
                : Caller.anonymous();
    }

    static Caller caller(Jwt token) {
        return Caller.of(
                Objects.requireNonNullElse(token.getSubject(), ""),
                strings(token, "roles").stream()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .toList(),
                strings(token, "stores"),
                text(token, "till"),
                customer(token));
    }

    static Collection<GrantedAuthority> authorities(Jwt token) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (String name : strings(token, "roles")) {
            Role.of(name).map(AUTHORITIES::get).ifPresent(authorities::add);
        }
        return authorities;
    }

    private static List<String> strings(Jwt token, String claim) {
        return token.getClaim(claim) instanceof Collection<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String value ? value : null;
    }

    private static @Nullable UUID customer(Jwt token) {
        String id = text(token, "customer");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
