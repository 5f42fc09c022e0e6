package org.comptoir.catalog.channel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelKind;
import org.comptoir.catalog.channel.Selection;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.contracts.catalog.v1.ChannelChanged;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class ChannelEventContractTests {

    @Test
    void aChannelFitsTheSchema() {
        var event = ChannelEvents.contract(new Channel(
                "noel", ChannelKind.PRINT, new Names(new Label("Noël"), null), Selection.SELECTED, false, 2));

        Contracts.assertValid(event);
        assertThat(event).isEqualTo(new ChannelChanged("noel", "PRINT", Map.of("fr", "Noël"), "SELECTED", false));
    }
}
