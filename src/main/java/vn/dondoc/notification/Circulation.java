package vn.dondoc.notification;

import static vn.dondoc.notification.Audience.CLERK;
import static vn.dondoc.notification.Audience.DEPUTY_IN_CHARGE;
import static vn.dondoc.notification.Audience.DIRECTOR;
import static vn.dondoc.notification.Audience.HEAD;
import static vn.dondoc.notification.Audience.LEADERSHIP;
import static vn.dondoc.notification.Audience.OFFICE;
import static vn.dondoc.notification.Audience.OFFICER;
import static vn.dondoc.notification.Audience.SIGNERS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who hears of what: the whole table. The one who acts never hears of it. An event without a line here goes to the
 * officer and the head of the unit, under the reason that its name begins with.
 */
final class Circulation {

    private static final Map<String, List<Line>> OF_ASSIGNMENTS = new HashMap<>();
    private static final Map<String, List<Line>> OF_PLANS = new HashMap<>();

    // spotless:off
    static {
        work("ASSIGNED"); // told by AssignmentsCreated, many at a time
        work("OPENED", line(NoticeReason.NEW_WORK, HEAD));
        work("RECEIVED", line(NoticeReason.NEW_WORK, OFFICER));
        work("OFFICER_NAMED", line(NoticeReason.NEW_WORK, OFFICER));
        work("PROGRESS");
        work("SUBMITTED", line(NoticeReason.TO_ACCEPT, HEAD));
        work("UNIT_ACCEPTED", line(NoticeReason.TO_ACCEPT, OFFICE), line(NoticeReason.DONE, OFFICER));
        work("RETURNED", line(NoticeReason.RETURNED, OFFICER, HEAD));
        work("ACCEPTED"); // DONE follows in the same moment
        work("DONE", line(NoticeReason.DONE, OFFICER, HEAD));
        work("CANCELLED", line(NoticeReason.STOPPED, OFFICER, HEAD));
        work("SUPERSEDED", line(NoticeReason.STOPPED, OFFICER, HEAD));

        work("EXTENSION_ASKED", line(NoticeReason.EXTENSION, OFFICE));
        work("EXTENSION_OPINION", line(NoticeReason.EXTENSION, DEPUTY_IN_CHARGE, DIRECTOR));
        work("EXTENSION_GRANTED", line(NoticeReason.EXTENSION, OFFICER, HEAD, OFFICE));
        work("EXTENSION_REFUSED", line(NoticeReason.EXTENSION, OFFICER, HEAD, OFFICE));

        work("EXTENSION_WITHDRAWN", line(NoticeReason.EXTENSION, OFFICE));
        work("EXTENSION_RECORDED", line(NoticeReason.EXTENSION, OFFICER, HEAD, DEPUTY_IN_CHARGE));

        work("RETURN_ASKED", line(NoticeReason.TRANSFER, OFFICE, DEPUTY_IN_CHARGE, DIRECTOR));
        work("RETURN_REFUSED", line(NoticeReason.TRANSFER, HEAD));
        work("RETURN_WITHDRAWN", line(NoticeReason.TRANSFER, OFFICE, DEPUTY_IN_CHARGE, DIRECTOR));
        work("TRANSFERRED", line(NoticeReason.TRANSFER, OFFICER, HEAD, OFFICE));

        work("SPLIT"); // each part tells its officer

        // the cooperating unit hears through its contribution
        work("CONTRIBUTION_ASKED");
        work("CONTRIBUTION_PERSON");
        work("CONTRIBUTION_GIVEN", line(NoticeReason.CONTRIBUTION, OFFICER, HEAD));
        work("CONTRIBUTION_ACCEPTED");
        work("CONTRIBUTION_RETURNED");
        work("CONTRIBUTION_WITHDRAWN");

        work("REMINDED"); // told by the reminder itself: only those whom it is for
        work("HANDED_OVER"); // told by WorkHandedOver, many at a time
        work("COMMENTED"); // told by the comment itself: only those whom it concerns

        plan("SENT_FOR_COMMENTS", line(NoticeReason.PLAN_COMMENTS, HEAD)); // of the units that are asked
        plan("COMMENTED", line(NoticeReason.PLAN_COMMENTS, OFFICE));
        plan("COMMENTS_CLOSED", line(NoticeReason.PLAN_STEP, OFFICE));
        plan("COMMENTS_STOPPED");
        plan("SUBMITTED", line(NoticeReason.PLAN_STEP, SIGNERS));
        plan("APPROVED", line(NoticeReason.PLAN_STEP, CLERK, OFFICE));
        plan("RETURNED", line(NoticeReason.PLAN_STEP, OFFICE));
        plan("WITHDRAWN", line(NoticeReason.PLAN_STEP, SIGNERS, HEAD)); // of the units that were asked
        plan("ISSUED", line(NoticeReason.PLAN_ISSUED, OFFICE, LEADERSHIP));
    }
    // spotless:on

    private Circulation() {}

    /**
     * A line of the table.
     *
     * @param to who hears it
     */
    record Line(NoticeReason reason, List<Audience> to) {}

    /** Who hears of an event of an assignment, named as in its history. */
    static List<Line> ofAssignment(String kind) {
        List<Line> lines = OF_ASSIGNMENTS.get(kind);
        return lines != null ? lines : List.of(line(reasonOf(kind), OFFICER, HEAD));
    }

    /** Who hears of an event of a plan, named as in its history; nobody hears of small changes of a draft. */
    static List<Line> ofPlan(String kind) {
        return OF_PLANS.getOrDefault(kind, List.of());
    }

    /** The kinds of plan events that anybody hears of. */
    static Set<String> planKinds() {
        return OF_PLANS.keySet();
    }

    private static NoticeReason reasonOf(String kind) {
        if (kind.startsWith("EXTENSION")) {
            return NoticeReason.EXTENSION;
        }
        if (kind.startsWith("RETURN") || kind.startsWith("TRANSFER")) {
            return NoticeReason.TRANSFER;
        }
        if (kind.startsWith("CONTRIBUTION") || kind.startsWith("CONTRIBUTED")) {
            return NoticeReason.CONTRIBUTION;
        }
        if (kind.startsWith("REMIND")) {
            return NoticeReason.CHASED;
        }
        return NoticeReason.UPDATE;
    }

    private static Line line(NoticeReason reason, Audience... to) {
        return new Line(reason, List.of(to));
    }

    private static void work(String kind, Line... lines) {
        OF_ASSIGNMENTS.put(kind, List.of(lines));
    }

    private static void plan(String kind, Line... lines) {
        OF_PLANS.put(kind, List.of(lines));
    }
}
