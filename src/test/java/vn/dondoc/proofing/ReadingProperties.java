package vn.dondoc.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import vn.dondoc.reporting.NumberPrint;

/** Numbers are read back as they are printed, and no text makes a check fall over. */
class ReadingProperties {

    @Property
    void countsAreReadAsPrinted(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(VietnameseNumber.read(NumberPrint.prose(number))).contains(BigDecimal.valueOf(number));
        assertThat(VietnameseNumber.print(BigDecimal.valueOf(number))).isEqualTo(NumberPrint.prose(number));
    }

    @Property
    void decimalsAreReadAsPrinted(@ForAll @LongRange(max = 9_999_999) long hundredths) {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2);
        assertThat(VietnameseNumber.read(NumberPrint.decimal(value, 2)).orElseThrow())
                .isEqualByComparingTo(value);
    }

    @Property
    void wordsAreReadAsWritten(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(NumberWords.read(NumberWords.write(number))).hasValue(number);
    }

    @Property
    void partsThatAddUpAreSilentAndOthersNot(
            @ForAll @IntRange(min = 2, max = 5000) int one,
            @ForAll @IntRange(min = 2, max = 5000) int other,
            @ForAll @IntRange(min = -3, max = 3) int slip) {
        String text = "Sở góp ý %s văn bản, gồm %s nghị quyết và %s quyết định."
                .formatted(NumberPrint.prose(one + other + slip), NumberPrint.prose(one), NumberPrint.prose(other));
        assertThat(Proofs.of(text)).hasSize(slip == 0 ? 0 : 1);
    }

    @Property
    void sharesAreRecomputed(
            @ForAll @IntRange(min = 1, max = 9999) int part,
            @ForAll @IntRange(min = 1, max = 9999) int rest,
            @ForAll @IntRange(min = 1, max = 2) int decimals) {
        String right = NumberPrint.percent(part, part + rest, decimals).orElseThrow();
        String text =
                "Số hóa %s/%s hồ sơ (%s).".formatted(NumberPrint.prose(part), NumberPrint.prose(part + rest), right);
        assertThat(Proofs.of(text, FindingKind.PERCENT)).isEmpty();
    }

    /** Pieces of reports in any order, cut anywhere. */
    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "Sở ",
                        "tiếp nhận ",
                        "đã giải quyết ",
                        "đang giải quyết ",
                        "999.999.999.999.999 hồ sơ",
                        "08 ",
                        "hồ sơ",
                        " văn bản",
                        ", trong đó ",
                        ", gồm: ",
                        " (",
                        ")",
                        "; ",
                        ". ",
                        ": ",
                        "\n",
                        "\n\n- ",
                        "\t",
                        "STT\t",
                        "\u00b9",
                        "<sup>2</sup>",
                        "**",
                        "99,95%",
                        " %",
                        "(chiếm 0,00%)",
                        "0/0 ",
                        "12/20 nhiệm vụ",
                        "Quý I/2023",
                        "quý IV",
                        "6 tháng đầu năm 2022",
                        "năm 2023, ",
                        "ban hành Kế hoạch số 12/KH-STP ngày 29/02/2024",
                        "Quyết định số 99999/2022/QĐ-UBND ngày 31/12/2023",
                        " ngày 99/99/2024",
                        "a\u0302\u0301",
                        "1.2.3.4.5",
                        "9.999.999.999.999.999.999.999.999",
                        "tổng số quá hạn 02 hồ sơ",
                        "mỗi phòng 05 công chức",
                        "bố trí ",
                        "được giao 20 người",
                        "không bao gồm ",
                        "/tổng số hồ sơ",
                        "12 (mười hai)",
                        "1 + 2 = ",
                        "(ABC)")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void noMixtureMakesItFallOver(@ForAll("mixtures") String text) {
        for (Finding finding : Proofs.of(text)) {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
            assertThat(finding.quote()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void noTextMakesItFallOver(@ForAll @StringLength(max = 400) String text) {
        for (Finding finding : Proofs.of(text)) {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
        }
    }
}
