package org.comptoir.catalog.product;

import org.jspecify.annotations.Nullable;

/** What an edit says about one field: nothing (it stays as it is), a value, or that there is none. */
public sealed interface Patch<T> {

    /** The field stays as it is. */
    record Keep<T>() implements Patch<T> {
        private static final Keep<?> ANY = new Keep<>();
    }

    /** The field has this value from now on. */
    record Put<T>(T value) implements Patch<T> {}

    /** The field has no value from now on. */
    record Clear<T>() implements Patch<T> {
        private static final Clear<?> ANY = new Clear<>();
    }

    @SuppressWarnings("unchecked") // holds no T
    static <T> Patch<T> keep() {
        return (Patch<T>) Keep.ANY;
    }

    static <T> Patch<T> put(T value) {
        return new Put<>(value);
    }

    @SuppressWarnings("unchecked") // holds no T
    static <T> Patch<T> clear() {
        return (Patch<T>) Clear.ANY;
    }

    /** That value, or none: what a field says in an edit that speaks of it. */
    static <T> Patch<T> of(@Nullable T value) {
        return value == null ? clear() : put(value);
    }

    /** What the field is after the edit, given what it was. */
    default @Nullable T over(@Nullable T known) {
        return switch (this) {
            case Keep<T> _ -> known;
            case Put<T> put -> put.value();
            case Clear<T> _ -> null;
        };
    }

    /** The value put, if one is. */
    default @Nullable T value() {
        return over(null);
    }
}
