package vn.dondoc.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.SecondDeadline;

/** Due dates before the plan, other years, days that do not exist, notes with another term. */
final class DateChecks {

    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?iu)năm (20\\d{2})(?!\\d)");
    private static final Pattern CITED = Pattern.compile(
            "\\d+/[\\p{L}\\d/-]+\\s*$|(?iu)(luật|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|công điện)[^.;]{0,60}$");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?(?![\\d/])");
    private static final int YEARS_BACK = 3;

    private DateChecks() {}

    static List<Finding> check(List<TaskRow> tasks, @Nullable LocalDate planDate) {
        List<Finding> findings = new ArrayList<>();
        for (TaskRow task : tasks) {
            impossible(task, findings);
            otherTermInNote(task, findings);
        }
        if (planDate != null) {
            tasks.forEach(task -> beforePlan(task, planDate, findings));
            otherYears(tasks, planDate, findings);
            tasks.forEach(task -> yearInText(task, planDate, findings));
        }
        return findings;
    }

    private static void beforePlan(TaskRow task, LocalDate planDate, List<Finding> findings) {
        LocalDate due = task.deadline().due();
        if (due != null && due.isBefore(planDate)) {
            findings.add(new Finding(
                    FindingCode.DUE_BEFORE_PLAN,
                    List.of(task.position()),
                    "Dòng " + PlanChecks.label(task) + ": hạn " + Vietnamese.date(due) + " trước ngày ký kế hoạch ("
                            + Vietnamese.date(planDate) + ").",
                    task.deadlineText()));
        }
    }

    /** One finding for each other year, so that a plan of several years does not drown in them. */
    private static void otherYears(List<TaskRow> tasks, LocalDate planDate, List<Finding> findings) {
        Map<Integer, List<TaskRow>> byYear = new TreeMap<>();
        for (TaskRow task : tasks) {
            LocalDate due = task.deadline().due();
            if (due != null && due.getYear() != planDate.getYear()) {
                byYear.computeIfAbsent(due.getYear(), year -> new ArrayList<>()).add(task);
            }
        }
        byYear.forEach((year, rows) -> findings.add(new Finding(
                FindingCode.OTHER_YEAR,
                PlanChecks.positions(rows),
                "Thời hạn rơi vào năm " + year + ", khác năm của kế hoạch (" + planDate.getYear() + "): dòng "
                        + PlanChecks.labels(rows) + ".",
                rows.get(0).deadlineText())));
    }

    /** An earlier year in the task's own words; years of cited documents do not count. */
    private static void yearInText(TaskRow task, LocalDate planDate, List<Finding> findings) {
        Matcher matcher = YEAR_IN_TEXT.matcher(task.content());
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            String before = task.content().substring(Math.max(0, matcher.start() - 80), matcher.start());
            boolean earlier = year < planDate.getYear() && year >= planDate.getYear() - YEARS_BACK;
            boolean partOfDate = before.matches("(?su).*tháng \\d{1,2} $");
            if (earlier && !partOfDate && !CITED.matcher(before).find()) {
                findings.add(new Finding(
                        FindingCode.OTHER_YEAR,
                        List.of(task.position()),
                        "Dòng " + PlanChecks.label(task) + ": nội dung ghi năm " + year + " trong kế hoạch năm "
                                + planDate.getYear() + ".",
                        Texts.shorten(task.content(), 300)));
                return;
            }
        }
    }

    private static void impossible(TaskRow task, List<Finding> findings) {
        Matcher matcher = DAY.matcher(task.deadlineText());
        while (matcher.find()) {
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int year = matcher.group(3) == null ? 2024 : Integer.parseInt(matcher.group(3));
            if (day <= 31 && month >= 1 && month <= 12 && !exists(day, month, year)) {
                findings.add(new Finding(
                        FindingCode.IMPOSSIBLE_DATE,
                        List.of(task.position()),
                        "Dòng " + PlanChecks.label(task) + ": lịch không có ngày " + matcher.group() + ".",
                        task.deadlineText()));
            }
        }
    }

    private static boolean exists(int day, int month, int year) {
        try {
            return day >= 1 && YearMonth.of(year, month).isValidDay(day);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The deadline cell says one term, the note another ("ngay sau khi có kết quả" and "10 ngày kể từ ngày tiếp nhận"). */
    private static void otherTermInNote(TaskRow task, List<Finding> findings) {
        DeadlineKind kind = task.deadline().kind();
        boolean own = kind == DeadlineKind.EVENT || kind == DeadlineKind.RELATIVE;
        for (SecondDeadline second : task.deadline().secondDeadlines()) {
            boolean differs = second.amount() != null
                    && (task.deadline().amount() == null
                            || second.amount().compareTo(task.deadline().amount()) != 0);
            if (own && differs) {
                findings.add(new Finding(
                        FindingCode.NOTE_HAS_OTHER_TERM,
                        List.of(task.position()),
                        "Dòng " + PlanChecks.label(task) + ": cột thời hạn ghi “" + task.deadlineText()
                                + "” nhưng chỗ khác trong" + " dòng ghi “" + second.phrase() + "”.",
                        task.note()));
            }
        }
    }
}
