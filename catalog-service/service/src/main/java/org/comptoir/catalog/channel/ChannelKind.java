package org.comptoir.catalog.channel;

/** What a channel is like for a customer. */
public enum ChannelKind {
    WEB,
    MOBILE,
    APP,
    KIOSK,
    PRINT,
    PHONE,
    SOCIAL,
    MARKETPLACE,
    STORE
}
