package vn.dondoc.proofing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Every period that a sentence names is the report's, unless it compares, looks ahead or names a document. */
final class PeriodCheck implements Check {

    private static final Pattern QUARTER =
            Words.pattern("<<quý~(I{1,3}|IV|[1-4]|một|hai|ba|bốn)>>(?:\\s*(?:/|,?~?năm~)\\s*(\\d{4}))?");
    private static final Pattern MONTHS =
            Words.pattern("<<0?(6|sáu|9|chín)~tháng(?:~(đầu|cuối))?(?:~của)?(?:~năm~|\\s*/\\s*)(\\d{4})");
    private static final Pattern COMPARES = Words.pattern(
            "so với|cùng kỳ|kỳ trước|năm trước|quý trước|<<(?:tăng|giảm)>>|trước đó|từ~quý|giai đoạn|lũy kế");
    private static final Pattern AHEAD = Words.pattern("<<sẽ>>|dự kiến|thời gian tới|tiếp theo|phấn đấu|trọng tâm"
            + "|phương hướng|chậm nhất|trước ngày|hoàn thành trong|trong tháng|đến hết");
    private static final Pattern AHEAD_SECTION =
            Words.pattern("phương hướng|nhiệm vụ|kiến nghị|đề xuất|kế hoạch|phụ lục");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final List<String> IN_WORDS = List.of("một", "hai", "ba", "bốn");

    /** A period as a sentence names it. */
    private record Named(
            WindowKind kind, int number, @Nullable Integer year, int start, int end, int yearStart) {}

    @Override
    public void check(ProofText text, Findings findings) {
        ReportingWindow window = text.context().window();
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.ROW || block.kind() == BlockKind.CELL) {
                continue;
            }
            Matcher quarter = QUARTER.matcher(block.text());
            while (quarter.find()) {
                Integer year = quarter.group(2) == null ? null : Integer.valueOf(quarter.group(2));
                judge(
                        window,
                        block,
                        new Named(
                                WindowKind.QUARTER,
                                number(quarter.group(1)),
                                year,
                                quarter.start(),
                                quarter.end(),
                                quarter.start(2)),
                        findings);
            }
            Matcher months = MONTHS.matcher(block.text());
            while (months.find()) {
                boolean half = months.group(1).equals("6")
                        || Words.lower(months.group(1)).equals("sáu");
                int number =
                        months.group(2) != null && Words.lower(months.group(2)).equals("cuối") ? 2 : 1;
                judge(
                        window,
                        block,
                        new Named(
                                half ? WindowKind.HALF_YEAR : WindowKind.NINE_MONTHS,
                                number,
                                Integer.valueOf(months.group(3)),
                                months.start(),
                                months.end(),
                                months.start(3)),
                        findings);
            }
        }
    }

    private static void judge(ReportingWindow window, Block block, Named named, Findings findings) {
        boolean samePlace = named.kind() == window.kind() && named.number() == window.number();
        if (named.year() == null) {
            boolean other = named.kind() == window.kind() && !samePlace;
            if (other && saysIn(block, named) && !excused(block, named)) {
                findings.ask(
                        FindingKind.PERIOD, block, named.start(), named.end(), message(window, block, named), null);
            }
            return;
        }
        boolean sameYear = named.year() == window.year();
        if (samePlace && sameYear || compares(block, named) || namesDocument(block, named)) {
            return;
        }
        boolean yearAway = Math.abs(named.year() - window.year()) >= 1;
        if (samePlace && yearAway && !(named.year() > window.year() && looksAhead(block, named))) {
            String mend = block.part(named.start(), named.yearStart()) + window.year();
            findings.sure(FindingKind.PERIOD, block, named.start(), named.end(), message(window, block, named), mend);
        } else if (!(sameYear && within(window, named)) && !looksAhead(block, named)) {
            findings.ask(FindingKind.PERIOD, block, named.start(), named.end(), message(window, block, named), null);
        }
    }

    /** Whether the named period is a part of the report's, as the first quarter is of the first half. */
    private static boolean within(ReportingWindow window, Named named) {
        int months = months(named.kind()) * named.number();
        int last = months(window.kind()) * window.number();
        return months <= last && months - months(named.kind()) >= last - months(window.kind());
    }

    private static int months(WindowKind kind) {
        return kind == WindowKind.NINE_MONTHS ? 9 : 12 / kind.perYear();
    }

    private static boolean saysIn(Block block, Named named) {
        return Words.lower(block.part(named.start() - 8, named.start()))
                .stripTrailing()
                .endsWith("trong");
    }

    private static boolean excused(Block block, Named named) {
        return compares(block, named) || looksAhead(block, named);
    }

    private static boolean compares(Block block, Named named) {
        return COMPARES.matcher(clause(block, named)).find();
    }

    private static boolean looksAhead(Block block, Named named) {
        return AHEAD_SECTION.matcher(block.section()).find()
                || AHEAD.matcher(block.sentence(named.start())).find()
                || block.kind() == BlockKind.HEADING
                        && AHEAD_SECTION.matcher(block.text()).find();
    }

    /** The words between the signs around it: a comparison further on in a long sentence excuses nothing. */
    private static String clause(Block block, Named named) {
        int from = block.sentenceStart(named.start());
        int to = block.sentenceEnd(named.start());
        int semicolonBefore = block.text().lastIndexOf(';', named.start());
        int semicolonAfter = block.text().indexOf(';', named.end());
        return block.part(
                Math.max(from, Math.max(semicolonBefore, named.start() - 60)),
                Math.min(to, Math.min(semicolonAfter < 0 ? to : semicolonAfter, named.end() + 60)));
    }

    /** Whether it belongs to the name of a document of its own year. */
    private static boolean namesDocument(Block block, Named named) {
        for (Citation citation : block.citations()) {
            boolean before = citation.end() <= named.start();
            if (before && !block.part(citation.end(), named.start()).matches("(?s).*[,;.:].*")) {
                int year =
                        citation.date() == null ? named.year() : citation.date().getYear();
                return named.year() == year || named.year() == year + 1;
            }
        }
        return false;
    }

    private static int number(String printed) {
        String lower = Words.lower(printed);
        int roman = ROMAN.indexOf(lower);
        int word = IN_WORDS.indexOf(lower);
        return roman >= 0 ? roman + 1 : word >= 0 ? word + 1 : Integer.parseInt(lower);
    }

    private static String message(ReportingWindow window, Block block, Named named) {
        return "Báo cáo của kỳ %s nhưng câu này ghi %s."
                .formatted(window.label(), block.part(named.start(), named.end()));
    }
}
