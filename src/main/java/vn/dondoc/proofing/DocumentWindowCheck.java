package vn.dondoc.proofing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.ReportingWindow;

/** What the report says was issued in its period has a date in the period's window. */
final class DocumentWindowCheck implements Check {

    private static final int FEWEST = 3;
    private static final int REACH = 500;

    /** Numbers given on the same day or the days around. */
    private static final int NEAR = 3;

    private static final Pattern ISSUED = Words.pattern("<<ban hành>>");
    private static final Pattern NOT_NOW = Words.pattern("(?:được|do|đề nghị|sẽ|chưa)[^,;]{0,60}$");
    private static final Pattern BASIS =
            Words.pattern("<<(?:theo|thực hiện|căn cứ|trên cơ sở|triển khai|thay thế|sửa đổi"
                    + "|bãi bỏ|tại|kèm theo|hướng dẫn|thi hành|quy định|dự thảo)>>");
    private static final Pattern IN_PERIOD = Words.pattern("<<trong~(?:quý|kỳ|năm|tháng|\\d+~tháng)");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            issued(text, block, findings);
            listed(text, block, findings);
            footnotes(text, block, findings);
        }
    }

    private static void issued(ProofText text, Block block, Findings findings) {
        int last = -1;
        boolean object = false;
        for (Citation document : block.citations()) {
            int sentence = block.sentenceStart(document.start());
            int item = item(block, document.start());
            String lead = block.part(item, document.start());
            boolean goesOn = item > sentence && lead.isBlank() && last >= sentence;
            object = last < item && (announced(lead) || goesOn && object);
            last = document.start();
            if (object) {
                judge(
                        text,
                        block,
                        document,
                        IN_PERIOD.matcher(block.sentence(last)).find(),
                        findings);
            }
        }
    }

    /** Where the item of a list, or the sentence, begins that ends before a place. */
    private static int item(Block block, int at) {
        int from = Math.max(block.sentenceStart(Math.max(0, at - 1)), at - REACH);
        for (int i = at - 1; i >= from; i--) {
            if (block.text().charAt(i) == ';') {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean announced(String lead) {
        Matcher issued = ISSUED.matcher(lead);
        int end = -1;
        int start = -1;
        while (issued.find()) {
            start = issued.start();
            end = issued.end();
        }
        return end >= 0
                && !NOT_NOW.matcher(lead.substring(0, start)).find()
                && !BASIS.matcher(lead.substring(end)).find();
    }

    private static void judge(ProofText text, Block block, Citation document, boolean sure, Findings findings) {
        ReportingWindow window = text.context().window();
        if (document.date() == null || window.contains(document.date())) {
            return;
        }
        String message = "Văn bản ngày %s nằm ngoài kỳ báo cáo (từ %s đến %s)."
                .formatted(
                        Vietnamese.date(document.date()), Vietnamese.date(window.from()), Vietnamese.date(window.to()));
        String mend = neighbour(text, block, document);
        if (sure) {
            findings.sure(FindingKind.DOCUMENT_WINDOW, block, document.dateStart(), document.end(), message, mend);
        } else {
            findings.ask(FindingKind.DOCUMENT_WINDOW, block, document.dateStart(), document.end(), message, mend);
        }
    }

    /** The same day of the year that the next numbers of the series have, when that day lies in the window. */
    @Nullable
    private static String neighbour(ProofText text, Block block, Citation document) {
        for (Citation known : text.series(document)) {
            boolean near = known.date() != null
                    && known.date().getYear() != document.date().getYear()
                    && Math.abs(known.serial() - document.serial()) <= NEAR;
            LocalDate moved = near ? document.date().withYear(known.date().getYear()) : null;
            if (moved != null && text.context().window().contains(moved)) {
                return block.part(document.dateStart(), document.end())
                        .replace(String.valueOf(document.date().getYear()), String.valueOf(moved.getYear()));
            }
        }
        return null;
    }

    /** One document of a list lies outside while the others show that the list is about the period. */
    private static void listed(ProofText text, Block block, Findings findings) {
        if (!ListedDocuments.list(block)) {
            return;
        }
        List<Citation> outside = new ArrayList<>();
        int dated = 0;
        for (Citation document : block.citations()) {
            if (document.date() != null) {
                dated++;
                if (!text.context().window().contains(document.date())) {
                    outside.add(document);
                }
            }
        }
        if (dated >= FEWEST && outside.size() * FEWEST <= dated) {
            outside.forEach(document -> judge(text, block, document, false, findings));
        }
    }

    /** A footnote names what the sentence says was issued. */
    private static void footnotes(ProofText text, Block block, Findings findings) {
        if (block.kind() == BlockKind.FOOTNOTE) {
            return;
        }
        for (FootnoteMark mark : block.marks()) {
            Block note = text.footnotes().get(mark.number());
            String lead = block.part(item(block, mark.at()), mark.at());
            boolean single = note != null
                    && note.citations().size() == 1
                    && note.citations().get(0).start() == 0;
            if (single && announced(lead)) {
                judge(text, note, note.citations().get(0), false, findings);
            }
        }
    }
}
