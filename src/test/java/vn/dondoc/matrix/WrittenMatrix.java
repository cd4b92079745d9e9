package vn.dondoc.matrix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.security.Action;
import vn.dondoc.security.Role;
import vn.dondoc.security.Scope;

/**
 * The table of domain.md section 7, written out in its words, independently of the program. Columns in its order; the
 * clerk, who stands there inside the Office's column, and the operator of the installation have their own.
 */
final class WrittenMatrix {

    private static final List<Role> COLUMNS = List.of(
            Role.DIRECTOR,
            Role.DEPUTY_DIRECTOR,
            Role.OFFICE,
            Role.CLERK,
            Role.HEAD_OF_UNIT,
            Role.OFFICER,
            Role.ADMIN,
            Role.SYSTEM_ADMIN);

    private static final String TABLE = """
            Action              | Director | Deputy in charge | Office   | Clerk | Head of unit | Officer   | Admin | Operator
            # Draft plan, enter tasks: the Office; a head proposes by commenting on the draft
            DRAFT_PLAN          |          |                  | yes      |       |              |           |       |
            # Comment on draft: everybody with a say, a unit's answer by its head
            COMMENT_PLAN        | yes      | yes              | own unit |       | own unit     |           |       |
            # Sign, issue, replace plan
            APPROVE_PLAN        | yes      | by delegation    |          |       |              |           |       |
            # Give number and date: the clerk, or whoever signs
            REGISTER_PLAN       | yes      | by delegation    |          | yes   |              |           |       |
            # Confirm deadline reading: the Office proposes, the Director decides
            CONFIRM_DEADLINE    | yes      |                  | yes      |       |              |           |       |
            # Assign officer, split task
            RECEIVE_TASK        |          |                  | own unit |       | own unit     |           |       |
            ASSIGN_OFFICER      |          |                  | own unit |       | own unit     |           |       |
            # Progress, result, evidence
            REPORT_WORK         |          |                  | own unit |       | own unit     | own tasks |       |
            # Accept result, level 1 (unit) and level 2 (Department)
            ACCEPT_UNIT         |          |                  | own unit |       | own unit     |           |       |
            ACCEPT_DEPARTMENT   | yes      | own field        | yes      |       |              |           |       |
            # any open -> CANCELLED: Director
            CANCEL_TASK         | yes      |                  |          |       |              |           |       |
            # Ask and grant extensions: a head asks, the Office gives its opinion, the leadership grants; what the
            # People's Committee grants is recorded by the Office
            ASK_EXTENSION       |          |                  | own unit |       | own unit     |           |       |
            GIVE_OPINION        |          |                  | yes      |       |              |           |       |
            GRANT_EXTENSION     | yes      | own field        |          |       |              |           |       |
            RECORD_EXTENSION    |          |                  | yes      |       |              |           |       |
            # Accept, return, transfer a unit's task; split a part
            ASK_RETURN          |          |                  | own unit |       | own unit     |           |       |
            TRANSFER_TASK       | yes      | own field        |          |       |              |           |       |
            SPLIT_TASK          |          |                  | own unit |       | own unit     |           |       |
            # Cooperation: the lead asks, anybody of the cooperating unit answers for it
            ASK_CONTRIBUTION    |          |                  | own unit |       | own unit     | own tasks |       |
            CONTRIBUTE          |          |                  | own unit |       | own unit     | own unit  |       |
            RECORD_EVENT        |          |                  | yes      |       | own unit     | own tasks |       |
            # Remind, escalate
            REMIND              | yes      | yes              | yes      |       | own unit     |           |       |
            COMMENT_TASK        | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            # Tasks outside of plans; replacement and amendment of plans
            ENTER_DIRECTIVE     | yes      | own field        | yes      |       |              |           |       |
            MAP_PLAN            |          |                  | yes      |       |              |           |       |
            AMEND_PLAN          | yes      | by delegation    |          |       |              |           |       |
            # Absence: one's own, heads for their unit
            HAND_OVER           |          |                  | own unit |       | own unit     |           | yes   |
            MANAGE_ABSENCE      | yes      | own tasks        | own unit | own tasks | own unit | own tasks | yes   |
            VIEW_DELIVERY       |          |                  |          |       |              |           | yes   |
            # Reading: who works with plans reads all of them, units read their own tasks and figures
            VIEW_PLAN           | yes      | yes              | yes      | yes   | yes          | yes       |       |
            VIEW_TASK           | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            VIEW_FIGURES        | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            RECONCILE           | yes      | yes              | yes      |       |              |           |       |
            # Draft / sign report; units give their input, the clerk gives the number
            VIEW_REPORT         | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            DRAFT_REPORT        |          |                  | yes      |       |              |           |       |
            CONTRIBUTE_REPORT   |          |                  | own unit |       | own unit     | own unit  |       |
            APPROVE_REPORT      | yes      | by delegation    |          |       |              |           |       |
            REGISTER_REPORT     | yes      | by delegation    |          | yes   |              |           |       |
            MANAGE_REGIME       |          |                  | yes      |       |              |           | yes   |
            # Registers: the leadership reads, the Office (its clerk with it) enters everything, units their own part
            VIEW_REGISTER       | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            ENTER_REGISTER      |          |                  | yes      | yes   | own unit     | own unit  |       |
            # Registers, indicators: leadership reads, the Office all, units their own part; the form itself is kept by
            # the Office and the administrator
            VIEW_INDICATORS     | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            ENTER_INDICATOR     |          |                  | yes      |       | own unit     | own unit  |       |
            MANAGE_TEMPLATES    |          |                  | yes      |       |              |           | yes   |
            # Inspection: the Office plans and composes the team, the leadership decides, the clerk numbers; whoever is
            # on the team inspects and verifies; the inspected unit answers, and inspects itself
            VIEW_INSPECTION     | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            PLAN_INSPECTION     |          |                  | yes      |       |              |           |       |
            APPROVE_INSPECTION  | yes      | by delegation    |          |       |              |           |       |
            REGISTER_INSPECTION | yes      | by delegation    |          | yes   |              |           |       |
            INSPECT             | own tasks | own tasks       | own tasks | own tasks | own tasks | own tasks |      |
            VERIFY_REMEDY       | own tasks | own tasks       | own tasks | own tasks | own tasks | own tasks |      |
            SELF_INSPECT        |          |                  | own unit |       | own unit     |           |       |
            ANSWER_INSPECTION   |          |                  | own unit |       | own unit     |           |       |
            # Feedback: received by the Office and its clerk, answered by the unit, sent and published by the Office;
            # who gave it is known to those who handle the case
            VIEW_FEEDBACK       | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            VIEW_FEEDBACK_PERSON |         |                  | yes      | yes   | own unit     | own tasks |       |
            ENTER_FEEDBACK      |          |                  | yes      | yes   |              |           |       |
            ANSWER_FEEDBACK     |          |                  | own unit |       | own unit     | own tasks |       |
            PUBLISH_FEEDBACK    |          |                  | yes      |       |              |           |       |
            ERASE_PERSONAL_DATA |          |                  |          |       |              |           | yes   |
            # Targets: units and the Office enter, the leadership asks for explanations
            VIEW_TARGET         | yes      | yes              | yes      | yes   | own unit     | own unit  |       |
            ENTER_TARGET        |          |                  | yes      |       | own unit     | own unit  |       |
            MANAGE_TARGET       |          |                  | yes      |       |              |           |       |
            ASK_EXPLANATION     | yes      | own field        |          |       |              |           |       |
            # The leadership's page, and the comparison for a superior agency
            VIEW_DASHBOARD      | yes      | yes              | yes      |       |              |           |       |
            COMPARE_AGENCIES    | yes      | yes              | yes      |       |              |           |       |
            # Users, units, calendar, parameters
            MANAGE_CALENDAR     |          |                  | yes      |       |              |           | yes   |
            MANAGE_ORGANIZATION |          |                  |          |       |              |           | yes   |
            MANAGE_PEOPLE       |          |                  |          |       |              |           | yes   |
            MANAGE_PARAMETERS   |          |                  |          |       |              |           | yes   |
            MANAGE_AGENCIES     |          |                  |          |       |              |           |       | all agencies
            # Change results or dates: never
            CHANGE_RESULT       |          |                  |          |       |              |           |       |
            """;

    private static final Map<Action, Map<Role, Scope>> CELLS = read();

    private WrittenMatrix() {}

    /** What the table says; null for an action that it does not have. */
    static Scope scope(Action action, Role role) {
        Map<Role, Scope> row = CELLS.get(action);
        return row == null ? null : row.get(role);
    }

    private static Map<Action, Map<Role, Scope>> read() {
        Map<Action, Map<Role, Scope>> cells = new EnumMap<>(Action.class);
        TABLE.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> words =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            Map<Role, Scope> row = new EnumMap<>(Role.class);
            for (int i = 0; i < COLUMNS.size(); i++) {
                row.put(COLUMNS.get(i), scope(words.get(i + 1)));
            }
            cells.put(Action.valueOf(words.get(0)), row);
        });
        return cells;
    }

    private static Scope scope(String words) {
        return switch (words) {
            case "" -> Scope.NONE;
            case "yes" -> Scope.AGENCY;
            case "by delegation" -> Scope.BY_DELEGATION;
            case "own unit" -> Scope.OWN_UNIT;
            case "own field" -> Scope.OWN_FIELD;
            case "own tasks" -> Scope.OWN_TASKS;
            case "all agencies" -> Scope.INSTALLATION;
            default -> throw new IllegalArgumentException(words);
        };
    }
}
