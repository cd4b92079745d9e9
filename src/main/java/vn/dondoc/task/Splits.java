package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Person;
import vn.dondoc.task.Steps.Step;

/**
 * A head splits the unit's work into parts, each with its officer and due date. The unit has done its part of the task
 * when all of them are done; unit and plan go on counting one.
 */
@Service
@Transactional
public class Splits {

    /** Fewest parts. */
    public static final int LEAST = 2;

    /** Most parts. */
    public static final int MOST = 20;

    private static final int LONGEST_LABEL = 140;

    private final Steps steps;
    private final Assignments assignments;
    private final Successors successors;
    private final Lineage lineage;
    private final OfficerChoice officers;
    private final TaskWorkflow workflow;
    private final Clock clock;

    Splits(
            Steps steps,
            Assignments assignments,
            Successors successors,
            Lineage lineage,
            OfficerChoice officers,
            TaskWorkflow workflow,
            Clock clock) {
        this.steps = steps;
        this.assignments = assignments;
        this.successors = successors;
        this.lineage = lineage;
        this.officers = officers;
        this.workflow = workflow;
        this.clock = clock;
    }

    private record Checked(
            String label, Person officer, @Nullable LocalDate due) {}

    /**
     * Splits the work; each part is received at once by its officer. Checks as in {@link TaskService}.
     *
     * @return ids of the parts, in the order of {@code parts}
     * @throws NotPossibleException when it is a part of a part already
     */
    public List<Long> split(long id, int version, List<PartDraft> parts) {
        Step step = steps.begin(id, version, AssignmentAction.SPLIT);
        Assignment old = step.assignment();
        if (lineage.splits(id) >= RequestRules.MOST_SPLITS) {
            throw new NotPossibleException("Phần việc này đã được tách hai lần; không tách nhỏ hơn nữa.");
        }
        List<Checked> checked = checked(old, parts);
        assignments.save(old);
        String labels = checked.stream().map(Checked::label).collect(Collectors.joining("; "));
        steps.event(step, "SPLIT", old, "tách thành %d phần: %s".formatted(checked.size(), labels));
        List<Long> ids = successors.open(
                old,
                checked.stream().map(part -> part(old, part)).toList(),
                step.actor(),
                "Hạn của phần được tách",
                step.actor().fullName() + " tách phần việc.");
        for (int i = 0; i < ids.size(); i++) {
            receive(step, ids.get(i), checked.get(i));
        }
        workflow.transferred(id);
        return ids;
    }

    private void receive(Step step, long id, Checked part) {
        Assignment received =
                assignments.find(id).orElseThrow().received(part.officer().id());
        assignments.save(received);
        steps.event(
                new Step(step.actor(), received),
                "RECEIVED",
                received,
                "giao %s phần “%s”%s"
                        .formatted(
                                part.officer().fullName(),
                                part.label(),
                                part.due() == null ? "" : ", hạn " + Vietnamese.date(part.due())));
        workflow.received(id);
    }

    private static Successors.Part part(Assignment old, Checked part) {
        String label = old.partLabel().isEmpty() ? part.label() : old.partLabel() + " · " + part.label();
        return new Successors.Part(
                old.taskId(), old.planId(), old.unitId(), old.occurrence(), label, part.due(), old.originalDueOn());
    }

    private List<Checked> checked(Assignment old, List<PartDraft> parts) {
        if (parts.size() < LEAST || parts.size() > MOST) {
            throw new InvalidInputException("parts", "Tách thành từ %d đến %d phần.".formatted(LEAST, MOST));
        }
        Set<String> seen = new HashSet<>();
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PartDraft part = parts.get(i);
            String field = "parts[" + i + "]";
            String label = EnteredText.optional(field + ".label", part.label(), LONGEST_LABEL);
            if (label.isEmpty()) {
                throw new InvalidInputException(field + ".label", "Phần thứ %d chưa có tên.".formatted(i + 1));
            }
            if (!seen.add(Vietnamese.key(label))) {
                throw new InvalidInputException(field + ".label", "Hai phần cùng tên “%s”.".formatted(label));
            }
            if (part.officerId() == null) {
                throw new InvalidInputException(
                        field + ".officerId", "Phần “%s” chưa có người thực hiện.".formatted(label));
            }
            checked.add(new Checked(label, officers.require(old, part.officerId()), due(old, part, field, label)));
        }
        return checked;
    }

    @Nullable
    private LocalDate due(Assignment old, PartDraft part, String field, String label) {
        if (part.due() == null || part.due().equals(old.dueOn())) {
            return old.dueOn();
        }
        if (old.dueOn() != null && part.due().isAfter(old.dueOn())) {
            throw new InvalidInputException(
                    field + ".due",
                    "Hạn của phần “%s” không được sau hạn chung %s.".formatted(label, Vietnamese.date(old.dueOn())));
        }
        if (part.due().isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    field + ".due", "Hạn %s của phần “%s” đã qua.".formatted(Vietnamese.date(part.due()), label));
        }
        return part.due();
    }
}
