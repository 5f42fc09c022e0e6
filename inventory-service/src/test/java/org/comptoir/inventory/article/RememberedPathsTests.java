package org.comptoir.inventory.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedPathsTests {
    private final Ticking clock = new Ticking();
    private final RememberedPaths paths = new RememberedPaths(clock);
    private final List<Set<String>> reads = new ArrayList<>();
    private Map<String, List<String>> stored = Map.of("A", List.of("root", "tees"));

    @Test
    void areReadOnceForAWhileAndTogether() {
        assertThat(ask("A", "B")).containsEntry("A", List.of("root", "tees"));
        assertThat(ask("B", "A")).containsEntry("A", List.of("root", "tees"));
        ask("A", "C");
        assertThat(reads).containsExactly(Set.of("A", "B"), Set.of("C"));

        clock.pass(Duration.ofSeconds(11));
        stored = Map.of("A", List.of("caps"));
        assertThat(ask("A")).containsEntry("A", List.of("caps"));
    }

    @Test
    void countAtOnceWhenThisInstanceLearnsThem() {
        ask("A");
        stored = Map.of("A", List.of("caps"));
        paths.forget("A");

        assertThat(ask("A")).containsEntry("A", List.of("caps"));
    }

    @Test
    void areNotKeptWhenTheyMayBeOlderThanWhatWasLearnedMeanwhile() {
        paths.of(List.of("A"), _ -> {
            paths.forget("A");
            return Map.of("A", List.of("old"));
        });

        assertThat(ask("A")).containsEntry("A", List.of("root", "tees"));
    }

    @Test
    void areNotKeptWithoutEnd() {
        List<String> many = IntStream.range(0, 100_000).mapToObj(i -> "S" + i).toList();
        paths.of(many, _ -> Map.of());
        ask("A");
        ask("S1");

        assertThat(reads).containsExactly(Set.of("A"), Set.of("S1"));
    }

    private Map<String, List<String>> ask(String... skus) {
        return paths.of(List.of(skus), unknown -> {
            reads.add(new TreeSet<>(unknown));
            return stored.entrySet().stream()
                    .filter(each -> unknown.contains(each.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
