package org.comptoir.defaults.inbox;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service reads again from the beginning when it starts, to rebuild what it copied of it: for as long as this is
 * set the newest state of each subject counts as news once more, and older ones do not.
 *
 * @param topics compacted ones, or what is older than the retention stays away; facts that were heard stay heard
 */
@ConfigurationProperties("comptoir.replay")
public record ReplayedTopics(@DefaultValue Set<String> topics) {
    /** Keeps its own copy of the set. */
    public ReplayedTopics {
        topics = Set.copyOf(topics);
    }

    /** Whether this topic is read again. */
    public boolean contains(String topic) {
        return topics.contains(topic);
    }
}
