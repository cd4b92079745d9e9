package vn.dondoc.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.reporting.NumberPrint;

/** A quarter's report in which everything fits: no finding; and one number at a time made wrong in it. */
class SoundReportTest {

    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d./,])(\\d{2}|\\d{1,3}\\.\\d{3})(?= (?:hồ sơ|nhiệm vụ|TTHC))");
    private static final Pattern SHARE = Pattern.compile("\\d{2},\\d{1,2}%");

    private static String report() throws IOException {
        return report("report-without-slips.txt");
    }

    private static String report(String name) throws IOException {
        try (InputStream file = SoundReportTest.class.getResourceAsStream("/proofing/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingIsFound() throws IOException {
        assertThat(Proofs.of(report())).isEmpty();
        assertThat(Proofs.of(report("justice-report-without-slips.txt"))).isEmpty();
    }

    @Test
    void everyWrongShareIsFound() throws IOException {
        String report = report();
        Matcher share = SHARE.matcher(report);
        List<String> missed = new ArrayList<>();
        while (share.find()) {
            char last = report.charAt(share.end() - 2);
            String wrong = report.substring(0, share.end() - 2)
                    + (last == '9' ? '8' : (char) (last + 1))
                    + report.substring(share.end() - 1);
            if (Proofs.of(wrong, FindingKind.PERCENT).isEmpty()) {
                missed.add(share.group());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void mostWrongCountsAreFound() throws IOException {
        String report = report();
        Matcher count = COUNT.matcher(report);
        List<String> missed = new ArrayList<>();
        int tried = 0;
        while (count.find()) {
            long value = VietnameseNumber.read(count.group(1)).orElseThrow().longValue();
            String wrong =
                    report.substring(0, count.start()) + NumberPrint.prose(value + 3) + report.substring(count.end());
            tried++;
            if (Proofs.of(wrong).isEmpty()) {
                missed.add(report.substring(Math.max(0, count.start() - 25), count.end()));
            }
        }
        assertThat(missed).as("missed of %d", tried).hasSizeLessThanOrEqualTo(tried / 3);
    }
}
