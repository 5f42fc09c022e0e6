package org.comptoir.defaults.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.comptoir.defaults.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A stateless resource server: every request needs a token unless its path is declared public. */
@AutoConfiguration(
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityDefaults.class)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityAutoConfiguration {
    private static final String[] ALWAYS_PUBLIC = {
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**"
    };

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder accessTokens(
            SecurityDefaults defaults,
            @Value("${spring.application.name}") String audience,
            ObjectProvider<Clock> clock) {
        String issuer = defaults.issuer();
        String jwksUri = defaults.jwksUri();
        if (issuer == null || jwksUri == null) {
            return new NoIssuer();
        }
        return new RememberedTokens(
                AccessTokens.decoder(jwksUri, issuer, audience),
                clock.getIfAvailable(Clock::systemUTC),
                defaults.cachedTokens(),
                defaults.cachedFor());
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain defaultDeny(
            HttpSecurity http, SecurityDefaults defaults, JwtDecoder decoder, ProblemWriter problems) {
        Refusals refusals = new Refusals(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> open(requests, defaults))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new OneBearerToken())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(refusals.onFailedAuthentication())
                        .jwt(jwt -> jwt.decoder(decoder)
                                .jwtAuthenticationConverter(
                                        token -> new JwtAuthenticationToken(token, Callers.authorities(token)))))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            SecurityDefaults defaults) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, ALWAYS_PUBLIC)
                .permitAll();
        if (!defaults.publicGets().isEmpty()) {
            requests.requestMatchers(HttpMethod.GET, defaults.publicGets().toArray(String[]::new))
                    .permitAll();
        }
        if (!defaults.publicPosts().isEmpty()) {
            requests.requestMatchers(HttpMethod.POST, defaults.publicPosts().toArray(String[]::new))
                    .permitAll();
        }
        requests.anyRequest().authenticated();
    }

    @Bean
    @ConditionalOnMissingBean
    HttpFirewall httpFirewall() {
        return Firewalls.strict();
    }

    /** A span and a meter for each of a dozen filters tell nobody anything, and cost more than the filters. The request as a whole is observed. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebMvcConfigurer callerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Callers());
            }
        };
    }
}
