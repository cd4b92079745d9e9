package vn.dondoc.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Access;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/** Marks the rows of a list that a substitute sees because of an absent person. */
@Component
class BehalfMarks {

    private final CurrentActor current;

    BehalfMarks(CurrentActor current) {
        this.current = current;
    }

    List<AssignmentRow> mark(List<AssignmentRow> rows) {
        Actor actor = current.get();
        return actor.standsInFor().isEmpty()
                ? rows
                : rows.stream().map(row -> row.onBehalfOf(absent(actor, row))).toList();
    }

    @Nullable
    private static String absent(Actor actor, AssignmentRow row) {
        if (!row.status().open() || row.officerId() != null && row.officerId() == actor.personId()) {
            return null;
        }
        Optional<Long> officer = actor.standsInFor().stream()
                .map(Actor::personId)
                .filter(id -> id.equals(row.officerId()))
                .findFirst();
        Subject subject = new Subject(actor.agencyId(), row.unitId(), row.officerId());
        return officer.or(() -> Access.acting(actor, AssignmentRules.nextStep(row.status()), subject)
                        .map(Actor::onBehalfOf)
                        .filter(Objects::nonNull))
                .flatMap(id -> name(actor, id))
                .orElse(null);
    }

    private static Optional<String> name(Actor actor, long personId) {
        return actor.standsInFor().stream()
                .filter(absent -> absent.personId() == personId)
                .map(Actor::fullName)
                .findFirst();
    }
}
