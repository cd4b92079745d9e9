package vn.dondoc.ui.inbox;

import java.util.Set;
import vn.dondoc.task.AssignmentAction;

/**
 * The small form behind buttons of an assignment. Each feature brings its own as a bean; {@link AssignmentSteps} shows
 * the buttons of all of them.
 */
interface StepForm {

    /** The actions whose button opens this form. */
    Set<AssignmentAction> actions();

    /** Opens the form of one of them. */
    void open(AssignmentAction action, StepContext context);
}
