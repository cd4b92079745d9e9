package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as office files and scanners leave it: marks in any order, invisible characters, other dashes and letters. */
class CorruptedTextTest {

    private final DeadlineReader reader = new DeadlineReader();

    @ParameterizedTest
    @CsvSource({
        // tone before vowel quality, and a tone typed twice
        "Tru\u031b\u0301o\u031b\u0301c nga\u0300y 05/9/2024, FIXED_BEFORE",
        "Tru\u0301\u031bo\u0301\u031bc nga\u0300y 05/9/2024, FIXED_BEFORE",
        "Thu\u0300\u031bo\u0300\u031bng xuye\u0302n, ONGOING",
        "Quy\u0301\u0301 II/2024, PERIOD_END",
        // no-break, zero-width and ideographic spaces, soft hyphen, byte order mark
        "\ufeffQu\u00fd\u00a0II\u200b/2024, PERIOD_END",
        "Th\u00ad\u01b0\u1eddng\u3000xuy\u00ean, ONGOING",
        // other dashes, slashes, digits, roman numerals, letters
        "2025\u20142026, RANGE",
        "30\u22153\u22152024, FIXED_BY",
        "\uff13\uff10/3/2024, FIXED_BY",
        "Qu\u00fd \u2163/2024, PERIOD_END",
        "Qu\u00fd \u0406/2024, PERIOD_END",
        "\u00d0\u1ebfn h\u1ebft ng\u00e0y 31/5/2024, FIXED_BY",
        // line and page breaks inside a cell
        "Tr\u01b0\u1edbc\u000bng\u00e0y\u000c05/9/\u20282024, FIXED_BEFORE",
    })
    void isReadAsWhatItMeans(String phrase, DeadlineKind kind) {
        DeadlineReading reading = reader.read(phrase, DeadlineContext.of(LocalDate.of(2024, 3, 19)));
        assertThat(reading.kind()).as(reading.toString()).isEqualTo(kind);
    }
}
