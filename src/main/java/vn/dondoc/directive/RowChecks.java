package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;

/** Finds what is doubtful in the rows of a list, all of it at once. */
@Component
class RowChecks {

    private final TasksOfDirective tasks;
    private final DirectiveDeadlines deadlines;
    private final Duplicates duplicates;
    private final Organization organization;
    private final Clock clock;

    RowChecks(
            TasksOfDirective tasks,
            DirectiveDeadlines deadlines,
            Duplicates duplicates,
            Organization organization,
            Clock clock) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.duplicates = duplicates;
        this.organization = organization;
        this.clock = clock;
    }

    Map<Integer, List<RowDoubt>> doubts(Actor actor, List<ListRow> rows) {
        Set<Long> units = organization.workingUnits(actor.agencyId()).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
        List<ListRow> taken = rows.stream().filter(ListRow::taken).toList();
        Map<Integer, List<RowDoubt>> all = new LinkedHashMap<>();
        for (ListRow row : taken) {
            List<RowDoubt> doubts = new ArrayList<>();
            if (row.unread() != null) {
                doubts.add(new RowDoubt(RowDoubt.Kind.UNREAD, "content", row.unread()));
            }
            document(actor, row, doubts);
            units(row, units, doubts);
            deadline(row, doubts);
            if (doubts.isEmpty()) {
                task(actor, row, doubts);
            }
            all.put(row.position(), doubts);
        }
        known(actor, taken, all);
        twice(taken, all);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private void document(Actor actor, ListRow row, List<RowDoubt> doubts) {
        try {
            HeadChecks.checked(
                    row.head(),
                    LocalDate.now(clock),
                    row.head().issuer() == null
                            ? ""
                            : DirectiveEntry.usualName(actor, row.head().issuer()));
        } catch (InvalidInputException mistake) {
            doubts.add(new RowDoubt(RowDoubt.Kind.DOCUMENT, mistake.field(), mistake.getMessage()));
        }
    }

    private static void units(ListRow row, Set<Long> units, List<RowDoubt> doubts) {
        for (ListRow.UnsureUnit unsure : row.unsure()) {
            doubts.add(new RowDoubt(
                    RowDoubt.Kind.UNIT,
                    "leadUnits",
                    unsure.suggested() == null
                            ? "Cơ quan không có “%s”. Hãy chọn đơn vị chủ trì.".formatted(unsure.printed())
                            : "“%s” có phải là %s?".formatted(unsure.printed(), unsure.suggested())));
        }
        if (row.unsure().isEmpty() && row.draft().leadUnitIds().isEmpty()) {
            doubts.add(new RowDoubt(RowDoubt.Kind.UNIT, "leadUnits", "Hãy chọn đơn vị chủ trì."));
        } else if (!units.containsAll(row.draft().leadUnitIds())) {
            doubts.add(new RowDoubt(
                    RowDoubt.Kind.UNIT, "leadUnits", "Đơn vị chủ trì không thuộc cơ quan hoặc không nhận việc."));
        }
    }

    private void deadline(ListRow row, List<RowDoubt> doubts) {
        try {
            deadlines.decide(
                    row.draft().deadline(),
                    row.head(),
                    row.draft().content(),
                    row.draft().note());
        } catch (InvalidInputException doubt) {
            boolean unconfirmed = DirectiveDeadlines.UNCONFIRMED.equals(doubt.field());
            doubts.add(new RowDoubt(
                    unconfirmed ? RowDoubt.Kind.DEADLINE_UNCONFIRMED : RowDoubt.Kind.DEADLINE,
                    "deadline",
                    doubt.getMessage()));
        }
    }

    private void task(Actor actor, ListRow row, List<RowDoubt> doubts) {
        try {
            tasks.of(actor.agencyId(), row.head(), 1, row.draft());
            Checks.number("trackingNumber", row.draft().trackingNumber());
        } catch (InvalidInputException mistake) {
            doubts.add(new RowDoubt(RowDoubt.Kind.CONTENT, mistake.field(), mistake.getMessage()));
        }
    }

    /** Entered before; several tasks of one known document are told once for each row. */
    private void known(Actor actor, List<ListRow> taken, Map<Integer, List<RowDoubt>> all) {
        List<Duplicates.Wanted> wanted = taken.stream()
                .map(row -> new Duplicates.Wanted(
                        row.head(), row.draft().content(), row.draft().trackingNumber()))
                .toList();
        Map<Integer, List<Duplicate>> found = duplicates.find(actor.agencyId(), wanted, null).stream()
                .collect(Collectors.groupingBy(Duplicate::position));
        for (int i = 0; i < taken.size(); i++) {
            ListRow row = taken.get(i);
            if (!row.seen() && found.containsKey(i)) {
                Duplicate first = found.get(i).stream()
                        .max(java.util.Comparator.comparing(Duplicate::kind))
                        .orElseThrow();
                all.get(row.position()).add(new RowDoubt(RowDoubt.Kind.DUPLICATE, "content", first.text()));
            }
        }
    }

    /** The same content, or the same tracking number, further up in the list. */
    private static void twice(List<ListRow> taken, Map<Integer, List<RowDoubt>> all) {
        Duplicates.Index index = new Duplicates.Index(List.of());
        Map<String, Integer> tracking = new HashMap<>();
        List<Integer> positions = new ArrayList<>();
        for (ListRow row : taken) {
            Integer above = index.alike(row.draft().content()).stream()
                    .findFirst()
                    .map(positions::get)
                    .orElse(null);
            String number = Vietnamese.key(row.draft().trackingNumber());
            if (above == null && !number.isEmpty()) {
                above = tracking.get(number);
            }
            if (above != null && !row.seen()) {
                all.get(row.position())
                        .add(new RowDoubt(
                                RowDoubt.Kind.DUPLICATE, "content", "Giống dòng %d của danh sách.".formatted(above)));
            }
            index.add(row.draft().content());
            positions.add(row.position());
            tracking.putIfAbsent(number, row.position());
        }
    }
}
