package org.comptoir.catalog.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.comptoir.catalog.channel.ChannelKind;
import org.comptoir.catalog.channel.Selection;
import org.comptoir.catalog.text.NamesBody;
import org.jspecify.annotations.Nullable;

/**
 * A channel as a merchandiser puts it.
 *
 * @param assortment ALL: everything but what a rule takes out; SELECTED: nothing but what a rule puts in
 * @param active true unless said otherwise; a channel that is not offers nothing
 */
record ChannelRequest(
        @NotNull ChannelKind kind,
        @NotNull @Valid NamesBody names,
        @NotNull Selection assortment,
        @Nullable Boolean active) {

    boolean activeUnlessSaid() {
        return active == null || active;
    }
}
