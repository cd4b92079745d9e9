package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.common.Vietnamese;

/** Documents that are cited with two dates, in the body or in the tables. */
final class CitationCheck {

    private static final Pattern CITED = Pattern.compile(
            "(\\d{1,5}/(?:\\d{4}/)?[\\p{Lu}][\\p{L}]*(?:-[\\p{Lu}][\\p{L}&]*)*)\\s*,?\\s*ngày\\s*" + DateWords.DATE,
            Pattern.UNICODE_CASE);

    private final Map<String, Map<LocalDate, String>> dates = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> positions = new LinkedHashMap<>();

    private CitationCheck() {}

    static List<Finding> check(List<TaskRow> tasks, List<TargetRow> targets, List<String> lines) {
        CitationCheck check = new CitationCheck();
        lines.forEach(line -> check.scan(line, null));
        for (TaskRow task : tasks) {
            check.scan(task.content(), task);
            check.scan(task.deliverable(), task);
            check.scan(task.note(), task);
        }
        targets.forEach(target -> check.scan(target.name(), null));
        return check.findings();
    }

    private void scan(String text, @org.springframework.lang.Nullable TaskRow task) {
        Matcher matcher = CITED.matcher(Texts.line(text));
        while (matcher.find()) {
            LocalDate date = DateWords.of(matcher, 2);
            if (date != null) {
                String number = matcher.group(1);
                dates.computeIfAbsent(number, key -> new TreeMap<>()).putIfAbsent(date, matcher.group());
                TreeSet<Integer> rows = positions.computeIfAbsent(number, key -> new TreeSet<>());
                if (task != null) {
                    rows.add(task.position());
                }
            }
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        dates.forEach((number, found) -> {
            if (found.size() > 1) {
                String all = found.keySet().stream().map(Vietnamese::date).collect(Collectors.joining(" và "));
                findings.add(new Finding(
                        FindingCode.DOCUMENT_TWO_DATES,
                        List.copyOf(positions.get(number)),
                        "Văn bản số " + number + " được dẫn với nhiều ngày khác nhau: " + all + ".",
                        String.join(" ↔ ", found.values())));
            }
        });
        return findings;
    }
}
