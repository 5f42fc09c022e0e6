package org.comptoir.catalog.channel;

import org.comptoir.catalog.text.Names;
import org.comptoir.catalog.text.Slug;

/** A place where products are offered; {@code version} counts its changes from 1. */
public record Channel(String code, ChannelKind kind, Names names, Selection assortment, boolean active, long version) {

    public static final String FORM = Slug.FORM;
    public static final int LONGEST = 40;

    boolean saysTheSameAs(Channel other) {
        return kind == other.kind && names.equals(other.names) && offersTheSameAs(other);
    }

    boolean offersTheSameAs(Channel other) {
        return assortment == other.assortment && active == other.active;
    }
}
