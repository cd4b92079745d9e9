package vn.dondoc.proofing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title, the closing sentence and sentences that begin with a year speak of the report's year. */
final class ReportYearCheck implements Check {

    private static final int TITLE_REACH = 6;
    private static final Pattern TITLE = Words.pattern("\\s*báo cáo\\s*");
    private static final Pattern CLOSING = Words.pattern("\\s*trên đây là.*");
    private static final Pattern YEAR = Words.pattern("<<năm~(\\d{4})>>");
    private static final Pattern OPENING = Words.pattern("\\s*(?:trong~)?năm~(\\d{4})\\s*,");
    private static final Pattern COMPARES = Words.pattern("so với|cùng kỳ|năm trước|giai đoạn|<<(?:tăng|giảm)>>");
    private static final Pattern AHEAD = Words.pattern("<<sẽ>>|dự kiến|thời gian tới|tiếp theo|phương hướng");

    @Override
    public void check(ProofText text, Findings findings) {
        List<Block> blocks = text.blocks();
        int year = text.context().window().year();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean title = i > 0
                    && i < TITLE_REACH
                    && TITLE.matcher(blocks.get(i - 1).text()).matches();
            if (title || CLOSING.matcher(block.text()).matches()) {
                own(block, year, findings);
            } else if (block.kind() == BlockKind.PARAGRAPH) {
                opening(block, year, findings);
            }
        }
    }

    private static void own(Block block, int year, Findings findings) {
        Matcher named = YEAR.matcher(block.text());
        if (named.find() && Integer.parseInt(named.group(1)) != year) {
            findings.sure(
                    FindingKind.YEAR,
                    block,
                    named.start(),
                    named.end(),
                    "Báo cáo của năm %d nhưng ghi %s.".formatted(year, named.group()),
                    block.part(named.start(), named.start(1)) + year);
        }
    }

    private static void opening(Block block, int year, Findings findings) {
        int at = 0;
        while (at < block.text().length()) {
            int end = block.sentenceEnd(at);
            Matcher opening = OPENING.matcher(block.text()).region(at, end);
            if (opening.lookingAt()
                    && Integer.parseInt(opening.group(1)) != year
                    && !COMPARES.matcher(block.sentence(opening.start(1))).find()
                    && !AHEAD.matcher(block.section() + " " + block.sentence(opening.start(1)))
                            .find()
                    && !namesOwn(block, year)) {
                findings.ask(
                        FindingKind.YEAR,
                        block,
                        opening.start(1),
                        opening.end(1),
                        "Báo cáo của năm %d nhưng câu này nói về năm %s.".formatted(year, opening.group(1)),
                        null);
            }
            at = end;
        }
    }

    /** A paragraph that names the report's year as well sets two years side by side. */
    private static boolean namesOwn(Block block, int year) {
        return Pattern.compile("(?:năm\\s+|/)" + year).matcher(block.text()).find();
    }
}
