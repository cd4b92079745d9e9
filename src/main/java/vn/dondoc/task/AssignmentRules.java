package vn.dondoc.task;

import static vn.dondoc.task.AssignmentStatus.ASSIGNED;
import static vn.dondoc.task.AssignmentStatus.IN_PROGRESS;
import static vn.dondoc.task.AssignmentStatus.RECEIVED;
import static vn.dondoc.task.AssignmentStatus.RETURN_REQUESTED;
import static vn.dondoc.task.AssignmentStatus.SCHEDULED;
import static vn.dondoc.task.AssignmentStatus.SUBMITTED;
import static vn.dondoc.task.AssignmentStatus.UNIT_ACCEPTED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Which step is possible in which state, and which permission it asks for (domain.md section 7). */
final class AssignmentRules {

    private static final AssignmentStatus[] OPEN = Arrays.stream(AssignmentStatus.values())
            .filter(AssignmentStatus::open)
            .toArray(AssignmentStatus[]::new);

    /** The unit has it in hand: nothing is handed in, nobody asked to give it back. */
    private static final AssignmentStatus[] AT_WORK = {ASSIGNED, RECEIVED, IN_PROGRESS};

    private static final Map<AssignmentAction, Rule> RULES = new EnumMap<>(AssignmentAction.class);

    static {
        rule(AssignmentAction.OPEN_EARLY, Action.RECEIVE_TASK, SCHEDULED);
        rule(AssignmentAction.RECEIVE, Action.RECEIVE_TASK, ASSIGNED);
        rule(AssignmentAction.NAME_OFFICER, Action.ASSIGN_OFFICER, RECEIVED, IN_PROGRESS, SUBMITTED, UNIT_ACCEPTED);
        rule(AssignmentAction.REPORT_PROGRESS, Action.REPORT_WORK, RECEIVED, IN_PROGRESS);
        rule(AssignmentAction.SUBMIT_RESULT, Action.REPORT_WORK, RECEIVED, IN_PROGRESS);
        rule(AssignmentAction.ACCEPT_UNIT, Action.ACCEPT_UNIT, SUBMITTED);
        rule(AssignmentAction.ACCEPT_DEPARTMENT, Action.ACCEPT_DEPARTMENT, UNIT_ACCEPTED);
        rule(AssignmentAction.CANCEL, Action.CANCEL_TASK, OPEN);
        rule(AssignmentAction.STOP_TASK, Action.CANCEL_TASK, OPEN);
        rule(AssignmentAction.ASK_EXTENSION, Action.ASK_EXTENSION, AT_WORK);
        rule(AssignmentAction.WITHDRAW_EXTENSION, Action.ASK_EXTENSION, OPEN);
        rule(AssignmentAction.GIVE_OPINION, Action.GIVE_OPINION, OPEN);
        rule(AssignmentAction.DECIDE_EXTENSION, Action.GRANT_EXTENSION, OPEN);
        rule(AssignmentAction.RECORD_EXTENSION, Action.RECORD_EXTENSION, OPEN);
        rule(AssignmentAction.ASK_RETURN, Action.ASK_RETURN, AT_WORK);
        rule(AssignmentAction.WITHDRAW_RETURN, Action.ASK_RETURN, RETURN_REQUESTED);
        rule(AssignmentAction.DECIDE_RETURN, Action.TRANSFER_TASK, RETURN_REQUESTED);
        rule(
                AssignmentAction.RECORD_EVENT,
                Action.RECORD_EVENT,
                ASSIGNED,
                RECEIVED,
                IN_PROGRESS,
                SUBMITTED,
                UNIT_ACCEPTED);
        rule(
                AssignmentAction.REMIND,
                Action.REMIND,
                ASSIGNED,
                RETURN_REQUESTED,
                RECEIVED,
                IN_PROGRESS,
                SUBMITTED,
                UNIT_ACCEPTED);
        rule(
                AssignmentAction.TRANSFER,
                Action.TRANSFER_TASK,
                SCHEDULED,
                ASSIGNED,
                RECEIVED,
                IN_PROGRESS,
                SUBMITTED,
                UNIT_ACCEPTED);
        rule(AssignmentAction.SPLIT, Action.SPLIT_TASK, AT_WORK);
        rule(AssignmentAction.ASK_CONTRIBUTION, Action.ASK_CONTRIBUTION, RECEIVED, IN_PROGRESS);
    }

    private AssignmentRules() {}

    private record Rule(Action permission, Set<AssignmentStatus> states) {}

    private static void rule(AssignmentAction action, Action permission, AssignmentStatus... states) {
        RULES.put(action, new Rule(permission, Set.of(states)));
    }

    /** The permission that an action asks for; that of REWORK depends on the state, see {@link #level}. */
    static Action permission(AssignmentAction action) {
        return RULES.get(action).permission();
    }

    /** The acceptance that decides in this state; the unit's where nothing waits for one. */
    static AssignmentAction level(AssignmentStatus status) {
        return status == UNIT_ACCEPTED ? AssignmentAction.ACCEPT_DEPARTMENT : AssignmentAction.ACCEPT_UNIT;
    }

    /** What is to be done next in this state; the permission of whoever works on it where nothing is to be decided. */
    static Action nextStep(AssignmentStatus status) {
        return switch (status) {
            case SCHEDULED, ASSIGNED -> Action.RECEIVE_TASK;
            case RETURN_REQUESTED -> Action.TRANSFER_TASK;
            case SUBMITTED -> Action.ACCEPT_UNIT;
            case UNIT_ACCEPTED -> Action.ACCEPT_DEPARTMENT;
            default -> Action.REPORT_WORK;
        };
    }

    /** How work gets to another unit in this state: as the answer to a request, or without one. */
    static AssignmentAction transfer(AssignmentStatus status) {
        return status == RETURN_REQUESTED ? AssignmentAction.DECIDE_RETURN : AssignmentAction.TRANSFER;
    }

    /** @throws NotPossibleException when the state does not allow the step */
    static void requireState(AssignmentAction action, AssignmentStatus status) {
        if (!RULES.get(action).states().contains(status)) {
            throw new NotPossibleException("Không thể %s: nhiệm vụ đang ở bước “%s”."
                    .formatted(action.label().toLowerCase(Vietnamese.LOCALE), status.label()));
        }
    }

    /** What {@code actor} may do with the assignment by its state; {@link RequestRules} says what requests leave of it. */
    static Set<AssignmentAction> allowed(Actor actor, Assignment assignment) {
        Set<AssignmentAction> allowed = EnumSet.noneOf(AssignmentAction.class);
        RULES.forEach((action, rule) -> {
            if (rule.states().contains(assignment.status())
                    && Access.may(actor, rule.permission(), assignment.subject())) {
                allowed.add(action);
            }
        });
        if (allowed.contains(AssignmentAction.ACCEPT_UNIT) || allowed.contains(AssignmentAction.ACCEPT_DEPARTMENT)) {
            allowed.add(AssignmentAction.REWORK);
        }
        return allowed;
    }
}
