package org.comptoir.defaults.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTests {
    private final JsonMapper json = strict();

    record Opening(
            @Nullable Instant from,
            @Nullable LocalDate day,
            @Nullable LocalTime hour,
            @Nullable Duration length,
            @Nullable List<Instant> closed) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "1.5",
                "1790000000000",
                "\"1790000000\"",
                "\"-1\"",
                "\"\"",
                "\" \"",
                "true",
                "{}",
                "[1]"
            })
    void refusesAMomentThatIsNotWrittenOut(String moment) {
        assertRefused("from", moment);
    }

    @Test
    void refusesNumbersForWhateverIsADateOrATime() {
        assertRefused("day", "20000");
        assertRefused("day", "[2026, 11, 22]");
        assertRefused("hour", "[10, 30]");
        assertRefused("length", "90");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read("{\"closed\": [\"2026-11-22T10:00:00Z\", 5]}"))
                .satisfies(refusal -> assertThat(refusal.getPath())
                        .extracting(JacksonException.Reference::getIndex)
                        .endsWith(1));
    }

    @Test
    void readsDatesAndTimesThatAreWrittenOut() {
        var opening = read("""
                {"from": "2026-11-22T11:00:00.123456789+01:00", "day": "2026-11-22", "hour": "10:30", "length": "PT90S",
                 "closed": ["2026-11-22T10:00:00Z"]}""");

        assertThat(opening)
                .isEqualTo(new Opening(
                        Instant.parse("2026-11-22T10:00:00.123456789Z"),
                        LocalDate.of(2026, 11, 22),
                        LocalTime.of(10, 30),
                        Duration.ofSeconds(90),
                        List.of(Instant.parse("2026-11-22T10:00:00Z"))));
        assertThat(read("{\"from\": null}")).isEqualTo(new Opening(null, null, null, null, null));
    }

    private void assertRefused(String field, String value) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read("{\"%s\": %s}".formatted(field, value)))
                .satisfies(refusal -> assertThat(refusal.getPath())
                        .extracting(JacksonException.Reference::getPropertyName)
                        .containsExactly(field));
    }

    private Opening read(String body) {
        return json.readValue(body, Opening.class);
    }

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        new StrictJson().customize(builder);
        return builder.build();
    }
}
