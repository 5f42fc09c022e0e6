package org.comptoir.inventory.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.Interval;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.OpeningTimes;
import org.comptoir.inventory.location.PickupTerms;
import org.jspecify.annotations.Nullable;

/**
 * When one location is open from today on, and the slots in which orders are collected there. Worked out once per location and day,
 * asked thousands of times a second, so everything is kept as seconds since 1970.
 *
 * <p>Slots stand side by side from each opening on and end by closing time; a rest shorter than a slot is none, unless the doors open
 * for no longer. Work on an order begins at once while the location is open, else at the next opening; after the cut-off of a day at the
 * first opening that begins on a later day, so that the rest of a night past midnight is as late as its beginning was. From then on the
 * lead time runs by the clock.
 */
public final class SlotPlan {
    /** So that "opens at" finds Monday also on the Saturday before a long weekend. */
    private static final int DAYS_OF_HOURS = 8;

    private static final long NEVER = Long.MAX_VALUE;
    private static final int SECONDS_PER_MINUTE = 60;

    private final KnownLocation location;
    private final boolean assumed;
    private final long leadSeconds;
    /** Starts of the local days, one more than there are. */
    private final long[] days;

    private final long cutOff;
    /** End of the night that began before the first day; before that day when there was none. */
    private final long nightEnds;
    /** When the first opening begins on the first day or later, and on the second day or later. */
    private final long opensFirst;

    private final long opensAfterCutOff;
    private final long[] opens;
    private final long[] closes;
    private final long[] starts;
    private final long[] ends;

    private SlotPlan(KnownLocation location, OpeningTimes times, LocalDate today) {
        this.location = location;
        assumed = !times.known();
        PickupTerms terms = location.pickupTerms();
        leadSeconds = (long) terms.leadMinutes() * SECONDS_PER_MINUTE;
        days = days(today, Math.max(DAYS_OF_HOURS, terms.horizonDays()), times.zone());
        cutOff = cutOff(terms.cutOff(), today, times.zone());
        nightEnds = times.on(today.minusDays(1)).stream()
                .mapToLong(each -> each.end().getEpochSecond())
                .max()
                .orElse(0);
        opensFirst = firstOpening(times, today, 0);
        opensAfterCutOff = firstOpening(times, today, 1);
        List<Interval> open =
                times.between(Instant.ofEpochSecond(days[0]), Instant.ofEpochSecond(days[days.length - 1]));
        opens = open.stream().mapToLong(each -> each.start().getEpochSecond()).toArray();
        closes = open.stream().mapToLong(each -> each.end().getEpochSecond()).toArray();
        List<long[]> slots = slots((long) terms.slotMinutes() * SECONDS_PER_MINUTE, terms.horizonDays());
        starts = slots.stream().mapToLong(each -> each[0]).toArray();
        ends = slots.stream().mapToLong(each -> each[1]).toArray();
    }

    /** The plan of a location as of its local day now. */
    static SlotPlan of(KnownLocation location, Instant now) {
        return new SlotPlan(location, location.times(), LocalDate.ofInstant(now, location.zone()));
    }

    private static long[] days(LocalDate today, int count, ZoneId zone) {
        long[] days = new long[count + 1];
        Arrays.setAll(days, day -> today.plusDays(day).atStartOfDay(zone).toEpochSecond());
        return days;
    }

    private static long cutOff(@Nullable LocalTime cutOff, LocalDate today, ZoneId zone) {
        return cutOff == null ? NEVER : today.atTime(cutOff).atZone(zone).toEpochSecond();
    }

    /** The first opening that begins so many days after the first one or later. */
    private long firstOpening(OpeningTimes times, LocalDate today, int after) {
        return IntStream.range(after, days.length - 1)
                .mapToObj(day -> times.on(today.plusDays(day)))
                .filter(open -> !open.isEmpty())
                .findFirst()
                .map(open -> open.getFirst().start().getEpochSecond())
                .orElse(NEVER);
    }

    private List<long[]> slots(long length, int horizon) {
        List<long[]> slots = new ArrayList<>();
        for (int day = 0; day < horizon; day++) {
            for (int i = 0; i < opens.length; i++) {
                fill(slots, Math.max(opens[i], days[day]), Math.min(closes[i], days[day + 1]), length);
            }
        }
        return slots;
    }

    private static void fill(List<long[]> slots, long from, long until, long length) {
        if (from < until && until - from < length) {
            slots.add(new long[] {from, until});
        }
        for (long start = from; start + length <= until; start += length) {
            slots.add(new long[] {start, start + length});
        }
    }

    public KnownLocation location() {
        return location;
    }

    /** Whether the hours are only what is usual, because nobody said when it is open. */
    public boolean hoursAssumed() {
        return assumed;
    }

    /** Whether it is the day that this was made for. */
    boolean holdsAt(Instant now) {
        return now.getEpochSecond() >= days[0] && now.getEpochSecond() < days[1];
    }

    /** Whether the doors are open; false where the hours are not known, rather than sending somebody to a closed door. */
    public boolean isOpenAt(Instant now) {
        return assumed ? location.times().isOpenAt(now) : opening(now) >= 0;
    }

    /** When the doors close that are open now; empty when they are not, or stay open for days. */
    public Optional<Instant> closesAt(Instant now) {
        int index = assumed ? -1 : opening(now);
        return index < 0 || closes[index] >= days[days.length - 1]
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(closes[index]));
    }

    /** When the doors open next; empty when that is not within a week. */
    public Optional<Instant> opensAt(Instant now) {
        int next = assumed ? opens.length : firstAfter(opens, now.getEpochSecond());
        return next == opens.length ? Optional.empty() : Optional.of(Instant.ofEpochSecond(opens[next]));
    }

    /** The slots of an order that is placed now, earliest first. */
    public List<Slot> slots(Instant now) {
        List<Slot> slots = new ArrayList<>();
        for (int i = first(now); i < starts.length; i++) {
            slots.add(slot(i));
        }
        return slots;
    }

    /** The first slot of an order that is placed now. */
    public Optional<Slot> earliest(Instant now) {
        int first = first(now);
        return first == starts.length ? Optional.empty() : Optional.of(slot(first));
    }

    /** The slot that starts then, if an order placed now may have it. */
    public Optional<Slot> at(Instant start, Instant now) {
        int index = start.getNano() == 0 ? Arrays.binarySearch(starts, start.getEpochSecond()) : -1;
        return index < 0 || index < first(now) ? Optional.empty() : Optional.of(slot(index));
    }

    private Slot slot(int index) {
        int day = firstAfter(days, starts[index]) - 1;
        return new Slot(
                Instant.ofEpochSecond(starts[index]),
                Instant.ofEpochSecond(ends[index]),
                Instant.ofEpochSecond(days[day]));
    }

    /** Where the slots begin that an order placed now may have. */
    private int first(Instant now) {
        long ready = ready(now);
        return ready == NEVER ? starts.length : firstAfter(starts, ready - 1);
    }

    /** The moment at which an order placed now can be collected, had the doors no hours; a part of a second counts as a whole one. */
    private long ready(Instant now) {
        long second = now.getEpochSecond() + (now.getNano() == 0 ? 0 : 1);
        long from = workFrom(second);
        int index = firstAfter(closes, from);
        return index == closes.length ? NEVER : Math.max(from, opens[index]) + leadSeconds;
    }

    /** The earliest moment at which somebody who is there takes up an order that is placed in this second. */
    private long workFrom(long second) {
        if (cutOff == NEVER) {
            return second;
        }
        if (second >= cutOff) {
            return Math.max(second, opensAfterCutOff);
        }
        return second < nightEnds ? Math.max(second, opensFirst) : second;
    }

    private int opening(Instant now) {
        int index = firstAfter(opens, now.getEpochSecond()) - 1;
        return index >= 0 && now.getEpochSecond() < closes[index] ? index : -1;
    }

    private static int firstAfter(long[] sorted, long value) {
        int index = Arrays.binarySearch(sorted, value);
        return index >= 0 ? index + 1 : -index - 1;
    }
}
