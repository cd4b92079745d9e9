package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.task.AssignmentHappened;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.AssignmentsCreated;
import vn.dondoc.task.TaskVerifiers;

/** Turns what happens to assignments into notices, in the transaction in which it happens. */
@Component
class AssignmentListener {

    private static final String TO_RECEIVE = "cong-viec/cua-phong?loc=TO_RECEIVE";

    private final Notices notices;
    private final Recipients recipients;
    private final TaskVerifiers verifiers;
    private final JdbcClient jdbc;

    AssignmentListener(Notices notices, Recipients recipients, TaskVerifiers verifiers, JdbcClient jdbc) {
        this.notices = notices;
        this.recipients = recipients;
        this.verifiers = verifiers;
        this.jdbc = jdbc;
    }

    @EventListener
    void happened(AssignmentHappened event) {
        List<Notice> all = new ArrayList<>();
        for (Circulation.Line line : Circulation.ofAssignment(event.kind())) {
            Set<Long> people = people(event, line);
            Notice notice = Notice.ofAssignment(
                            event.agencyId(), line.reason(), event.assignmentId(), event.text(), people, onceKey())
                    .without(event.actorId());
            all.add(notice);
        }
        notices.deliver(all);
    }

    /** Who is to accept the result last hears of it: whoever verifies the task, or the Office. */
    private Set<Long> people(AssignmentHappened event, Circulation.Line line) {
        if (line.reason() == NoticeReason.TO_ACCEPT && event.status() == AssignmentStatus.UNIT_ACCEPTED) {
            Set<Long> verifying = verifiers.of(event.taskId());
            if (!verifying.isEmpty()) {
                return recipients.withSubstitutes(event.agencyId(), verifying);
            }
        }
        return recipients.of(event.agencyId(), event.unitId(), event.officerId(), line.to());
    }

    private record Created(long id, long unitId, LocalDate dueOn, String sourceLabel, String code) {}

    /** One notice for each unit, however many tasks it got. */
    @EventListener
    void created(AssignmentsCreated event) {
        if (event.assignmentIds().isEmpty()) {
            return;
        }
        Map<Long, List<Created>> byUnit = new LinkedHashMap<>();
        // work that waits for its first day is told when it opens
        jdbc.sql("SELECT a.id, a.unit_id, a.due_on, t.source_label, t.code FROM assignment a"
                        + " JOIN task t ON t.id = a.task_id WHERE a.id IN (:ids) AND a.status = :status ORDER BY a.id")
                .param("ids", event.assignmentIds())
                .param("status", AssignmentStatus.ASSIGNED.name())
                .query(Created.class)
                .list()
                .forEach(each -> byUnit.computeIfAbsent(each.unitId(), unit -> new ArrayList<>())
                        .add(each));
        List<Notice> all = new ArrayList<>();
        byUnit.forEach((unit, created) -> {
            Set<Long> heads = recipients.of(event.agencyId(), unit, null, List.of(Audience.HEAD));
            all.add(newWork(event.agencyId(), created, heads).without(event.actorId()));
        });
        notices.deliver(all);
    }

    private static Notice newWork(long agencyId, List<Created> created, Set<Long> heads) {
        Created first = created.get(0);
        if (created.size() == 1) {
            String text = "Đơn vị được giao nhiệm vụ mới"
                    + (first.dueOn() == null ? "." : ", hạn " + Vietnamese.date(first.dueOn()) + ".");
            return Notice.ofAssignment(agencyId, NoticeReason.NEW_WORK, first.id(), text, heads, onceKey());
        }
        String text = "Đơn vị được giao %d nhiệm vụ mới (%s).".formatted(created.size(), first.sourceLabel());
        return Notice.of(agencyId, NoticeReason.NEW_WORK, text, TO_RECEIVE, heads, onceKey());
    }

    /** An event is published once, inside its transaction: its notice needs a key of its own, not a meaning. */
    private static String onceKey() {
        return "event:" + UUID.randomUUID();
    }
}
