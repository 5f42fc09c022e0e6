package org.comptoir.catalog.channel;

import java.util.List;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.defaults.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, removes and lists the rules of a channel's assortment. */
@Service
public class AssortmentService {

    private final Channels channels;
    private final AssortmentRules rules;
    private final EditLock edits;
    private final ApplicationEventPublisher events;

    AssortmentService(Channels channels, AssortmentRules rules, EditLock edits, ApplicationEventPublisher events) {
        this.channels = channels;
        this.rules = rules;
        this.edits = edits;
        this.events = events;
    }

    /** Makes this the rule from now on; the same again changes nothing. */
    @Transactional
    public void put(AssortmentRule rule) {
        edits.takeAlone();
        requireChannel(rule.channel());
        if (rules.put(rule)) {
            events.publishEvent(new AssortmentChanged(rule.kind(), rule.code()));
        }
    }

    /** Forgets the rule; where there is none, nothing changes. */
    @Transactional
    public void remove(String channel, RuleKind kind, String code) {
        edits.takeAlone();
        requireChannel(channel);
        if (rules.remove(channel, kind, code)) {
            events.publishEvent(new AssortmentChanged(kind, code));
        }
    }

    /** The rules of a channel behind this one, by kind and code; without one the list begins. */
    @Transactional(readOnly = true)
    public List<AssortmentRule> after(String channel, @Nullable RuleKind kind, String code, int limit) {
        requireChannel(channel);
        return rules.after(channel, kind == null ? RuleKind.BRAND : kind, kind == null ? "" : code, limit);
    }

    private void requireChannel(String code) {
        if (channels.find(code).isEmpty()) {
            throw NotFound.of("channel", code);
        }
    }
}
