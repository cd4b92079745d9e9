package vn.dondoc.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.dondoc.common.Vietnamese;

/** What is said of a deadline, and to whom. */
final class NoticeWords {

    /** Longest part of a task's content that a notice quotes. */
    private static final int QUOTED = 200;

    private NoticeWords() {}

    /**
     * Who is told of a milestone. Work that waits for a decision reminds those who decide, not the officer; what is
     * overdue goes up step by step.
     */
    static Set<NoticeRecipient> recipients(NoticeKind kind, AssignmentStatus status) {
        return switch (kind) {
            case OVERDUE_DIRECTOR -> EnumSet.of(NoticeRecipient.DIRECTOR);
            case OVERDUE_DEPUTY -> EnumSet.of(NoticeRecipient.DEPUTY);
            case OVERDUE ->
                switch (status) {
                    case UNIT_ACCEPTED -> EnumSet.of(NoticeRecipient.OFFICE);
                    case RETURN_REQUESTED -> EnumSet.of(NoticeRecipient.DEPUTY, NoticeRecipient.OFFICE);
                    default -> EnumSet.of(NoticeRecipient.HEAD, NoticeRecipient.OFFICE);
                };
            case REPORT, BEFORE, DUE_DAY ->
                switch (status) {
                    case UNIT_ACCEPTED -> EnumSet.of(NoticeRecipient.OFFICE);
                    case RETURN_REQUESTED -> EnumSet.of(NoticeRecipient.DEPUTY);
                    case SUBMITTED, ASSIGNED -> EnumSet.of(NoticeRecipient.HEAD);
                    default -> EnumSet.of(NoticeRecipient.OFFICER, NoticeRecipient.HEAD);
                };
        };
    }

    /** The whole sentence, true on the day on which it is told. */
    static String text(NoticeFacts facts, Milestone milestone, NoticeSchedule schedule, LocalDate today) {
        String what = "%s %s".formatted(facts.code(), quoted(facts.content())).strip();
        String unit = facts.unitName();
        String waiting = waiting(facts);
        if (milestone.kind() == NoticeKind.REPORT) {
            return "%s chưa có tiến độ, hạn đơn vị nộp báo cáo %s%s: %s"
                    .formatted(
                            schedule.period(milestone.anchor()).label(),
                            Vietnamese.date(milestone.anchor()),
                            waiting,
                            what);
        }
        String due = Vietnamese.date(milestone.anchor());
        int left = schedule.workingDaysTo(milestone.anchor(), today);
        if (today.isAfter(milestone.anchor())) {
            return left == 0
                    ? "Đã quá hạn %s, %s%s: %s".formatted(due, unit, waiting, what)
                    : "Quá hạn %d ngày làm việc (hạn %s), %s%s: %s".formatted(-left, due, unit, waiting, what);
        }
        if (today.equals(milestone.anchor())) {
            return "Hôm nay đến hạn%s: %s".formatted(waiting, what);
        }
        return left == 0
                ? "Hôm nay là ngày làm việc cuối cùng trước hạn %s%s: %s".formatted(due, waiting, what)
                : "Còn %d ngày làm việc đến hạn %s%s: %s".formatted(left, due, waiting, what);
    }

    private static String waiting(NoticeFacts facts) {
        return switch (facts.status()) {
            case SUBMITTED, UNIT_ACCEPTED ->
                ", kết quả%s đang chờ %s duyệt"
                        .formatted(
                                facts.submittedOn() == null ? "" : " nộp ngày " + Vietnamese.date(facts.submittedOn()),
                                facts.status() == AssignmentStatus.SUBMITTED ? "phòng, đơn vị" : "Văn phòng, lãnh đạo");
            case RETURN_REQUESTED -> ", đơn vị đề nghị trả lại, đang chờ lãnh đạo quyết định";
            case ASSIGNED -> ", chưa tiếp nhận";
            default -> "";
        };
    }

    private static String quoted(String content) {
        String line = content.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1).stripTrailing() + "…";
    }
}
