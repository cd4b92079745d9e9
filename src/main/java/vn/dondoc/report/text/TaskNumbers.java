package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;

/** The fields about tasks in one request. Counted cumulatively to the cut-off; each population once. */
final class TaskNumbers {

    static final String PLAN_NAME = "KH.TEN";

    private final long agencyId;
    private final LocalDate today;
    private final FigureQueries figures;
    private final FigureDrilldown drilldown;
    private final JdbcClient jdbc;
    private final Map<String, Figures> counted = new HashMap<>();

    TaskNumbers(long agencyId, LocalDate today, FigureQueries figures, FigureDrilldown drilldown, JdbcClient jdbc) {
        this.agencyId = agencyId;
        this.today = today;
        this.figures = figures;
        this.drilldown = drilldown;
        this.jdbc = jdbc;
    }

    private record Name(TaskGroup group, TaskField field) {

        static Optional<Name> of(String token) {
            int dot = token.indexOf('.');
            if (dot < 1) {
                return Optional.empty();
            }
            for (TaskGroup group : TaskGroup.values()) {
                if (group.name().equals(token.substring(0, dot))) {
                    return TaskField.named(token.substring(dot + 1)).map(field -> new Name(group, field));
                }
            }
            return Optional.empty();
        }
    }

    /** Empty when the token is no field about tasks. */
    Optional<FieldValue> value(String whole, String token, ReportingWindow window) {
        if (token.equals(PLAN_NAME)) {
            return Optional.of(planName(whole, window));
        }
        return Name.of(token).map(name -> value(whole, name, window));
    }

    private FieldValue value(String whole, Name name, ReportingWindow window) {
        TaskGroup group = name.group();
        String label = group.label() + ": " + name.field().label();
        LocalDate asOf = PeriodWords.countedTo(window, today);
        if (window.from().isAfter(today)) {
            return FieldValue.without(whole, label, FieldState.EMPTY, "Kỳ số liệu chưa bắt đầu");
        }
        Figures count = counted.computeIfAbsent(
                group + "|" + window.code() + window.to(), key -> figures.figures(query(group, window)));
        boolean nothing = count.assigned() == 0 && group.source() == TaskSource.PLAN;
        Optional<String> printed = nothing ? Optional.empty() : name.field().print(count);
        if (printed.isEmpty()) {
            return FieldValue.without(
                    whole,
                    label,
                    FieldState.EMPTY,
                    nothing ? "Chưa có nhiệm vụ nào được giao" : "Không có số để tính tỷ lệ");
        }
        Long number = name.field().count(count);
        return new FieldValue(
                whole,
                label,
                FieldState.VALUE,
                printed.get(),
                number == null ? null : BigDecimal.valueOf(number),
                population(group, window, asOf),
                group.dueInWindow() ? window.from() : null,
                asOf,
                link(group, window, asOf, name.field().bucket()));
    }

    private static String population(TaskGroup group, ReportingWindow window, LocalDate asOf) {
        String words = "%s năm %d, tính đến hết ngày %s".formatted(group.label(), window.year(), PeriodWords.day(asOf));
        return asOf.isBefore(window.to()) ? words + " (kỳ chưa kết thúc, số còn thay đổi)" : words;
    }

    private FigureQuery query(TaskGroup group, ReportingWindow window) {
        return new FigureQuery(
                null,
                null,
                null,
                group.source(),
                PeriodWords.countedTo(window, today),
                group.dueInWindow() ? window : null,
                group.source() == TaskSource.PLAN ? null : window.year());
    }

    /** The progress list that counts the same. */
    private static String link(TaskGroup group, ReportingWindow window, LocalDate asOf, Bucket bucket) {
        return "tien-do/danh-sach?asOf=" + asOf + "&bucket=" + bucket
                + (group.dueInWindow() ? "&due=1" : "")
                + (group.source() == TaskSource.PLAN ? "" : "&source=" + group.source())
                + "&window=" + window.code();
    }

    /** The plan of the window's year that holds at the cut-off. */
    private FieldValue planName(String whole, ReportingWindow window) {
        String label = "Kế hoạch của năm: số, ngày";
        return jdbc.sql("""
                        SELECT id, number, issued_on FROM plan WHERE agency_id = ? AND plan_year = ? AND issued_on <= ?
                          AND number IS NOT NULL AND status IN ('ISSUED', 'REPLACED', 'CLOSED')
                        ORDER BY issued_on DESC, id DESC LIMIT 1""")
                .params(agencyId, window.year(), window.to())
                .query((row, index) -> new FieldValue(
                        whole,
                        label,
                        FieldState.VALUE,
                        "Kế hoạch số %s ngày %s"
                                .formatted(
                                        row.getString("number"),
                                        PeriodWords.day(row.getObject("issued_on", LocalDate.class))),
                        null,
                        "Kế hoạch ban hành sau cùng của năm " + window.year(),
                        null,
                        null,
                        "ke-hoach/" + row.getLong("id")))
                .optional()
                .orElseGet(() -> FieldValue.without(
                        whole, label, FieldState.EMPTY, "Chưa có kế hoạch năm " + window.year() + " được ban hành"));
    }

    /** The tasks behind a number. */
    List<SourceRow> rows(String token, ReportingWindow window) {
        return Name.of(token)
                .map(name -> drilldown
                        .all(query(name.group(), window), name.field().bucket())
                        .values()
                        .stream()
                        .map(item -> new SourceRow(
                                "TASK",
                                item.taskId(),
                                item.code() + ". " + item.content(),
                                "viec/" + item.assignmentId()))
                        .sorted(Comparator.comparing(SourceRow::id))
                        .toList())
                .orElse(List.of());
    }
}
