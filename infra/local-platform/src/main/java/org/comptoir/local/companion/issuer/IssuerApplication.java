package org.comptoir.local.companion.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.comptoir.local.layout.Secrets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;

/** The issuer as a Spring Boot application: token endpoint, keys, OIDC metadata; everything else is refused. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class IssuerApplication {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    /** Serves under the issuer's name, with the clients of the secrets. */
    public static void start(String issuer, Secrets secrets, Path keyFile) throws IOException {
        RSAKey key = SigningKey.in(keyFile);
        SpringApplication application = new SpringApplication(IssuerApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.application.name", "companion",
                "spring.main.banner-mode", "off",
                "spring.threads.virtual.enabled", "true",
                "server.tomcat.threads.max", "20"));
        application.addInitializers(context -> {
            GenericApplicationContext registry = (GenericApplicationContext) context;
            registry.registerBean(
                    AuthorizationServerSettings.class,
                    () -> AuthorizationServerSettings.builder().issuer(issuer).build());
            registry.registerBean(RegisteredClientRepository.class, () -> clients(secrets));
            registry.registerBean(
                    "jwkSource", JWKSource.class, () -> new ImmutableJWKSet<SecurityContext>(new JWKSet(key)));
        });
        application.run();
    }

    @Bean
    SecurityFilterChain onlyTheProtocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    ContractTokens contractTokens() {
        return new ContractTokens();
    }

    @Bean
    OAuth2AuthorizationService issuedAndForgotten() {
        return new IssuedAndForgotten();
    }

    private static RegisteredClientRepository clients(Secrets secrets) {
        List<RegisteredClient> clients = secrets.clients().entrySet().stream()
                .map(client -> client(client.getKey(), client.getValue()))
                .toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient client(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
