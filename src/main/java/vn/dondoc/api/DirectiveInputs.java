package vn.dondoc.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.security.CurrentActor;

/** Turns requests about directives into what the services take. */
@Component
class DirectiveInputs {

    private final PlanInputs units;
    private final CurrentActor current;
    private final Organization organization;
    private final Clock clock;

    DirectiveInputs(PlanInputs units, CurrentActor current, Organization organization, Clock clock) {
        this.units = units;
        this.current = current;
        this.organization = organization;
        this.clock = clock;
    }

    DirectiveHead head(DirectiveRequests.HeadInput input) {
        if (input.issuer() == null) {
            throw new InvalidInputException("issuer", "Hãy nêu nơi giao việc: PEOPLES_COMMITTEE hoặc LEADERSHIP.");
        }
        return new DirectiveHead(
                input.issuer(),
                text(input.issuerName()),
                text(input.number()),
                input.issuedOn(),
                text(input.abstractText()),
                input.receivedOn() == null ? LocalDate.now(clock) : input.receivedOn());
    }

    List<DirectiveTaskDraft> drafts(@Nullable List<DirectiveRequests.TaskInput> tasks) {
        return tasks == null ? List.of() : tasks.stream().map(this::draft).toList();
    }

    DirectiveTaskDraft draft(@Nullable DirectiveRequests.TaskInput task) {
        if (task == null) {
            throw new InvalidInputException("task", "Hãy nêu nội dung của nhiệm vụ (task).");
        }
        return new DirectiveTaskDraft(
                text(task.content()),
                unitIds("leadUnits", task.leadUnits()),
                unitIds("cooperatingUnits", task.cooperatingUnits()),
                text(task.cooperatingText()),
                deadline(task.deadline()),
                text(task.deliverable()),
                task.area(),
                text(task.trackingNumber()),
                text(task.note()));
    }

    private static DirectiveDeadline deadline(@Nullable DirectiveRequests.DeadlineInput input) {
        return input == null
                ? DirectiveDeadline.words("")
                : new DirectiveDeadline(text(input.text()), input.due(), input.confirmed(), input.none());
    }

    private List<Long> unitIds(String field, @Nullable List<PlanRequests.UnitInput> inputs) {
        Set<Long> ids = new LinkedHashSet<>();
        for (PlanRequests.UnitInput input : inputs == null ? List.<PlanRequests.UnitInput>of() : inputs) {
            boolean all = input.unit() != null
                    && Vietnamese.key(input.unit()).equals(Vietnamese.key(UnitMeaning.ALL_UNITS.label()));
            if (all) {
                organization.workingUnits(current.get().agencyId()).stream()
                        .map(Unit::id)
                        .forEach(ids::add);
            } else {
                ids.add(units.unitId(field, input));
            }
        }
        return new ArrayList<>(ids);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
