package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As many items as announced: {@code 05 thủ tục, gồm: a; b; c; d; e}. */
final class ItemCountCheck implements Check {

    private static final Pattern LIST = Words.pattern("[^;:.()\\d]{0,120}?,?\\s*<<(?:bao gồm|gồm có|gồm)\\s*:\\s*");
    private static final Pattern MORE = Words.pattern("\\.\\.\\.|…|v\\.v|<<khác>>|gồm~:");
    private static final int FEWEST = 2;
    private static final int MOST = 40;

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            Matcher list = LIST.matcher(block.text());
            for (Quantity count : block.quantities().counts()) {
                if (count.noun() != null
                        && !count.fraction()
                        && list.region(count.end(), block.text().length()).lookingAt()) {
                    judge(block, count, list.end(), findings);
                }
            }
        }
    }

    private static void judge(Block block, Quantity count, int from, Findings findings) {
        String list = block.part(from, block.sentenceEnd(from));
        int items = list.split(";").length;
        boolean numbers = block.quantities().counts().stream()
                .anyMatch(other -> other.start() >= from && other.start() < from + list.length());
        if (numbers || items < FEWEST || items > MOST || MORE.matcher(list).find()) {
            return;
        }
        if (count.value().intValue() != items) {
            findings.ask(
                    FindingKind.SUM,
                    block,
                    count.start(),
                    count.end(),
                    "Ghi %s nhưng danh sách có %s mục."
                            .formatted(
                                    VietnameseNumber.print(count.value()),
                                    VietnameseNumber.print(BigDecimal.valueOf(items))),
                    null);
        }
    }
}
