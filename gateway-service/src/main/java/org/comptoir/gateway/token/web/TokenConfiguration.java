package org.comptoir.gateway.token.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** A token on every address that is not public, and headers that keep pages harmless. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    /** Pages of the gateway itself: start page, API documents, health. */
    private static final String[] PAGES = {
        "/",
        "/index.html",
        "/comptoir.css",
        "/favicon.svg",
        "/docs",
        "/docs/**",
        "/swagger-ui/**",
        "/v3/api-docs/swagger-config",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** Swagger UI writes style attributes and shows its icons from data addresses. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JwtDecoder accessTokens(
            TokenSettings settings,
            RefusalLimit limit,
            @Value("${spring.application.name}") String audience,
            Clock clock) {
        var checks = AccessTokens.decoder(settings.jwksUri(), settings.issuer(), audience);
        return new RememberedTokens(
                new LimitedChecks(checks, limit), clock, settings.remembered(), settings.rememberedFor());
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            TokenSettings settings,
            JwtDecoder decoder,
            RefusalLimit limit,
            @Value("${comptoir.gateway.metrics-port:-1}") int metricsPort) {
        var refusals = new TokenRefusals(limit);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(TokenConfiguration::harmless)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, settings.publicGets().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, settings.publicPosts().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(request -> isMetrics(request, metricsPort))
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole("operator", "service")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new OneBearerToken())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(refusals.onFailedAuthentication())
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(roles())))
                .build();
    }

    private static boolean isMetrics(HttpServletRequest request, int metricsPort) {
        return request.getLocalPort() == metricsPort && request.getRequestURI().equals("/actuator/prometheus");
    }

    private static void harmless(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("geolocation=(self), camera=(self)"));
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(TokenConfiguration::authorities);
        return converter;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        return token.getClaim("roles") instanceof Collection<?> roles
                ? roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()
                : List.of();
    }
}
