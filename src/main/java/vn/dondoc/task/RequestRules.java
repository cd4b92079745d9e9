package vn.dondoc.task;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.lang.Nullable;

/** What the requests around an assignment leave of the actions that its state allows. */
final class RequestRules {

    /** Parts may be split once more, and those no further. */
    static final int MOST_SPLITS = 2;

    private RequestRules() {}

    /**
     * The facts that decide.
     *
     * @param outside the People's Committee decides about the due date
     * @param open the open request for a later due date
     * @param mayAsk the limit leaves another extension
     * @param splits how often the work was split already
     */
    record Facts(boolean hasDue, boolean outside, @Nullable ExtensionEntry open, boolean mayAsk, int splits) {}

    /** The actions that are left. */
    static Set<AssignmentAction> narrow(Set<AssignmentAction> allowed, Facts facts) {
        Set<AssignmentAction> left = EnumSet.noneOf(AssignmentAction.class);
        allowed.stream().filter(action -> possible(action, facts)).forEach(left::add);
        return left;
    }

    private static boolean possible(AssignmentAction action, Facts facts) {
        ExtensionEntry open = facts.open();
        return switch (action) {
            case ASK_EXTENSION -> facts.hasDue() && open == null && facts.mayAsk();
            case WITHDRAW_EXTENSION -> open != null;
            case GIVE_OPINION -> open != null && open.opinion() == null;
            case DECIDE_EXTENSION -> open != null && !open.outside();
            case RECORD_EXTENSION -> facts.hasDue() && facts.outside();
            case SPLIT -> facts.splits() < MOST_SPLITS;
            default -> true;
        };
    }
}
