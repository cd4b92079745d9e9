package vn.dondoc.notification;

import java.util.List;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.AssignmentRow;

/**
 * The work of a unit that a chasing letter may name.
 *
 * @param late open and due before today, earliest first
 * @param soon open and due from today to seven days ahead
 */
public record ChasingList(Unit unit, List<AssignmentRow> late, List<AssignmentRow> soon) {}
