package org.comptoir.defaults.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TracingTests {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TracingAutoConfiguration.class))
            .withPropertyValues("management.tracing.sampling.probability=1.0");

    @Test
    void recordsNothingThatNobodyCollects() {
        service.run(context -> assertThat(decision(context.getBean(Sampler.class), Context.root()))
                .isEqualTo(SamplingDecision.DROP));
    }

    @Test
    void recordsWhatItsCallerRecords() {
        SpanContext caller = SpanContext.createFromRemoteParent(
                TRACE, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault());
        service.run(context -> assertThat(
                        decision(context.getBean(Sampler.class), Context.root().with(Span.wrap(caller))))
                .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE));
    }

    @Test
    void recordsWhereSomebodyCollects() {
        service.withBean(SpanExporter.class, Forgetful::new)
                .run(context -> assertThat(decision(context.getBean(Sampler.class), Context.root()))
                        .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE));
    }

    private static SamplingDecision decision(Sampler sampler, Context parent) {
        return sampler.shouldSample(parent, TRACE, "GET", SpanKind.SERVER, Attributes.empty(), List.of())
                .getDecision();
    }

    private static final class Forgetful implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
