package org.comptoir.catalog.feed;

import org.comptoir.catalog.text.Language;

/** For which channel and in which language a file is written. */
public record FeedContext(String channel, Language language) {}
