package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Print rules of domain.md section 3; every percentage of its test table. */
class NumberPrintTest {

    @ParameterizedTest(name = "{0} of {1} with {2} decimals: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "15; 23; 1; 65,2%",
                "12; 20; 1; 60%",
                "11; 70; 1; 15,7%",
                "35; 70; 1; 50%",
                "24; 70; 1; 34,3%",
                "47; 50; 1; 94%",
                "7; 9; 1; 77,8%",
                "25; 25; 1; 100%",
                "13905; 13989; 2; 99,4%",
                "17; 13989; 2; 0,12%",
                "67; 13989; 2; 0,48%",
                "5033; 5138; 2; 97,96%",
                "14; 5138; 2; 0,27%",
                "91; 5138; 2; 1,77%",
                "1255; 1283; 2; 97,82%",
                "28; 1283; 2; 2,18%",
                "1014; 1160; 1; 87,4%",
                "0; 7; 1; 0%",
                "1; 8; 1; 12,5%",
                "1; 16; 1; 6,3%",
                "1; 3; 0; 33%"
            })
    void printsShares(long part, long base, int decimals, String printed) {
        assertThat(NumberPrint.percent(part, base, decimals)).contains(printed);
    }

    @Test
    void printsNoShareWithoutABase() {
        assertThat(NumberPrint.percent(0, 0)).isEmpty();
        assertThat(NumberPrint.share(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8,08", "0,00", "9,09", "10,10", "15,15", "999,999", "6114,6.114", "1355391,1.355.391"})
    void writesALeadingZeroInProse(long number, String printed) {
        assertThat(NumberPrint.prose(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"8,8", "0,0", "6114,6.114", "-1234,-1.234", "1000000,1.000.000"})
    void writesNoLeadingZeroInTables(long number, String printed) {
        assertThat(NumberPrint.count(number)).isEqualTo(printed);
    }

    @Test
    void dropsTrailingZerosAndRoundsHalfUp() {
        assertThat(NumberPrint.decimal(new BigDecimal("99.40"), 2)).isEqualTo("99,4");
        assertThat(NumberPrint.decimal(new BigDecimal("6114.25"), 1)).isEqualTo("6.114,3");
        assertThat(NumberPrint.decimal(new BigDecimal("-0.04"), 1)).isEqualTo("0");
        assertThat(NumberPrint.decimal(new BigDecimal("-0.05"), 1)).isEqualTo("-0,1");
    }

    /** Against integer arithmetic, which has no rounding of its own. */
    @Property
    void isTheNearestPrintableShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long base,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals + 2);
        BigInteger twice = BigInteger.valueOf(part).multiply(scale).shiftLeft(1).add(BigInteger.valueOf(base));
        BigInteger expected = twice.divide(BigInteger.valueOf(base).shiftLeft(1));
        String printed = NumberPrint.percent(part, base, decimals).orElseThrow();
        BigDecimal read =
                new BigDecimal(printed.replace("%", "").replace(".", "").replace(',', '.'));
        assertThat(read.movePointRight(decimals)).isEqualByComparingTo(new BigDecimal(expected));
        assertThat(printed).doesNotMatch(".*,\\d*0%");
    }
}
