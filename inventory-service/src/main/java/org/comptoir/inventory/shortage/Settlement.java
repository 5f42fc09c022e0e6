package org.comptoir.inventory.shortage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What has to be named, and what is cleared, so that exactly the missing units of one shelf are named.
 *
 * @param named units that were not named before, the first to be given up first
 * @param cleared units that are named no more
 */
record Settlement(List<Named> named, List<Cleared> cleared) {
    Settlement {
        named = List.copyOf(named);
        cleared = List.copyOf(cleared);
    }

    /** Units of a reservation that are missing, and were not known to be. */
    record Named(Promised promised, int units) {}

    /** Units of a line of the list of shortages that are missing no more. */
    record Cleared(long line, int units) {}

    /**
     * Compares what is missing with what is named.
     *
     * @param missing units promised from this shelf that are not there
     * @param promised the live reservations of the shelf
     * @param open what is named already
     */
    static Settlement of(int missing, List<Promised> promised, List<OpenLine> open) {
        List<Promised> live = promised.stream().sorted(Promised.FIRST_GIVEN_UP).toList();
        Set<UUID> alive = live.stream().map(Promised::reservation).collect(Collectors.toSet());
        Map<UUID, OpenLine> standing = new HashMap<>();
        List<Cleared> cleared = new ArrayList<>();
        for (OpenLine line : open) {
            if (alive.contains(line.reservation())) {
                standing.put(line.reservation(), line);
            } else {
                cleared.add(new Cleared(line.id(), line.units()));
            }
        }
        int known = standing.values().stream().mapToInt(OpenLine::units).sum();
        List<Named> named = name(missing - known, live, standing);
        clear(known - missing, live.reversed(), standing, cleared);
        return new Settlement(named, cleared);
    }

    private static List<Named> name(int units, List<Promised> live, Map<UUID, OpenLine> standing) {
        List<Named> named = new ArrayList<>();
        int left = units;
        for (Promised promised : live) {
            OpenLine line = standing.get(promised.reservation());
            int nameable = promised.units() - (line == null ? 0 : line.units());
            int now = Math.min(left, nameable);
            if (now > 0) {
                named.add(new Named(promised, now));
                left -= now;
            }
        }
        return named;
    }

    private static void clear(
            int units, List<Promised> bestFirst, Map<UUID, OpenLine> standing, List<Cleared> cleared) {
        int left = units;
        for (Promised promised : bestFirst) {
            OpenLine line = standing.get(promised.reservation());
            if (line != null && left > 0) {
                int now = Math.min(left, line.units());
                cleared.add(new Cleared(line.id(), now));
                left -= now;
            }
        }
    }
}
