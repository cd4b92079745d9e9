package vn.dondoc.proofing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days of cited documents are not left blank; the report's own come with its registration. */
final class IncompleteCheck implements Check {

    private static final Pattern NO_NUMBER =
            Words.pattern("<<(?:" + CitationReader.TYPES + ")~số~(?=(?:về|của|ngày|thực hiện)>>)");
    private static final Pattern NO_DAY = Words.pattern("<<ngày\\s*(?:\\.{2,}|…+|_{2,})\\s*(?:/[\\d/]*|tháng>>)");
    private static final Pattern OWN = Words.pattern("kèm theo");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            if (OWN.matcher(block.part(0, 20)).find()) {
                continue;
            }
            find(NO_NUMBER, block, "Văn bản được nêu nhưng số còn để trống.", findings);
            find(NO_DAY, block, "Ngày của văn bản còn để trống.", findings);
        }
    }

    private static void find(Pattern pattern, Block block, String message, Findings findings) {
        Matcher found = pattern.matcher(block.text());
        while (found.find()) {
            int end = found.end();
            while (end > found.start() && block.text().charAt(end - 1) == ' ') {
                end--;
            }
            findings.sure(FindingKind.INCOMPLETE, block, found.start(), end, message, null);
        }
    }
}
