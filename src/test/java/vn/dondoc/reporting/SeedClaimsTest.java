package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.SharedFiles;

/** Recomputes and prints again every number that the reports claim by a sum or a percentage. */
class SeedClaimsTest {

    private static final Pattern PERCENT = Pattern.compile("100\\*(\\d+)/(\\d+), (\\d) decimals");
    private static final Pattern SUM = Pattern.compile("(\\d+(?:\\+\\d+)+) = (\\d+)");

    /** Counts of lists, which are no arithmetic. */
    private static final Set<String> COUNTED = Set.of("C010", "C049", "C083", "C103", "C104");

    @Test
    void everySumAndPercentageComesOutAsRecomputed() {
        Set<String> other = new TreeSet<>();
        int checked = 0;
        for (Map<String, String> claim : claims()) {
            boolean holds = Set.of("OK", "DERIVED").contains(claim.get("verdict"));
            Optional<String> result = recomputed(claim.get("formula"));
            if (result.isPresent()) {
                assertThat(result).as(claim.get("id")).contains(claim.get("computed"));
                checked++;
            } else if (holds) {
                other.add(claim.get("id"));
            }
        }
        assertThat(other).isEqualTo(new TreeSet<>(COUNTED));
        assertThat(checked).isGreaterThanOrEqualTo(68);
    }

    @Test
    void aClaimThatHoldsIsPrintedAsItsReportPrintsIt() {
        for (Map<String, String> claim : claims()) {
            if ("OK".equals(claim.get("verdict"))
                    && PERCENT.matcher(claim.get("formula")).matches()) {
                assertThat(recomputed(claim.get("formula"))).as(claim.get("id")).contains(claim.get("printed"));
            }
        }
    }

    private static List<Map<String, String>> claims() {
        List<Map<String, String>> claims = SharedFiles.rows("seed-claims.tsv");
        assertThat(claims).hasSize(116);
        return claims;
    }

    private static Optional<String> recomputed(String formula) {
        Matcher percent = PERCENT.matcher(formula);
        if (percent.matches()) {
            return NumberPrint.percent(
                    Long.parseLong(percent.group(1)),
                    Long.parseLong(percent.group(2)),
                    Integer.parseInt(percent.group(3)));
        }
        Matcher sum = SUM.matcher(formula);
        if (sum.matches()) {
            long total = Arrays.stream(sum.group(1).split("\\+"))
                    .mapToLong(Long::parseLong)
                    .sum();
            assertThat(total).isEqualTo(Long.parseLong(sum.group(2)));
            return Optional.of(String.valueOf(total));
        }
        return Optional.empty();
    }
}
