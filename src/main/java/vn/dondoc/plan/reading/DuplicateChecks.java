package vn.dondoc.plan.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.SecondDeadline;

/** Rows that say the same, nearly the same, or the same with other dates. */
final class DuplicateChecks {

    /** Share of common word pairs from which two rows are nearly the same. */
    private static final double SIMILAR = 0.74;

    /** With the same note but another number in it, less likeness is enough to ask. */
    private static final double RELATED = 0.4;

    /** Shorter texts ("Báo cáo tháng") are alike by chance. */
    private static final int FEWEST_WORDS = 6;

    /** Word pairs that stand in more rows than this say nothing about two rows. */
    private static final int COMMON_PAIR = 60;

    /** Two results are of one sort when they begin with so many equal words. */
    private static final int SAME_RESULT_WORDS = 5;

    /** Findings of one kind beyond this number help nobody. */
    private static final int MOST = 200;

    private record Said(TaskRow task, String words, Set<String> pairs) {}

    private final List<Finding> findings = new ArrayList<>();

    private DuplicateChecks() {}

    static List<Finding> check(List<TaskRow> tasks) {
        DuplicateChecks checks = new DuplicateChecks();
        List<Said> said = tasks.stream()
                .map(task -> Texts.fold(task.content()).split(" ").length < FEWEST_WORDS
                        ? new Said(task, "", Set.of())
                        : new Said(task, Texts.fold(task.content()), Similarity.pairs(Texts.fold(task.content()))))
                .toList();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            checks.against(said, i, index);
        }
        checks.acrossAppendices(tasks);
        return checks.findings;
    }

    /** One appendix asks for a result as a whole, another lists its parts with a later date: same lead, same result. */
    private void acrossAppendices(List<TaskRow> tasks) {
        Map<String, List<TaskRow>> byResult = new TreeMap<>();
        for (TaskRow task : tasks) {
            String[] words = Texts.fold(task.deliverable()).split(" ");
            if (words.length >= SAME_RESULT_WORDS
                    && task.appendix() != null
                    && task.deadline().due() != null) {
                String key = Texts.fold(task.leadText()) + "|"
                        + String.join(" ", List.of(words).subList(0, SAME_RESULT_WORDS));
                byResult.computeIfAbsent(key, k -> new ArrayList<>()).add(task);
            }
        }
        for (List<TaskRow> rows : byResult.values()) {
            for (TaskRow whole : rows) {
                List<TaskRow> later = rows.stream()
                        .filter(part -> !whole.appendix().equals(part.appendix()))
                        .filter(part ->
                                part.deadline().due().isAfter(whole.deadline().due()))
                        .toList();
                if (!later.isEmpty()) {
                    List<Integer> positions = new ArrayList<>(List.of(whole.position()));
                    positions.addAll(PlanChecks.positions(later));
                    findings.add(new Finding(
                            FindingCode.CONTRADICTING_DATES,
                            positions,
                            "Dòng " + PlanChecks.label(whole) + " phải xong theo “" + whole.deadlineText()
                                    + "”, nhưng dòng " + PlanChecks.labels(later)
                                    + " cùng loại kết quả, cùng đơn vị lại"
                                    + " kết thúc sau đó (“" + later.get(0).deadlineText() + "”).",
                            whole.deliverable() + " ↔ " + later.get(0).deliverable()));
                }
            }
        }
    }

    /** Compares a row with those above that share enough rare word pairs. */
    private void against(List<Said> said, int row, Map<String, List<Integer>> index) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String pair : said.get(row).pairs()) {
            List<Integer> rows = index.computeIfAbsent(pair, key -> new ArrayList<>());
            if (rows.size() <= COMMON_PAIR) {
                rows.forEach(other -> shared.merge(other, 1, Integer::sum));
                rows.add(row);
            }
        }
        shared.forEach((other, count) -> {
            if (count >= 3 && findings.size() < MOST) {
                compare(said.get(other), said.get(row));
            }
        });
    }

    private void compare(Said a, Said b) {
        boolean same = a.words().equals(b.words());
        double alike = Similarity.words(a.pairs(), b.pairs());
        boolean contained = (b.words().startsWith(a.words()) || a.words().startsWith(b.words()))
                && Texts.fold(a.task().deliverable()).equals(Texts.fold(b.task().deliverable()));
        String dates = same || contained || alike >= SIMILAR ? differentDates(a.task(), b.task()) : null;
        String terms = alike >= RELATED ? differentTerms(a.task(), b.task()) : null;
        if (dates != null || terms != null) {
            add(
                    FindingCode.CONTRADICTING_DATES,
                    a.task(),
                    b.task(),
                    "cùng một việc nhưng thời hạn khác nhau: " + (dates != null ? dates : terms));
        } else if (same) {
            add(FindingCode.SAME_TASK, a.task(), b.task(), "cùng một nội dung" + leads(a.task(), b.task()));
        } else if (contained || alike >= SIMILAR) {
            add(FindingCode.SIMILAR_TASK, a.task(), b.task(), "nội dung gần như nhau" + leads(a.task(), b.task()));
        }
    }

    private void add(FindingCode code, TaskRow a, TaskRow b, String what) {
        findings.add(new Finding(
                code,
                List.of(a.position(), b.position()),
                "Dòng " + PlanChecks.labels(List.of(a, b)) + " " + what + ".",
                Texts.shorten(a.content(), 200) + " ↔ " + Texts.shorten(b.content(), 200)));
    }

    private static String leads(TaskRow a, TaskRow b) {
        return Texts.fold(a.leadText()).equals(Texts.fold(b.leadText()))
                ? ""
                : ", đơn vị chủ trì khác nhau (" + Texts.line(a.leadText()) + "; " + Texts.line(b.leadText()) + ")";
    }

    @Nullable
    private static String differentDates(TaskRow a, TaskRow b) {
        LocalDate first = a.deadline().due();
        LocalDate second = b.deadline().due();
        if (first == null || second == null || first.equals(second)) {
            return null;
        }
        return a.deadlineText() + " (" + Vietnamese.date(first) + ") và " + b.deadlineText() + " ("
                + Vietnamese.date(second) + ")";
    }

    /** The notes are the same but for the number of days. */
    @Nullable
    private static String differentTerms(TaskRow a, TaskRow b) {
        for (SecondDeadline first : a.deadline().secondDeadlines()) {
            for (SecondDeadline second : b.deadline().secondDeadlines()) {
                BigDecimal one = first.amount();
                BigDecimal two = second.amount();
                boolean sameWords = withoutDigits(first.phrase()).equals(withoutDigits(second.phrase()));
                if (one != null && two != null && one.compareTo(two) != 0 && sameWords) {
                    return "“" + first.phrase() + "” và “" + second.phrase() + "”";
                }
            }
        }
        return null;
    }

    private static String withoutDigits(String text) {
        return Texts.fold(text).replaceAll("\\d+", "#");
    }
}
