package vn.dondoc.security;

import static vn.dondoc.security.Scope.AGENCY;
import static vn.dondoc.security.Scope.BY_DELEGATION;
import static vn.dondoc.security.Scope.INSTALLATION;
import static vn.dondoc.security.Scope.NONE;
import static vn.dondoc.security.Scope.OWN_FIELD;
import static vn.dondoc.security.Scope.OWN_TASKS;
import static vn.dondoc.security.Scope.OWN_UNIT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The role matrix of domain.md section 7, whole, in one place. Services ask it through {@link Access}. */
public final class RoleMatrix {

    private static final Map<Action, Map<Role, Scope>> CELLS = new EnumMap<>(Action.class);

    // spotless:off
    static {
        //                            Director  Deputy         Office    Clerk   Head      Officer    Admin   System
        row(Action.VIEW_PLAN, AGENCY, AGENCY, AGENCY, AGENCY, AGENCY, AGENCY, NONE, NONE);
        row(Action.DRAFT_PLAN, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.COMMENT_PLAN, AGENCY, AGENCY, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.CONFIRM_DEADLINE, AGENCY, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.APPROVE_PLAN, AGENCY, BY_DELEGATION, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.REGISTER_PLAN, AGENCY, BY_DELEGATION, NONE, AGENCY, NONE, NONE, NONE, NONE);
        row(Action.VIEW_TASK, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.RECEIVE_TASK, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.ASSIGN_OFFICER, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.REPORT_WORK, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, OWN_TASKS, NONE, NONE);
        row(Action.ACCEPT_UNIT, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.ACCEPT_DEPARTMENT, AGENCY, OWN_FIELD, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.CANCEL_TASK, AGENCY, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.ASK_EXTENSION, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.GIVE_OPINION, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.GRANT_EXTENSION, AGENCY, OWN_FIELD, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.RECORD_EXTENSION, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.ASK_RETURN, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.TRANSFER_TASK, AGENCY, OWN_FIELD, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.SPLIT_TASK, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.ASK_CONTRIBUTION, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, OWN_TASKS, NONE, NONE);
        row(Action.CONTRIBUTE, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.RECORD_EVENT, NONE, NONE, AGENCY, NONE, OWN_UNIT, OWN_TASKS, NONE, NONE);
        row(Action.REMIND, AGENCY, AGENCY, AGENCY, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.COMMENT_TASK, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.ENTER_DIRECTIVE, AGENCY, OWN_FIELD, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.MAP_PLAN, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.AMEND_PLAN, AGENCY, BY_DELEGATION, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.HAND_OVER, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, AGENCY, NONE);
        row(Action.MANAGE_ABSENCE, AGENCY, OWN_TASKS, OWN_UNIT, OWN_TASKS, OWN_UNIT, OWN_TASKS, AGENCY, NONE);
        row(Action.VIEW_DELIVERY, NONE, NONE, NONE, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.VIEW_REPORT, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.DRAFT_REPORT, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.CONTRIBUTE_REPORT, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.APPROVE_REPORT, AGENCY, BY_DELEGATION, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.REGISTER_REPORT, AGENCY, BY_DELEGATION, NONE, AGENCY, NONE, NONE, NONE, NONE);
        row(Action.MANAGE_REGIME, NONE, NONE, AGENCY, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.VIEW_FIGURES, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.VIEW_REGISTER, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.ENTER_REGISTER, NONE, NONE, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.RECONCILE, AGENCY, AGENCY, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.MANAGE_TEMPLATES, NONE, NONE, AGENCY, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.ENTER_INDICATOR, NONE, NONE, AGENCY, NONE, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.VIEW_INDICATORS, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.VIEW_INSPECTION, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.PLAN_INSPECTION, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.APPROVE_INSPECTION, AGENCY, BY_DELEGATION, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.REGISTER_INSPECTION, AGENCY, BY_DELEGATION, NONE, AGENCY, NONE, NONE, NONE, NONE);
        // the subject's officer is the acting person where he or she is on the team
        row(Action.INSPECT, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, NONE, NONE);
        row(Action.SELF_INSPECT, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.ANSWER_INSPECTION, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, NONE, NONE, NONE);
        row(Action.VERIFY_REMEDY, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, OWN_TASKS, NONE, NONE);
        row(Action.VIEW_FEEDBACK, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.VIEW_FEEDBACK_PERSON, NONE, NONE, AGENCY, AGENCY, OWN_UNIT, OWN_TASKS, NONE, NONE);
        row(Action.ENTER_FEEDBACK, NONE, NONE, AGENCY, AGENCY, NONE, NONE, NONE, NONE);
        row(Action.ANSWER_FEEDBACK, NONE, NONE, OWN_UNIT, NONE, OWN_UNIT, OWN_TASKS, NONE, NONE);
        row(Action.PUBLISH_FEEDBACK, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.ERASE_PERSONAL_DATA, NONE, NONE, NONE, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.VIEW_TARGET, AGENCY, AGENCY, AGENCY, AGENCY, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.ENTER_TARGET, NONE, NONE, AGENCY, NONE, OWN_UNIT, OWN_UNIT, NONE, NONE);
        row(Action.MANAGE_TARGET, NONE, NONE, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.ASK_EXPLANATION, AGENCY, OWN_FIELD, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Action.VIEW_DASHBOARD, AGENCY, AGENCY, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.COMPARE_AGENCIES, AGENCY, AGENCY, AGENCY, NONE, NONE, NONE, NONE, NONE);
        row(Action.MANAGE_CALENDAR, NONE, NONE, AGENCY, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.MANAGE_ORGANIZATION, NONE, NONE, NONE, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.MANAGE_PEOPLE, NONE, NONE, NONE, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.MANAGE_PARAMETERS, NONE, NONE, NONE, NONE, NONE, NONE, AGENCY, NONE);
        row(Action.MANAGE_AGENCIES, NONE, NONE, NONE, NONE, NONE, NONE, NONE, INSTALLATION);
        row(Action.CHANGE_RESULT, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    }
    // spotless:on

    private RoleMatrix() {}

    private static void row(Action action, Scope... scopes) {
        Map<Role, Scope> cells = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            cells.put(role, scopes[role.ordinal()]);
        }
        CELLS.put(action, cells);
    }

    /** What {@code role} may do of {@code action}. */
    public static Scope scope(Role role, Action action) {
        return CELLS.get(action).get(role);
    }

    /** The roles that may do {@code action} at all, for messages: who to ask. */
    public static List<Role> rolesFor(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> scope(role, action) != NONE)
                .toList();
    }

    /** Vietnamese names of {@link #rolesFor}. */
    public static String namesFor(Action action) {
        return rolesFor(action).stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
