package org.comptoir.defaults;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids that sort by the time they were made (RFC 9562, version 7), so that index pages stay warm. */
public final class UuidV7 {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private UuidV7() {}

    /** A new id, never equal to another, increasing within this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
