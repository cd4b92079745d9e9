package vn.dondoc.plan.reading;

import java.util.List;

/**
 * A plan document as read.
 *
 * @param head head of the document
 * @param tasks tasks in their order
 * @param targets targets in their order
 * @param notUnderstood what a person has to place
 * @param accounts every row of every table
 * @param findings checks of the whole plan; none is a refusal
 */
public record PlanDocument(
        DocumentHead head,
        List<TaskRow> tasks,
        List<TargetRow> targets,
        List<NotUnderstood> notUnderstood,
        List<RowAccount> accounts,
        List<Finding> findings) {

    public PlanDocument {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        notUnderstood = List.copyOf(notUnderstood);
        accounts = List.copyOf(accounts);
        findings = List.copyOf(findings);
    }
}
