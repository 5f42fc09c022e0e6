package org.comptoir.defaults.inbox;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comptoir.contracts.ContractEvent;

/** What a feature does when it hears one type of event. */
public final class Subscription<E extends Record> {
    private final Class<E> payload;
    private final ContractEvent contract;
    private final BiConsumer<E, EventHeader> handler;

    private Subscription(Class<E> payload, BiConsumer<E, EventHeader> handler) {
        ContractEvent annotation = payload.getAnnotation(ContractEvent.class);
        if (annotation == null) {
            throw new IllegalArgumentException(payload.getSimpleName() + " is not part of the published language");
        }
        this.payload = payload;
        this.contract = annotation;
        this.handler = handler;
    }

    /** Hears {@code payload} with {@code handler}, in the inbox's transaction. */
    public static <E extends Record> Subscription<E> on(Class<E> payload, Consumer<E> handler) {
        return new Subscription<>(payload, (event, _) -> handler.accept(event));
    }

    /** The same for a handler that needs the envelope too. */
    public static <E extends Record> Subscription<E> on(Class<E> payload, BiConsumer<E, EventHeader> handler) {
        return new Subscription<>(payload, handler);
    }

    String type() {
        return contract.type();
    }

    ContractEvent.Kind kind() {
        return contract.kind();
    }

    Class<E> payload() {
        return payload;
    }

    BiConsumer<E, EventHeader> handler() {
        return handler;
    }

    /** True for another version of the same event, which this release cannot read. */
    boolean isOtherVersionOf(String type) {
        return !type.equals(type()) && withoutVersion(type).equals(withoutVersion(type()));
    }

    private static String withoutVersion(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
