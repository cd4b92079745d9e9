package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class DeadlineReaderProperties {

    private static final List<String> WORDS = List.of(
            "ngày",
            "tháng",
            "quý",
            "Quý",
            "năm",
            "trước",
            "Trước",
            "từ",
            "đến",
            "hết",
            "hằng",
            "hàng",
            "định kỳ",
            "thường xuyên",
            "đột xuất",
            "kể từ",
            "sau",
            "khi",
            "trong",
            "chậm nhất",
            "làm việc",
            "đầu",
            "cuối",
            "lần",
            "và",
            "hoặc",
            "theo",
            "bắt đầu",
            "hoàn thành",
            "giai đoạn",
            "I",
            "II",
            "III",
            "IV",
            "V",
            "2024",
            "2025",
            "30",
            "31",
            "15",
            "6",
            "1",
            "02",
            "13",
            "0",
            "999999999",
            "29/02",
            "30/6/2024",
            "31/11",
            "8/2024",
            "2025-2026",
            "mười",
            "lăm",
            "năm (05)",
            "1,5",
            "/",
            "-",
            ",",
            ".",
            ";",
            "(",
            ")",
            "tuần",
            "giờ",
            "rưỡi",
            "thứ",
            "tiếp theo",
            "những năm",
            "của",
            "không",
            "ngay",
            "T6",
            "cả",
            "nửa",
            "nay",
            "trở đi",
            "cùng",
            "phút",
            ":",
            "17h",
            "số",
            "KH-UBND",
            "%");

    private final DeadlineReader reader = new DeadlineReader();

    @Property(tries = 3000)
    void anyUnicodeIsReadWithoutAnException(@ForAll String text, @ForAll String content, @ForAll String note) {
        sane(reader.read(text, at(2024, 3, 19).withRow(content, note)));
    }

    @Property(tries = 20000)
    void anyMixtureOfDeadlineWordsIsSane(@ForAll("mixtures") String text, @ForAll("dates") LocalDate reference) {
        sane(reader.read(text, DeadlineContext.of(reference)));
    }

    @Property(tries = 3000)
    void anyMixtureInTheOtherCellsIsSane(@ForAll("mixtures") String content, @ForAll("mixtures") String note) {
        sane(reader.read("Hằng quý", at(2024, 3, 19).withRow(content, note)));
    }

    @Property(tries = 3000)
    void decomposedTextReadsAsComposed(@ForAll("mixtures") String text) {
        DeadlineContext context = at(2024, 3, 19);
        DeadlineReading composed = reader.read(Normalizer.normalize(text, Normalizer.Form.NFC), context);
        assertThat(reader.read(Normalizer.normalize(text, Normalizer.Form.NFD), context))
                .isEqualTo(composed);
    }

    @Property(tries = 2000)
    void caseAndSpacesDoNotMatter(@ForAll("mixtures") String text) {
        DeadlineContext context = at(2024, 3, 19);
        DeadlineReading plain = reader.read(text.toLowerCase(Locale.ROOT), context);
        DeadlineReading shouted =
                reader.read("  " + text.toUpperCase(Locale.ROOT).replace(" ", " \u00a0\u200b\n ") + "\u00a0", context);
        assertThat(shouted.kind()).isEqualTo(plain.kind());
        assertThat(shouted.due()).isEqualTo(plain.due());
        assertThat(shouted.start()).isEqualTo(plain.start());
        assertThat(shouted.flags()).isEqualTo(plain.flags());
    }

    @Property(tries = 1000)
    void occurrencesFollowEachOtherInsideTheirRange(@ForAll("mixtures") String text, @ForAll("dates") LocalDate from) {
        DeadlineReading reading = reader.read(text, at(2024, 3, 19));
        List<Occurrence> all = Occurrences.of(reading).between(from, from.plusYears(2));
        LocalDate previous = from;
        for (Occurrence occurrence : all) {
            assertThat(occurrence.due()).isBetween(previous, from.plusYears(2));
            assertThat(occurrence.windowStart()).isBeforeOrEqualTo(occurrence.windowEnd());
            assertThat(occurrence.label()).isNotBlank();
            previous = occurrence.due();
        }
        if (reading.recurrence() == null) {
            assertThat(all).isEmpty();
        } else if (reading.start() == null) {
            assertThat(all).as(reading.toString()).isNotEmpty();
        }
    }

    @Example
    void hostileTextTakesTimeInProportionToItsLength() {
        List<String> pieces = List.of(
                "từ ",
                "(",
                "mười ",
                "1/",
                "và ",
                "quý I, ",
                "ngày ",
                "1,",
                "năm ",
                "kể từ ",
                "\u0301",
                "trước 5 ngày ");
        for (String piece : pieces) {
            read(piece.repeat(50));
            long start = System.nanoTime();
            read(piece.repeat(20_000));
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            assertThat(taken).as(piece).isLessThan(Duration.ofSeconds(2));
        }
    }

    private void read(String text) {
        sane(reader.read(text, at(2024, 3, 19).withRow(text, text)));
    }

    private static void sane(DeadlineReading reading) {
        assertThat(reading.explanation()).isNotBlank();
        if (reading.kind() == DeadlineKind.UNCLEAR) {
            assertThat(reading.due()).isNull();
            assertThat(reading.start()).isNull();
            assertThat(reading.needsConfirmation()).isTrue();
        }
        if (reading.kind().isDated()) {
            assertThat(reading.due()).as(reading.toString()).isNotNull();
        }
        if (reading.kind() == DeadlineKind.RECURRING) {
            assertThat(reading.recurrence()).isNotNull();
            assertThat(reading.due()).isNull();
        }
        if (reading.due() != null && reading.start() != null) {
            assertThat(reading.due()).as(reading.toString()).isAfterOrEqualTo(reading.start());
        }
        if (reading.kind() == DeadlineKind.RELATIVE) {
            assertThat(reading.amount()).isNotNull();
            assertThat(reading.amountUnit()).isNotNull();
        }
        RecurrencePoints.read(RecurrencePoints.write(reading.points()));
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> separator = Arbitraries.of(" ", " ", " ", "", ", ");
        return Combinators.combine(
                        Arbitraries.of(WORDS).list().ofMaxSize(12),
                        separator.list().ofSize(12))
                .as((words, separators) -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < words.size(); i++) {
                        text.append(words.get(i)).append(separators.get(i));
                    }
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 4000).map(n -> LocalDate.of(2020, 1, 1)
                .plusDays(n));
    }

    private static DeadlineContext at(int year, int month, int day) {
        return DeadlineContext.of(LocalDate.of(year, month, day));
    }
}
