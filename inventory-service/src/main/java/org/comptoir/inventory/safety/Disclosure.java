package org.comptoir.inventory.safety;

import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.springframework.stereotype.Component;

/** Decides who is told how much: everybody a word, some machines the number that may be promised, staff the whole calculation. */
@Component
public class Disclosure {
    private final DisclosureSettings settings;

    Disclosure(DisclosureSettings settings) {
        this.settings = settings;
    }

    /** How much somebody is told. */
    public enum Depth {
        /** Whether it is there. */
        WORD,
        /** How many may be promised. */
        AVAILABLE,
        /** How that number comes about. */
        EVERYTHING
    }

    /** What this caller is told of stock for this channel. */
    public Depth depth(Caller caller, String channel) {
        if (caller.isAny(Role.CLERK, Role.STORE_MANAGER, Role.AGENT, Role.OPERATOR, Role.MERCHANDISER, Role.SERVICE)) {
            return Depth.EVERYTHING;
        }
        return caller.isAny(Role.FRONTEND, Role.MARKETPLACE)
                        && settings.channelsWithNumbers().contains(channel)
                ? Depth.AVAILABLE
                : Depth.WORD;
    }

    /**
     * Lets callers who are told in words ask for no more units than the setting allows: by asking for more and more until the answer
     * changes they would learn the number.
     *
     * @param units of one article in the whole request
     * @param field JSON pointer to where they are asked for, or the name of a parameter
     * @throws TooManyAsked when it is more
     */
    public void limit(Caller caller, String channel, int units, String field) {
        if (units > settings.mostAsked() && depth(caller, channel) == Depth.WORD) {
            throw new TooManyAsked(field, settings.mostAsked());
        }
    }

    /** The word for so many units that may be promised, when so many are asked for. */
    public StockWord word(int available, int asked) {
        return StockWord.of(available, asked, settings.fewLeft());
    }
}
