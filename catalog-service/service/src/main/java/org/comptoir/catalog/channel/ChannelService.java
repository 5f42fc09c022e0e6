package org.comptoir.catalog.channel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.edit.Retellable;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads channels, and tells where products are offered. */
@Service
public class ChannelService implements Retellable {

    private final Channels channels;
    private final AssortmentRules rules;
    private final EditLock edits;
    private final OldForms oldForms;
    private final ApplicationEventPublisher events;

    ChannelService(
            Channels channels,
            AssortmentRules rules,
            EditLock edits,
            OldForms oldForms,
            ApplicationEventPublisher events) {
        this.channels = channels;
        this.rules = rules;
        this.edits = edits;
        this.oldForms = oldForms;
        this.events = events;
    }

    /**
     * Makes this the channel of its code; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     */
    @Transactional
    public ChannelPut put(
            String code, ChannelKind kind, Names names, Selection assortment, boolean active, @Nullable Long basedOn) {
        edits.takeAlone();
        var known = channels.find(code);
        var version = known.map(Channel::version).orElse(0L);
        var put = new Channel(code, kind, names, assortment, active, version + 1);
        if (known.isPresent() && known.get().saysTheSameAs(put)) {
            return new ChannelPut(known.get(), false);
        }
        ChangedMeanwhile.check("Channel " + code, version, basedOn);
        channels.store(put);
        events.publishEvent(new ChannelsChanged(List.of(put)));
        if (known.isEmpty() || !known.get().offersTheSameAs(put)) {
            events.publishEvent(new AssortmentChanged(null, null));
        }
        return new ChannelPut(put, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Optional<Channel> find(String code) {
        return channels.find(code);
    }

    @Transactional(readOnly = true)
    public List<Channel> all() {
        return channels.all();
    }

    /** Decides where products are offered, as things stand in the running transaction; it knows only these SKUs. */
    @Transactional(readOnly = true)
    public Assortment assortment(Collection<String> skus) {
        return new Assortment(channels.all(), rules.concerning(skus));
    }

    @Override
    public String what() {
        return "channels";
    }

    /** Those that a migration made, which no edit will ever tell, too. */
    @Override
    @Transactional
    public int retell(int limit) {
        var codes = Set.copyOf(oldForms.claim("channel", "code", limit));
        var old = channels.all().stream()
                .filter(channel -> codes.contains(channel.code()))
                .toList();
        if (!old.isEmpty()) {
            events.publishEvent(new ChannelsChanged(old));
        }
        return old.size();
    }
}
