package vn.dondoc.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.register.Fact;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Keeps the agency's statistics template. A published version never changes: a change is a new version that holds from a
 * window on, so that old periods keep the form they were reported with.
 */
@Service
@Transactional
public class IndicatorTemplates {

    /** The most rows that a version may have. */
    public static final int MOST_ROWS = 1_000;

    private final TemplateStore store;
    private final ValueStore values;
    private final RegisterFacts facts;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    IndicatorTemplates(
            TemplateStore store,
            ValueStore values,
            RegisterFacts facts,
            Organization organization,
            AgencyParameters parameters,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.values = values;
        this.facts = facts;
        this.organization = organization;
        this.parameters = parameters;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** All versions, newest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions() {
        return store.versions(actor().agencyId());
    }

    /** A version. */
    @Transactional(readOnly = true)
    public TemplateVersion version(long id) {
        return store.get(actor().agencyId(), id);
    }

    /** The rows of a version in their order. */
    @Transactional(readOnly = true)
    public List<TemplateRow> rows(long versionId) {
        return store.rows(version(versionId).id());
    }

    /** What is wrong in a version; nothing can be published with it. */
    @Transactional(readOnly = true)
    public List<TemplateProblem> problems(long versionId) {
        return problems(rows(versionId));
    }

    /** The names that formulas may use besides the codes of rows: {@code fact:...} and {@code task:...}. */
    @Transactional(readOnly = true)
    public List<FormulaName> names() {
        actor();
        List<FormulaName> names = new ArrayList<>();
        TaskNumbers.all().forEach(number -> names.add(new FormulaName("task:" + number.code(), number.label())));
        for (Fact fact : facts.facts()) {
            names.add(new FormulaName("fact:" + fact.code(), fact.label() + " (" + fact.unit() + ")"));
        }
        return names;
    }

    /** What the newer of two versions has changed. */
    @Transactional(readOnly = true)
    public List<RowDifference> compare(long olderId, long newerId) {
        Actor actor = actor();
        return new FormComparison(organization.unitsById(actor.agencyId()))
                .differences(Form.of(rows(olderId)), Form.of(rows(newerId)));
    }

    /** A draft with the rows of a version. */
    public TemplateVersion copy(long versionId, String name) {
        Actor actor = actor();
        TemplateVersion from = store.get(actor.agencyId(), versionId);
        long id = store.insert(actor.agencyId(), name("name", name), from.id());
        store.copyRows(from.id(), id);
        return store.get(actor.agencyId(), id);
    }

    /** Gives a draft another name. */
    public TemplateVersion rename(long versionId, String name) {
        Actor actor = actor();
        TemplateVersion draft = draft(actor, versionId);
        store.rename(draft, name("name", name));
        return store.get(actor.agencyId(), versionId);
    }

    /** Throws a draft away. */
    public void discard(long versionId) {
        Actor actor = actor();
        TemplateVersion draft = draft(actor, versionId);
        store.delete(draft);
        audit.record(
                actor,
                AuditSubject.TEMPLATE,
                versionId,
                "Bỏ bản đang soạn %d (%s)".formatted(draft.number(), draft.name()));
    }

    /**
     * Adds a row.
     *
     * @param afterRowId it comes after this row and what stands below it; null = at the end
     * @throws InvalidInputException naming the input; for formulas with row and place
     */
    public TemplateRow addRow(long versionId, @Nullable Long afterRowId, RowData data) {
        Actor actor = actor();
        RowData row = checked(actor, data);
        long[] id = {0};
        change(actor, versionId, rows -> {
            if (rows.size() >= MOST_ROWS) {
                throw new NotPossibleException("Biểu mẫu có nhiều nhất %d dòng.".formatted(MOST_ROWS));
            }
            refuseTaken(rows, row.code(), 0);
            int at = afterRowId == null ? rows.size() : Blocks.end(rows, place(rows, afterRowId));
            store.insertRows(versionId, rows.size() + 1, List.of(row));
            TemplateRow added = store.rows(versionId).get(rows.size());
            id[0] = added.id();
            rows.add(at, added);
        });
        return row(versionId, id[0]);
    }

    /**
     * Changes a row of a draft.
     *
     * @throws InvalidInputException naming the input; for formulas with row and place
     */
    public TemplateRow saveRow(long versionId, long rowId, RowData data) {
        Actor actor = actor();
        RowData row = checked(actor, data);
        change(actor, versionId, rows -> {
            refuseTaken(rows, row.code(), rowId);
            int at = place(rows, rowId);
            TemplateRow changed = new TemplateRow(rowId, versionId, rows.get(at).position(), row);
            store.updateRow(changed);
            rows.set(at, changed);
        });
        return row(versionId, rowId);
    }

    /** Takes a row out of a draft; rows below it must go first, and formulas that use it. */
    public void removeRow(long versionId, long rowId) {
        change(actor(), versionId, rows -> {
            int at = place(rows, rowId);
            if (Blocks.end(rows, at) > at + 1) {
                throw new NotPossibleException("Dòng %s còn dòng con; hãy bỏ các dòng con trước."
                        .formatted(rows.get(at).code()));
            }
            store.deleteRow(rowId);
            rows.remove(at);
        });
    }

    /** Moves a row with what stands below it over its neighbour on the same level. */
    public void moveRow(long versionId, long rowId, boolean up) {
        change(actor(), versionId, rows -> Blocks.move(rows, place(rows, rowId), up));
    }

    /**
     * Brings a draft into force.
     *
     * @param fromWindow code of the first window that uses it, for example {@code 2025}: every window that closes with
     *     or after it
     * @param expected version of the draft that the person saw; null = whatever it is
     * @throws NotPossibleException when the draft has problems, or windows with values would change their form
     */
    public TemplateVersion publish(long versionId, String fromWindow, @Nullable Integer expected) {
        Actor actor = actor();
        TemplateVersion draft = draft(actor, versionId);
        if (expected != null && expected != draft.version()) {
            throw StaleDataException.changed("Biểu mẫu");
        }
        List<TemplateRow> rows = store.rows(versionId);
        if (rows.isEmpty()) {
            throw new NotPossibleException("Biểu mẫu chưa có dòng nào.");
        }
        problems(rows).stream().findFirst().ifPresent(problem -> {
            throw new NotPossibleException("Chưa ban hành được. " + problem.message());
        });
        ReportingWindow window = window(actor, fromWindow);
        refusePast(actor, window);
        store.publish(draft, window.code(), window.to(), actor.fullName());
        audit.record(
                actor,
                AuditSubject.TEMPLATE,
                versionId,
                "Ban hành phiên bản %d (%s), áp dụng từ kỳ %s".formatted(draft.number(), draft.name(), window.label()));
        return store.get(actor.agencyId(), versionId);
    }

    private void refusePast(Actor actor, ReportingWindow from) {
        store.versions(actor.agencyId()).stream()
                .filter(other ->
                        other.fromCutOff() != null && !other.fromCutOff().isBefore(from.to()))
                .findFirst()
                .ifPresent(other -> {
                    throw new NotPossibleException("Phiên bản %d đã áp dụng từ kỳ %s; hãy chọn kỳ sau kỳ đó."
                            .formatted(
                                    other.number(),
                                    window(actor, other.fromWindow()).label()));
                });
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        values.periods(actor.agencyId()).stream()
                .map(code -> window(actor, code))
                .filter(window ->
                        !window.to().isBefore(from.to()) && window.to().isBefore(today))
                .findFirst()
                .ifPresent(window -> {
                    throw new NotPossibleException(
                            "Kỳ %s đã chốt và có số liệu theo biểu mẫu cũ; hãy chọn kỳ áp dụng sau kỳ đó."
                                    .formatted(window.label()));
                });
    }

    private ReportingWindow window(Actor actor, String code) {
        return ReportingWindow.parse(code, parameters.number(actor.agencyId(), AgencyParameter.WINDOW_FIRST_DAY));
    }

    /** Changes the rows of a draft, writes their order, and refuses what would leave the form broken. */
    private void change(Actor actor, long versionId, Consumer<List<TemplateRow>> work) {
        TemplateVersion draft = draft(actor, versionId);
        List<TemplateRow> rows = new ArrayList<>(store.rows(versionId));
        work.accept(rows);
        Blocks.refuseJumps(rows);
        problems(rows).stream().findFirst().ifPresent(problem -> {
            throw new InvalidInputException(problem.field(), problem.message());
        });
        store.order(rows.stream().map(TemplateRow::id).toList());
        store.touch(draft);
    }

    private List<TemplateProblem> problems(List<TemplateRow> rows) {
        return FormChecks.problems(Form.of(rows), facts.facts());
    }

    private RowData checked(Actor actor, RowData data) {
        RowData row = RowRules.checked(data);
        if (row.unitId() != null) {
            organization.unit(actor.agencyId(), row.unitId());
        }
        return row;
    }

    private TemplateRow row(long versionId, long rowId) {
        List<TemplateRow> rows = store.rows(versionId);
        return rows.get(place(rows, rowId));
    }

    private static int place(List<TemplateRow> rows, long rowId) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == rowId) {
                return i;
            }
        }
        throw new NotFoundException("Dòng của biểu mẫu");
    }

    /** Codes that differ only in capitals would be taken for each other. */
    private static void refuseTaken(List<TemplateRow> rows, String code, long own) {
        if (rows.stream().anyMatch(row -> row.id() != own && row.code().equalsIgnoreCase(code))) {
            throw new InvalidInputException("code", "Mã %s đã dùng cho dòng khác.".formatted(code));
        }
    }

    private TemplateVersion draft(Actor actor, long versionId) {
        TemplateVersion version = store.lock(actor.agencyId(), versionId);
        if (!version.draft()) {
            throw new NotPossibleException(
                    "Phiên bản đã ban hành không sửa được; hãy sao chép thành phiên bản mới rồi sửa.");
        }
        return version;
    }

    private static String name(String field, String text) {
        String name = RowRules.text(field, "Tên phiên bản", text, 200);
        if (name.isEmpty()) {
            throw new InvalidInputException(field, "Hãy đặt tên cho phiên bản.");
        }
        return name;
    }

    private Actor actor() {
        return access.require(Action.MANAGE_TEMPLATES);
    }
}
