package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {
    private static final Holidays FRENCH = FrenchHolidays.at(LocationDetails.USUAL_TIME_ZONE, "01000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "Mo-Fr 09:00-12:00,14:00-18:00 @ 2026-11-23 @ 540-720 840-1080",
                "Mo-Fr 08:00-18:00; We 12:00-14:00 off @ 2026-11-25 @ 480-720 840-1080",
                "Mo-Fr 08:00-18:00; We 10:00-12:00 @ 2026-11-25 @ 600-720",
                "Mo-Fr 08:00-12:00, We 14:00-18:00 @ 2026-11-25 @ 480-720 840-1080",
                "Mo-Fr 08:00-12:00, We 11:00-18:00 @ 2026-11-25 @ 480-1080",
                "Sa-Mo 10:00-12:00 @ 2026-11-22 @ 600-720",
                "Sa-Mo 10:00-12:00 @ 2026-11-24 @ ''",
                "22:00-02:00 @ 2026-11-23 @ 1320-1560",
                "22:00-02:00; Mo off @ 2026-11-23 @ ''",
                "Mo 20:00-26:00 @ 2026-11-23 @ 1200-1560",
                "24/7 @ 2026-11-23 @ 0-1440",
                "open @ 2026-11-23 @ 0-1440",
                "24/7; Dec 25 off @ 2026-12-25 @ ''",
                "Mo-Su 10:00-20:00; Dec 24-Jan 02 10:00-16:00 @ 2027-01-01 @ 600-960",
                "Mo-Su 10:00-20:00; Dec 24-Jan 02 10:00-16:00 @ 2026-12-28 @ 600-960",
                "Mo-Su 10:00-20:00; Dec 24-Jan 02 10:00-16:00 @ 2027-01-03 @ 600-1200",
                "10:00-20:00; Jul-Aug 08:00-22:00 @ 2026-08-31 @ 480-1320",
                "10:00-20:00; Jul-Aug 08:00-22:00 @ 2026-09-01 @ 600-1200",
                "10:00-20:00; 2026 Dec 24 off @ 2026-12-24 @ ''",
                "10:00-20:00; 2026 Dec 24 off @ 2027-12-24 @ 600-1200",
                "10:00-20:00; easter +1 day off @ 2026-04-06 @ ''",
                "10:00-20:00; easter off @ 2027-03-28 @ ''",
                "Mo[1] 10:00-12:00 @ 2026-11-02 @ 600-720",
                "Mo[1] 10:00-12:00 @ 2026-11-09 @ ''",
                "Mo[-1] 10:00-12:00 @ 2026-11-30 @ 600-720",
                "Sa[1,3] 10:00-12:00 @ 2026-11-21 @ 600-720",
                "Jan Su[1] 10:00-12:00 @ 2027-01-03 @ 600-720",
                "week 1-53/2 Mo 10:00-12:00 @ 2026-11-16 @ 600-720",
                "week 1-53/2 Mo 10:00-12:00 @ 2026-11-23 @ ''",
                "2027+ Mo 10:00-12:00 @ 2026-11-23 @ ''",
                "Mo-Sa 09:00-19:00; PH off @ 2026-11-11 @ ''",
                "Mo-Fr,PH 09:00-12:00 @ 2026-08-15 @ 540-720",
                "Mo-Fr 09:00-12:00; PH -1 day 09:00-10:00 @ 2026-12-24 @ 540-600",
                "Mo-Fr 09:00-12:00; SH off @ 2026-11-23 @ 540-720",
                "Mo-Fr 09:00-12:00 || Sa 10:00-11:00 @ 2026-11-28 @ 600-660",
                "Mo-Fr 09:00-12:00 || 10:00-11:00 @ 2026-11-23 @ 540-720",
                "Mo-Fr 09:00-12:00 unknown @ 2026-11-23 @ ''",
                "Mo-Fr 09:00-12:00 \"ring twice\" @ 2026-11-23 @ 540-720",
                "\"by appointment\" @ 2026-11-23 @ ''",
                "Mo 08:30-21:00; Tu 08:30-21:00; Su 08:30-12:30 @ 2026-11-22 @ 510-750",
                "10:00-12:00; Aug 01-15 off @ 2026-08-15 @ ''",
                "10:00-12:00; Aug 01-15 off @ 2026-08-16 @ 600-720",
                "10:00-12:00; Aug 01-15 off @ 2026-07-31 @ 600-720",
                "10:00-12:00; Aug 01-15 off @ 2026-11-23 @ 600-720",
                "10:00-12:00; 2026 Aug 01-15 off @ 2026-12-30 @ 600-720",
                "Jul 14-20 10:00-12:00 @ 2026-07-14 @ 600-720",
                "Jul 14-20 10:00-12:00 @ 2026-07-20 @ 600-720",
                "Jul 14-20 10:00-12:00 @ 2026-07-21 @ ''",
                "10:00-12:00; Dec 24+ off @ 2026-12-30 @ ''",
                "10:00-12:00; Dec 24+ off @ 2026-12-23 @ 600-720"
            })
    void readsTheNotationOfOpenStreetMap(String text, LocalDate day, String minutes) {
        List<Span> spans = OpeningHours.parse(text).on(day, FRENCH);
        assertThat(spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(" ")))
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "whenever",
                "9h-19h",
                "Lu-Sa 09:00-19:00",
                "sunrise-sunset",
                "10:00+",
                "Mo 01:00-01:00",
                "00:00-00:00",
                "10:00-16:00/90",
                "Mo 09:00",
                "25:00-27:00",
                "\u0000",
                "Mo 9:00-9:00"
            })
    void refusesWhatDoesNotTellWhenItIsOpen(String text) {
        assertThatExceptionOfType(UnreadableHours.class).isThrownBy(() -> OpeningHours.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Tu 09:00-20:00; We 09:00-09:00; Su off | Mo-Tu 09:00-20:00; We off; Su off",
                "Mo 08:30-12:30 | Mo 08:30-12:30",
                "Mo 10:00-12:00; Su 1:00-1:00 | Mo 10:00-12:00; Su off"
            })
    void closesDaysOnWhichATableOpensAndClosesAtOnce(String typed, String kept) {
        assertThat(TypedHours.believable(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Su 01:00-01:00", "Mo off; Tu off; Sa 00:00-00:00", "24 heures"})
    void takesHoursThatNeverOpenForUnknown(String typed) {
        assertThatExceptionOfType(UnreadableHours.class).isThrownBy(() -> TypedHours.believable(typed));
    }
}
