package org.comptoir.inventory.stream;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {
    @Bean
    ReaderIds readerIds(StreamSettings settings, StreamKey key) {
        String secret = settings.secret();
        return new ReaderIds(
                secret == null || secret.isBlank() ? key.secret() : secret.getBytes(StandardCharsets.UTF_8));
    }
}
