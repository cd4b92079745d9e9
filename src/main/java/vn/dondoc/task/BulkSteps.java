package vn.dondoc.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * The same step for many assignments. Each is a transaction of its own and asks for the version that the person saw:
 * one that cannot be done is left as it was and told with its reason, the others are done.
 */
@Service
public class BulkSteps {

    /** At most so many at once. */
    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(BulkSteps.class);

    private final TaskService tasks;
    private final Reminders reminders;
    private final BulkRows rows;
    private final OfficerChoice officers;
    private final TaskVerifiers verifiers;
    private final Access access;

    // not transactional itself: every step is to be kept, whatever becomes of the next
    BulkSteps(
            TaskService tasks,
            Reminders reminders,
            BulkRows rows,
            OfficerChoice officers,
            TaskVerifiers verifiers,
            Access access) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.rows = rows;
        this.officers = officers;
        this.verifiers = verifiers;
        this.access = access;
    }

    /** What a person must be allowed at least one of, to have any use of it. */
    public static Set<Action> permissions() {
        return EnumSet.of(
                Action.RECEIVE_TASK,
                Action.ASSIGN_OFFICER,
                Action.ACCEPT_UNIT,
                Action.ACCEPT_DEPARTMENT,
                Action.REMIND);
    }

    /**
     * Does the order.
     *
     * @param doneSoFar told the number of assignments dealt with after each
     * @throws InvalidInputException when nothing, too much, or nobody is named
     * @throws ForbiddenException when the person may not do it to any of them; {@link NotFoundException} when none
     *     exists
     */
    public BulkAnswer run(BulkOrder order, IntConsumer doneSoFar) {
        Actor actor = access.require(Action.VIEW_TASK);
        Map<Long, Integer> items = checked(order);
        Map<Long, Integer> current = rows.versions(actor.agencyId(), items.keySet());
        List<Long> succeeded = new ArrayList<>();
        Map<Long, RuntimeException> failed = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<Long, Integer> item : items.entrySet()) {
            long id = item.getKey();
            try {
                Integer seen = item.getValue();
                step(order, id, seen != null ? seen : current.getOrDefault(id, 0));
                succeeded.add(id);
            } catch (RuntimeException failure) {
                failed.put(id, failure);
            }
            doneSoFar.accept(++done);
        }
        if (succeeded.isEmpty()) {
            refuseWhole(failed.values());
        }
        return new BulkAnswer(succeeded, failures(actor, failed));
    }

    /** Which of these assignments each action can be done to by the acting person now. */
    public Map<BulkAction, Set<Long>> possible(Collection<Long> ids) {
        Actor actor = access.require(Action.VIEW_TASK);
        Map<BulkAction, Set<Long>> possible = new EnumMap<>(BulkAction.class);
        for (BulkAction action : BulkAction.values()) {
            possible.put(action, new LinkedHashSet<>());
        }
        List<Assignment> assignments = rows.find(actor.agencyId(), ids);
        Map<Long, Set<Long>> people =
                verifiers.of(assignments.stream().map(Assignment::taskId).toList());
        for (Assignment assignment : assignments) {
            Set<AssignmentAction> allowed = LastAcceptance.narrow(
                    actor,
                    assignment,
                    people.getOrDefault(assignment.taskId(), Set.of()),
                    AssignmentRules.allowed(actor, assignment));
            for (AssignmentAction action : allowed) {
                BulkAction bulk = bulk(action);
                if (bulk != null) {
                    possible.get(bulk).add(assignment.id());
                }
            }
        }
        return possible;
    }

    /** The people who can be named as officer of every one of these assignments. */
    public List<Person> officerChoices(Collection<Long> ids) {
        Actor actor = access.require(Action.ASSIGN_OFFICER);
        List<Person> choices = null;
        // what a unit can choose from is the same for all of its work
        Map<Long, Assignment> units = new LinkedHashMap<>();
        rows.find(actor.agencyId(), ids).forEach(assignment -> units.putIfAbsent(assignment.unitId(), assignment));
        for (Assignment assignment : units.values()) {
            List<Person> ofUnit = officers.choices(assignment);
            if (choices == null) {
                choices = new ArrayList<>(ofUnit);
            } else {
                choices.retainAll(ofUnit);
            }
        }
        return choices == null ? List.of() : choices;
    }

    private void step(BulkOrder order, long id, int version) {
        switch (order.action()) {
            case RECEIVE -> tasks.receive(id, version, order.officerId(), order.text());
            case NAME_OFFICER -> tasks.nameOfficer(id, version, order.officerId(), order.text());
            case ACCEPT -> tasks.accept(id, version, order.text());
            // changes nothing of the work, so that nobody is late for it
            case REMIND -> reminders.remind(id, order.audience(), order.text());
        }
    }

    private static BulkAction bulk(AssignmentAction action) {
        return switch (action) {
            case RECEIVE -> BulkAction.RECEIVE;
            case NAME_OFFICER -> BulkAction.NAME_OFFICER;
            case ACCEPT_UNIT, ACCEPT_DEPARTMENT -> BulkAction.ACCEPT;
            case REMIND -> BulkAction.REMIND;
            default -> null;
        };
    }

    /** Ids with the versions seen, each once. */
    private static Map<Long, Integer> checked(BulkOrder order) {
        if (order.items().isEmpty()) {
            throw new InvalidInputException("items", "Hãy chọn ít nhất một việc.");
        }
        if (order.items().size() > MOST) {
            throw new InvalidInputException(
                    "items", "Mỗi lần chỉ làm được %d việc. Hãy lọc bớt hoặc chia làm nhiều lần.".formatted(MOST));
        }
        if (order.action().namesOfficer() && order.officerId() == null) {
            throw new InvalidInputException("officerId", "Hãy chọn người thực hiện.");
        }
        if (order.action() == BulkAction.NAME_OFFICER) {
            Input.required("text", order.text(), "Hãy ghi lý do đổi người thực hiện.");
        }
        if (order.action() == BulkAction.REMIND) {
            EnteredText.optional("text", order.text(), Reminders.LONGEST);
        }
        Map<Long, Integer> items = new LinkedHashMap<>();
        order.items().forEach(item -> items.putIfAbsent(item.id(), item.version()));
        return items;
    }

    /** Where nothing was the person's to do, that is the answer. */
    private static void refuseWhole(Collection<RuntimeException> failures) {
        boolean refused = failures.stream()
                .allMatch(failure -> failure instanceof ForbiddenException || failure instanceof NotFoundException);
        if (refused) {
            throw failures.iterator().next();
        }
    }

    private List<BulkAnswer.Failure> failures(Actor actor, Map<Long, RuntimeException> failed) {
        Map<Long, String> labels = rows.labels(actor, failed.keySet());
        List<BulkAnswer.Failure> failures = new ArrayList<>();
        failed.forEach((id, failure) -> {
            if (!(failure instanceof DomainException)) {
                LOG.error("Bulk step of assignment {}", id, failure);
            }
            failures.add(new BulkAnswer.Failure(
                    id,
                    labels.getOrDefault(id, "Việc số " + id),
                    failure instanceof DomainException
                            ? failure.getMessage()
                            : "Hệ thống gặp lỗi, việc này chưa được ghi. Hãy thử lại."));
        });
        return failures;
    }
}
