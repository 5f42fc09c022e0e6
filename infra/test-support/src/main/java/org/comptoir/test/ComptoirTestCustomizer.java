package org.comptoir.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Gives a context its database, broker and issuer under the property names of production, and the test's tools. */
record ComptoirTestCustomizer() implements ContextCustomizer {
    private static final String INLINED = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String service = environment.getProperty("spring.application.name", "application");
        Engines engines = Engines.running();
        TokenIssuer issuer = TokenIssuer.running();

        engines.stopAfter(context);
        addProperties(environment.getPropertySources(), properties(engines, issuer, service));
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("testTokens", new TestTokens(issuer, service));
        beans.registerSingleton("testHttp", new Http(environment));
        KafkaProbe probe = new KafkaProbe(engines.bootstrapServers());
        beans.registerSingleton("kafkaProbe", probe);
        if (beans instanceof DefaultSingletonBeanRegistry registry) {
            registry.registerDisposableBean("kafkaProbe", probe::close);
        }
    }

    private static Map<String, Object> properties(Engines engines, TokenIssuer issuer, String service) {
        Database database = engines.createDatabase(service);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.username());
        properties.put("spring.datasource.password", database.password());
        properties.put("spring.kafka.bootstrap-servers", engines.bootstrapServers());
        properties.put("comptoir.topics.partitions", "3");
        properties.put("comptoir.security.issuer", issuer.issuer());
        properties.put("comptoir.security.jwks-uri", issuer.jwksUri());
        properties.put("comptoir.client.id", service);
        properties.put("comptoir.client.secret", "test");
        properties.put("comptoir.client.token-uri", issuer.tokenUri());
        return properties;
    }

    private static void addProperties(MutablePropertySources sources, Map<String, Object> properties) {
        MapPropertySource source = new MapPropertySource("comptoirTest", properties);
        if (sources.contains(INLINED)) {
            sources.addAfter(INLINED, source);
        } else {
            sources.addFirst(source);
        }
    }
}
