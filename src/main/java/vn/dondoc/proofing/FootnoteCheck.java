package vn.dondoc.proofing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every mark has its footnote, and both speak of the same year. */
final class FootnoteCheck implements Check {

    private static final Pattern YEAR = Words.pattern("<<năm~(\\d{4})>>");
    private static final int REACH = 60;
    private static final int ALIKE = 2;
    private static final int CLAUSE = 300;

    @Override
    public void check(ProofText text, Findings findings) {
        if (text.footnotes().isEmpty()) {
            return;
        }
        for (Block block : text.blocks()) {
            Set<String> seen = new HashSet<>();
            for (FootnoteMark mark : block.marks()) {
                if (mark.at() == 0 || !seen.add(mark.number())) {
                    continue;
                }
                Block note = text.footnotes().get(mark.number());
                if (note == null) {
                    int word = block.text().lastIndexOf(' ', mark.at() - 1) + 1;
                    findings.sure(
                            FindingKind.INCOMPLETE,
                            block,
                            Math.min(word, mark.at() - 1),
                            mark.at(),
                            "Chú thích số %s không có nội dung.".formatted(mark.number()),
                            null);
                } else {
                    years(block, mark, note, findings);
                }
            }
        }
    }

    private static void years(Block block, FootnoteMark mark, Block note, Findings findings) {
        int from = mark.at();
        while (from > 0
                && from > mark.at() - CLAUSE
                && ";,.(".indexOf(block.text().charAt(from - 1)) < 0) {
            from--;
        }
        Matcher said = YEAR.matcher(block.text()).region(from, mark.at());
        Set<String> years = new HashSet<>();
        Set<String> topic = new HashSet<>();
        while (said.find()) {
            years.add(said.group(1));
            topic.addAll(Syllables.of(block.part(Math.max(from, said.start() - REACH), said.start())));
        }
        if (years.isEmpty()) {
            return;
        }
        Matcher noted = YEAR.matcher(note.text());
        Matcher last = YEAR.matcher(note.text());
        Set<String> others = new HashSet<>();
        while (noted.find()) {
            others.add(noted.group(1));
        }
        if (others.isEmpty() || years.stream().anyMatch(others::contains)) {
            return;
        }
        while (last.find()) {
            Set<String> shared = Syllables.of(note.part(last.start() - REACH, last.start()));
            shared.retainAll(topic);
            if (shared.size() >= ALIKE) {
                findings.ask(
                        FindingKind.YEAR,
                        note,
                        last.start(),
                        last.end(),
                        "Thân văn bản ghi năm %s, chú thích số %s ghi năm %s cho cùng một việc."
                                .formatted(String.join(", ", years), mark.number(), last.group(1)),
                        null);
            }
        }
    }
}
