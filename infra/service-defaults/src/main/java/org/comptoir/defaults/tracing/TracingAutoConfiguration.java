package org.comptoir.defaults.tracing;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Records spans only where somebody collects them. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
class TracingAutoConfiguration {
    /** Of the traces that begin here, the configured share where there is an exporter and none otherwise; of the others, what their caller does. */
    @Bean
    @ConditionalOnMissingBean
    Sampler sampler(
            ObjectProvider<SpanExporter> exporters,
            @Value("${management.tracing.sampling.probability:1.0}") double share) {
        boolean collected = exporters.stream().findAny().isPresent();
        return Sampler.parentBased(collected ? Sampler.traceIdRatioBased(share) : Sampler.alwaysOff());
    }
}
