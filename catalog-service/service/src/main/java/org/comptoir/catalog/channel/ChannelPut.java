package org.comptoir.catalog.channel;

/** The outcome of putting a channel: its present state, and whether this made it. */
public record ChannelPut(Channel channel, boolean created) {}
