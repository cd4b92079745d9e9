package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The Office writes the plan of an inspection: head, team, units; adds a unit while it runs; gives it up. */
@Service
@Transactional
public class InspectionPlanning {

    private final Access access;
    private final InspectionGuard guard;
    private final InspectionRows rows;
    private final MemberRows members;
    private final VisitRows visits;
    private final InspectionDrafts heads;
    private final VisitDrafts drafts;
    private final RemedyTasks remedies;
    private final Organization organization;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    InspectionPlanning(
            Access access,
            InspectionGuard guard,
            InspectionRows rows,
            MemberRows members,
            VisitRows visits,
            InspectionDrafts heads,
            VisitDrafts drafts,
            RemedyTasks remedies,
            Organization organization,
            InspectionLog log,
            InspectionWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.guard = guard;
        this.rows = rows;
        this.members = members;
        this.visits = visits;
        this.heads = heads;
        this.drafts = drafts;
        this.remedies = remedies;
        this.organization = organization;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Begins a plan. */
    public long create(InspectionDraft draft) {
        Actor actor = access.require(Action.PLAN_INSPECTION);
        if (draft.kind() == null || draft.kind() == InspectionKind.OUTSIDE) {
            throw new InvalidInputException("kind", "Hãy chọn loại kiểm tra.");
        }
        InspectionDraft checked = heads.checked(actor.agencyId(), draft);
        long id = rows.insert(actor.agencyId(), checked, InspectionState.DRAFT, "", actor.personId(), clock.instant());
        Inspection inspection = rows.any(id);
        log.add(
                inspection,
                null,
                actor,
                InspectionHappened.Kind.CREATED,
                "Lập kế hoạch %s: %s"
                        .formatted(InspectionGuard.lower(draft.kind().label()), inspection.title()));
        workflow.planned(id, draft.kind());
        return id;
    }

    /** Begins a plan with its units: all of it or, when one of them is refused, nothing. */
    public long create(InspectionDraft draft, List<VisitDraft> units) {
        long id = create(draft);
        units.forEach(unit -> addVisit(id, unit, ""));
        return id;
    }

    /** Changes the head of a draft; the kind stays. */
    public void edit(long id, @Nullable Integer version, InspectionDraft draft) {
        InspectionGuard.Open open = draft(id, version);
        rows.change(id, heads.checked(open.actor().agencyId(), draft));
        log.add(
                open.inspection(),
                null,
                open.actor(),
                InspectionHappened.Kind.CHANGED,
                "Sửa kế hoạch: " + rows.any(id).title());
    }

    /** Says who is on the team, all of them; while the inspection runs the new ones verify what is still open. */
    public void members(long id, @Nullable Integer version, List<MemberDraft> team) {
        InspectionGuard.Open open = guard.step(
                Action.PLAN_INSPECTION,
                id,
                version,
                "không sửa đoàn được",
                InspectionState.DRAFT,
                InspectionState.RUNNING);
        List<Member> checked = new ArrayList<>();
        Set<Long> people = new HashSet<>();
        for (MemberDraft one : team) {
            if (one.role() == null) {
                throw new InvalidInputException("role", "Hãy chọn vai trò của từng thành viên.");
            }
            if (one.personId() != null && !people.add(one.personId())) {
                throw new InvalidInputException("members", "Có người được chọn hai lần.");
            }
            checked.add(member(open.actor().agencyId(), one));
        }
        if (checked.stream().filter(one -> one.role() == MemberRole.LEAD).count() > 1) {
            throw new InvalidInputException("members", "Đoàn chỉ có một trưởng đoàn.");
        }
        checked.sort(Comparator.comparing(Member::role));
        boolean running = open.inspection().state() == InspectionState.RUNNING;
        if (running && open.inspection().kind().visited() && !led(checked)) {
            throw new InvalidInputException("members", "Đoàn đang kiểm tra phải có trưởng đoàn là người của cơ quan.");
        }
        members.replace(id, checked);
        rows.touch(id);
        if (running) {
            remedies.verifiersChanged(open.inspection(), visits.of(id));
        }
        log.add(
                open.inspection(),
                null,
                open.actor(),
                InspectionHappened.Kind.CHANGED,
                "Đoàn kiểm tra có %02d người: %s"
                        .formatted(
                                checked.size(),
                                checked.stream().map(Member::name).collect(Collectors.joining(", "))));
    }

    /** Adds several units: all of them or, when one is refused, none. */
    public List<Long> addVisits(long id, List<VisitDraft> units, String reason) {
        if (units.isEmpty()) {
            throw new InvalidInputException("units", "Hãy chọn hoặc nhập ít nhất một đơn vị.");
        }
        return units.stream().map(unit -> addVisit(id, unit, reason)).toList();
    }

    /** Adds a unit to a draft, or to a running inspection; then a reason is needed. */
    public long addVisit(long id, VisitDraft draft, String reason) {
        InspectionGuard.Open open = guard.step(
                Action.PLAN_INSPECTION,
                id,
                null,
                "không thêm đơn vị được",
                InspectionState.DRAFT,
                InspectionState.RUNNING);
        Inspection inspection = open.inspection();
        boolean running = inspection.state() == InspectionState.RUNNING;
        if (running && inspection.kind() == InspectionKind.OUTSIDE) {
            throw new NotPossibleException("Kiểm tra của cơ quan ngoài không thêm đơn vị được; hãy nhập cuộc khác.");
        }
        String why = running
                ? EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do bổ sung đơn vị.")
                : EnteredText.optional("reason", reason, Input.REASON);
        long visitId = visits.insert(inspection, drafts.checked(inspection, draft, null), VisitState.PLANNED);
        Visit visit = visits.any(visitId);
        rows.touch(id);
        if (running) {
            visits.reminded(visitId, today());
            log.add(
                    inspection,
                    visit,
                    open.actor(),
                    InspectionHappened.Kind.VISIT_ADDED,
                    "Bổ sung %s vào kiểm tra %s: %s".formatted(visit.name(), inspection.label(), why));
            workflow.visitAdded(id, visitId);
        }
        return visitId;
    }

    /** Changes a unit of a draft. */
    public void editVisit(long visitId, @Nullable Integer version, VisitDraft draft) {
        InspectionGuard.Open open = draftOf(visitId);
        Visit visit = visits.get(open.actor().agencyId(), visitId);
        if (version != null && version != visit.version()) {
            throw StaleDataException.changed("Đơn vị được kiểm tra");
        }
        visits.change(visitId, drafts.checked(open.inspection(), draft, visitId));
        rows.touch(open.inspection().id());
    }

    /** Takes a unit out of a draft; while the inspection runs it is dropped, see {@link Visits#drop}. */
    public void removeVisit(long visitId) {
        InspectionGuard.Open open = draftOf(visitId);
        visits.delete(visitId);
        rows.touch(open.inspection().id());
    }

    /** The Office submits the plan to the leadership. */
    public void submit(long id, @Nullable Integer version) {
        InspectionGuard.Open open = draft(id, version);
        Inspection inspection = open.inspection();
        if (visits.of(id).isEmpty()) {
            throw new NotPossibleException("Chưa trình được: kế hoạch chưa có đơn vị nào. Hãy thêm đơn vị.");
        }
        if (inspection.kind().visited() && !led(members.of(id))) {
            throw new NotPossibleException(
                    "Chưa trình được: đoàn chưa có trưởng đoàn là người của cơ quan. Hãy chọn trưởng đoàn.");
        }
        rows.submitted(id);
        log.add(
                inspection,
                null,
                open.actor(),
                InspectionHappened.Kind.SUBMITTED,
                "Trình kế hoạch kiểm tra “%s”, %02d đơn vị"
                        .formatted(inspection.title(), visits.of(id).size()));
        workflow.submitted(id);
    }

    /**
     * Gives the whole inspection up.
     *
     * @param document the document that it is given up by; needed once the plan is issued
     * @throws NotPossibleException when a unit has its conclusion already: then the others are dropped one by one
     */
    public void cancel(long id, @Nullable Integer version, String reason, String document) {
        String why = EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do dừng kiểm tra.");
        InspectionGuard.Open open = guard.step(
                Action.PLAN_INSPECTION,
                id,
                version,
                "không dừng được",
                InspectionState.DRAFT,
                InspectionState.SUBMITTED,
                InspectionState.APPROVED,
                InspectionState.RUNNING);
        boolean issued = open.inspection().state() == InspectionState.RUNNING;
        String by = issued
                ? EnteredText.required("document", document, Input.LINE, "Hãy nêu văn bản dừng kiểm tra.")
                : EnteredText.optional("document", document, Input.LINE);
        List<Visit> all = visits.of(id);
        if (issued
                && all.stream()
                        .anyMatch(
                                visit -> visit.state() == VisitState.REMEDYING || visit.state() == VisitState.CLOSED)) {
            throw new NotPossibleException("Đã có đơn vị kết luận xong nên không dừng cả cuộc kiểm tra được."
                    + " Hãy bỏ từng đơn vị chưa kiểm tra.");
        }
        LocalDate day = today();
        Set<Long> told = log.told(id);
        for (Visit visit : all) {
            if (visit.state().open()) {
                visits.dropped(visit.id(), why, by, day);
                if (told.contains(visit.id())) {
                    log.add(
                            open.inspection(),
                            visit,
                            open.actor(),
                            InspectionHappened.Kind.VISIT_CALLED_OFF,
                            "Không kiểm tra %s nữa theo %s: %s".formatted(visit.name(), by, why));
                }
            }
        }
        rows.cancelled(id, why, by, day);
        log.add(
                open.inspection(),
                null,
                open.actor(),
                InspectionHappened.Kind.CANCELLED,
                "Dừng kiểm tra %s%s: %s".formatted(open.inspection().label(), by.isEmpty() ? "" : " theo " + by, why));
        workflow.cancelled(id);
    }

    private static boolean led(List<Member> team) {
        return team.stream().anyMatch(one -> one.role() == MemberRole.LEAD && one.personId() != null);
    }

    private InspectionGuard.Open draft(long id, @Nullable Integer version) {
        return guard.step(Action.PLAN_INSPECTION, id, version, "không sửa được", InspectionState.DRAFT);
    }

    private InspectionGuard.Open draftOf(long visitId) {
        long agency = access.require(Action.PLAN_INSPECTION).agencyId();
        return draft(visits.get(agency, visitId).inspectionId(), null);
    }

    private Member member(long agencyId, MemberDraft draft) {
        String title = EnteredText.optional("title", draft.title(), Input.LINE);
        if (draft.personId() == null) {
            return new Member(
                    0,
                    null,
                    EnteredText.required("name", draft.name(), 200, "Hãy nhập tên thành viên ngoài cơ quan."),
                    title,
                    draft.role(),
                    null);
        }
        Person person = organization.person(agencyId, draft.personId());
        if (!person.active()) {
            throw new InvalidInputException(
                    "members", "Tài khoản của %s đã khóa; hãy chọn người khác.".formatted(person.fullName()));
        }
        return new Member(
                0,
                person.id(),
                person.fullName(),
                title.isEmpty() ? person.title() : title,
                draft.role(),
                person.unitId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
