package vn.dondoc.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;

/**
 * Under which rules events start work on a task (domain.md section 4): its own where it is RELATIVE or EVENT, its second
 * deadlines, and for work without a due date also by hand.
 */
@Component
class EventOptions {

    private final Tasks tasks;
    private final TaskDeadlines deadlines;

    EventOptions(Tasks tasks, TaskDeadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /**
     * A rule with what a person is shown of it.
     *
     * @param rule null = by hand
     */
    record Rule(EventOption option, @Nullable EventRule rule) {}

    List<Rule> of(Assignment assignment) {
        if (!assignment.base()) {
            return List.of();
        }
        TaskFacts task = tasks.facts(assignment.taskId());
        List<Rule> rules = new ArrayList<>();
        for (TaskDeadline extra : deadlines.of(task.id())) {
            if (extra.asExtra().byEvent() && extra.rule().computes()) {
                rules.add(new Rule(
                        new EventOption(
                                extra.id(),
                                extra.rule().inWords(),
                                false,
                                extra.rule().before()),
                        extra.rule()));
            }
        }
        own(task).ifPresent(own -> rules.add(task.rule().computes() ? 0 : rules.size(), own));
        return rules;
    }

    /** Whether events can be recorded on it at all. */
    boolean any(Assignment assignment) {
        return !of(assignment).isEmpty();
    }

    /**
     * The rule that a person means.
     *
     * @throws InvalidInputException when the task has no such rule
     */
    Rule require(Assignment assignment, EventDraft draft) {
        List<Rule> rules = of(assignment);
        return rules.stream()
                .filter(rule -> Objects.equals(rule.option().deadlineId(), draft.deadlineId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "deadlineId",
                        rules.isEmpty()
                                ? "Việc này không mở việc theo sự kiện; hãy ghi trên phần việc chính của nhiệm vụ."
                                : "Hãy chọn quy định để tính hạn của sự kiện."));
    }

    private static Optional<Rule> own(TaskFacts task) {
        EventRule rule = task.rule();
        if (rule.computes()) {
            return Optional.of(new Rule(new EventOption(null, rule.inWords(), false, rule.before()), rule));
        }
        boolean byHand = task.deadlineKind() == DeadlineKind.ADHOC
                || task.deadlineKind() == DeadlineKind.ONGOING
                || task.deadlineKind() == DeadlineKind.RELATIVE;
        return byHand
                ? Optional.of(new Rule(new EventOption(null, "Hạn theo yêu cầu, nhập tay", true, false), null))
                : Optional.empty();
    }
}
