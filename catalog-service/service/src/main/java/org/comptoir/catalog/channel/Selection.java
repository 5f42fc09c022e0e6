package org.comptoir.catalog.channel;

/** What a channel offers where no rule says otherwise. */
public enum Selection {
    ALL,
    SELECTED
}
