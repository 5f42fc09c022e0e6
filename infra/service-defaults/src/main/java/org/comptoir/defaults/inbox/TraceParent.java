package org.comptoir.defaults.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the work that an event causes carry the trace of the request that told it. */
final class TraceParent {
    private static final Pattern FORMAT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    static Context of(@Nullable String traceparent) {
        if (traceparent == null) {
            return Context.current();
        }
        Matcher parts = FORMAT.matcher(traceparent);
        if (!parts.matches()) {
            return Context.current();
        }
        SpanContext remote = SpanContext.createFromRemoteParent(
                parts.group(1), parts.group(2), TraceFlags.fromHex(parts.group(3), 0), TraceState.getDefault());
        return Context.current().with(Span.wrap(remote));
    }
}
