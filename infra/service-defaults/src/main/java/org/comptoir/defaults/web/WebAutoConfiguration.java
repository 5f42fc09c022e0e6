package org.comptoir.defaults.web;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.time.Clock;
import org.apache.coyote.AbstractProtocol;
import org.comptoir.defaults.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * The limit on request bodies, in front of everything that could read one; and the clock that use cases are given.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpDefaults.class)
class WebAutoConfiguration {
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(HttpDefaults defaults, ProblemWriter problems) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(
                new BodyLimit(defaults.maxBody().toBytes(), defaults.unlimitedPaths(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    /** Unless {@code server.tomcat.max-connections} says otherwise. */
    @Bean
    @ConditionalOnProperty(name = "server.tomcat.max-connections", matchIfMissing = true, havingValue = "by-heap")
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionsByHeap() {
        int most = Connections.servedBy(Runtime.getRuntime().maxMemory());
        return server -> server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setMaxConnections(most);
            }
        });
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Requests are whole: nothing in them is an entity whose fields may not have been read from the database yet. */
    @Bean
    ValidationConfigurationCustomizer wholeRequests() {
        return validation -> validation.traversableResolver(new EverythingReachable());
    }

    private static final class EverythingReachable implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object owner, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object owner, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }
}
