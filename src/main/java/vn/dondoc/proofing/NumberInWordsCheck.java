package vn.dondoc.proofing;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number and the words in the bracket after it say the same: {@code 12 (mười hai)}. */
final class NumberInWordsCheck implements Check {

    private static final Pattern BOTH =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/])(" + VietnameseNumber.REGEX + ")\\s*\\(([\\p{L} ]{2,80})\\)");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            Matcher found = BOTH.matcher(block.text());
            while (found.find()) {
                OptionalLong words = NumberWords.read(found.group(2));
                long digits =
                        VietnameseNumber.read(found.group(1)).orElseThrow().longValue();
                if (words.isPresent() && words.getAsLong() != digits) {
                    findings.sure(
                            FindingKind.CONSISTENCY,
                            block,
                            found.start(),
                            found.end(),
                            "Số ghi %s nhưng chữ ghi %s."
                                    .formatted(found.group(1), found.group(2).strip()),
                            null);
                }
            }
        }
    }
}
