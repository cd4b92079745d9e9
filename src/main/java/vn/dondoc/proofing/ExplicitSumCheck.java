package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums written out, {@code 30 = 12 + 18} or {@code 12 + 18 = 30}, are right. */
final class ExplicitSumCheck implements Check {

    private static final String NUMBER = "(" + VietnameseNumber.REGEX + ")";
    private static final String TERMS =
            "(" + VietnameseNumber.REGEX + "(?:\\s*\\+\\s*" + VietnameseNumber.REGEX + ")+)";
    private static final Pattern TOTAL_FIRST =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/+])" + NUMBER + "\\s*(?:=|\\()\\s*" + TERMS + "(?![\\p{L}\\p{N}%+])");
    private static final Pattern TOTAL_LAST =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/+])" + TERMS + "\\s*=\\s*" + NUMBER + "(?![\\p{L}\\p{N}%+])");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            if (block.text().indexOf('+') < 0) {
                continue;
            }
            find(TOTAL_FIRST, 1, 2, block, findings);
            find(TOTAL_LAST, 2, 1, block, findings);
        }
    }

    private static void find(Pattern pattern, int total, int terms, Block block, Findings findings) {
        Matcher found = pattern.matcher(block.text());
        while (found.find()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String term : found.group(terms).split("\\+")) {
                sum = sum.add(VietnameseNumber.read(term.strip()).orElseThrow());
            }
            BigDecimal printed = VietnameseNumber.read(found.group(total)).orElseThrow();
            if (printed.compareTo(sum) != 0) {
                findings.sure(
                        FindingKind.SUM,
                        block,
                        found.start(total),
                        found.end(total),
                        "%s = %s, không phải %s."
                                .formatted(found.group(terms), VietnameseNumber.print(sum), found.group(total)),
                        null);
            }
        }
    }
}
