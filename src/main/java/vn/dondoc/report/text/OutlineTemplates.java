package vn.dondoc.report.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.report.ReportKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * The outlines of the acting person's agency, one for each kind of report, in versions: a changed outline is a new
 * version, and a report keeps the one that it was compiled with.
 */
@Service
@Transactional
public class OutlineTemplates {

    private static final int LONGEST_NOTE = 500;

    private final OutlineStore store;
    private final TextFields fields;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    OutlineTemplates(OutlineStore store, TextFields fields, Access access, AuditTrail audit, Clock clock) {
        this.store = store;
        this.fields = fields;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The outline that the next report of a kind follows; the shipped one as long as nobody has changed it. */
    @Transactional(readOnly = true)
    public Outline current(ReportKind kind) {
        return current(reader().agencyId(), kind);
    }

    /**
     * An earlier version; 0 is the shipped outline.
     *
     * @throws NotFoundException when there is none
     */
    @Transactional(readOnly = true)
    public Outline version(ReportKind kind, int version) {
        Actor actor = reader();
        return version == 0
                ? shipped(kind)
                : store.version(actor.agencyId(), kind, version)
                        .orElseThrow(() -> new NotFoundException("Phiên bản đề cương"));
    }

    /** All versions without their blocks, newest first; empty while the shipped one holds. */
    @Transactional(readOnly = true)
    public List<Outline> versions(ReportKind kind) {
        return store.versions(reader().agencyId(), kind);
    }

    /** The fields that its sentences can hold. */
    @Transactional(readOnly = true)
    public List<TextField> fields() {
        reader();
        return fields.catalogue();
    }

    /** What would be wrong with an outline; empty = it can be saved. */
    @Transactional(readOnly = true)
    public List<OutlineProblem> check(List<OutlineNode> nodes) {
        reader();
        return problems(nodes);
    }

    /**
     * Saves a new version.
     *
     * @param basedOn the version that was changed
     * @param note why, may be empty
     * @throws InvalidInputException with every problem, when there is one
     * @throws StaleDataException when somebody else saved meanwhile
     */
    public Outline save(ReportKind kind, int basedOn, String note, List<OutlineNode> nodes) {
        Actor actor = access.require(Action.MANAGE_TEMPLATES);
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInputException("note", "Ghi chú dài nhất %d ký tự.".formatted(LONGEST_NOTE));
        }
        List<OutlineProblem> problems = problems(nodes);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(
                    "nodes." + problems.get(0).field(),
                    String.join(
                            " ", problems.stream().map(OutlineProblem::message).toList()));
        }
        if (current(actor.agencyId(), kind).version() != basedOn) {
            throw StaleDataException.changed("Đề cương");
        }
        try {
            store.add(actor.agencyId(), kind, basedOn + 1, note.strip(), actor.personId(), clock.instant(), nodes);
        } catch (DuplicateKeyException somebodyElse) {
            throw StaleDataException.changed("Đề cương");
        }
        audit.record(
                actor.agencyId(),
                AuditSubject.PARAMETER,
                null,
                "Đề cương %s: phiên bản %d. %s"
                        .formatted(kind.label().toLowerCase(Vietnamese.LOCALE), basedOn + 1, note.strip())
                        .strip());
        return current(actor.agencyId(), kind);
    }

    /** The outline for compiling now, stored, so that the report can keep it. */
    Outline stored(long agencyId, ReportKind kind) {
        Optional<Outline> newest = store.newest(agencyId, kind);
        if (newest.isPresent()) {
            return newest.get();
        }
        store.add(agencyId, kind, 1, "Đề cương có sẵn", null, clock.instant(), ShippedOutlines.of(kind));
        return store.newest(agencyId, kind).orElseThrow();
    }

    private Outline current(long agencyId, ReportKind kind) {
        return store.newest(agencyId, kind).orElseGet(() -> shipped(kind));
    }

    private static Outline shipped(ReportKind kind) {
        return new Outline(null, kind, 0, "Đề cương có sẵn", "", null, ShippedOutlines.of(kind));
    }

    private List<OutlineProblem> problems(List<OutlineNode> nodes) {
        return new OutlineChecks(fields::exists).check(nodes);
    }

    /** Who may change outlines, and who compiles with them. */
    private Actor reader() {
        return access.may(Action.MANAGE_TEMPLATES)
                ? access.require(Action.MANAGE_TEMPLATES)
                : access.require(Action.DRAFT_REPORT);
    }
}
