package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.INSPECT;
import static vn.dondoc.security.Action.VIEW_INSPECTION;

import java.util.List;
import java.util.function.LongFunction;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.dondoc.TestClock;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.inspection.MinutesDraft;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.inspection.document.InspectionDocuments;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.CurrentActor;

/** The checklist of a visit and its office documents; the place's officer is the team. */
@Component
class VisitChecklistProbes implements ActionProbes {

    private static final String URL = "/api/v1/inspections/visits/{id}";

    private final InspectionFixture story;
    private final InspectionPlanning planning;
    private final Visits visits;
    private final VisitMinutesWork minutes;
    private final VisitConclusions conclusions;
    private final Checklists checklists;
    private final VisitChecklist checklist;
    private final InspectionDocuments documents;
    private final CurrentActor current;
    private final TestClock clock;

    VisitChecklistProbes(
            InspectionFixture story,
            InspectionPlanning planning,
            Visits visits,
            VisitMinutesWork minutes,
            VisitConclusions conclusions,
            Checklists checklists,
            VisitChecklist checklist,
            InspectionDocuments documents,
            CurrentActor current,
            TestClock clock) {
        this.story = story;
        this.planning = planning;
        this.visits = visits;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.checklists = checklists;
        this.checklist = checklist;
        this.documents = documents;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(INSPECT, "answer to a question", Place.TASKS, place -> {
                    long visit = visiting(place, true);
                    long item = item(place, visit);
                    return new Trial(() -> checklist.answer(visit, item, CheckAnswer.YES, ""), () -> put(
                                    URL + "/checklist/{item}", visit, item)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"answer\":\"YES\"}"));
                }),
                new ActionProbe(VIEW_INSPECTION, "finding that a question proposes", Place.TASKS, place -> {
                    long visit = visiting(place, true);
                    long item = item(place, visit);
                    current.runAs(place.officer(), () -> {
                        checklist
                                .of(visit)
                                .forEach(one ->
                                        checklist.answer(visit, one.item().id(), CheckAnswer.YES, ""));
                        visits.finish(visit, null, clock.today());
                    });
                    sent(place, visit);
                    return new Trial(
                            () -> checklist.proposal(visit, item),
                            () -> get(URL + "/checklist/{item}/finding", visit, item));
                }),
                view("checklist", id -> new Trial(() -> checklist.of(id), () -> get(URL + "/checklist", id))),
                view("notice", id -> new Trial(() -> documents.notice(id), () -> get(URL + "/documents/notice", id))),
                view(
                        "minutes",
                        id -> new Trial(() -> documents.minutes(id), () -> get(URL + "/documents/minutes", id))),
                view(
                        "conclusion",
                        id -> new Trial(() -> documents.conclusion(id), () -> get(URL + "/documents/conclusion", id))));
    }

    /** Of a visit whose conclusion is issued. */
    private ActionProbe view(String what, LongFunction<Trial> trial) {
        return new ActionProbe(VIEW_INSPECTION, what, Place.TASKS, place -> {
            long visit = visiting(place, false);
            current.runAs(place.officer(), () -> visits.finish(visit, null, clock.today()));
            sent(place, visit);
            story.confirm(visit);
            current.runAs(place.officer(), () -> {
                conclusions.save(visit, null, "Đạt");
                conclusions.submit(visit, null);
            });
            current.runAs(place.account("giamdoc"), () -> conclusions.approve(visit, null));
            current.runAs(place.account("vanthu"), () -> conclusions.register(visit, null, "45/KL-STP", clock.today()));
            return trial.apply(visit);
        });
    }

    private void sent(Place place, long visit) {
        current.runAs(place.officer(), () -> {
            minutes.save(visit, null, new MinutesDraft("", "", "Đã kiểm tra"));
            minutes.send(visit, null);
        });
    }

    private long visiting(Place place, boolean questions) {
        String office = place.account("vanphong");
        Long version = questions
                ? current.callAs(office, () -> checklists.versions().get(0).id())
                : null;
        String suffix = place.foreign() ? ".kg" : "";
        long id = story.draft(
                suffix,
                new InspectionDraft(InspectionKind.REFORM, 2024, "Kiểm tra CCHC", "", "", null, version),
                place.unit());
        current.runAs(
                office,
                () -> planning.members(
                        id, null, List.of(MemberDraft.person(story.person(place.officer()), MemberRole.LEAD))));
        long visit = story.visit(story.running(suffix, id), place.unit());
        current.runAs(place.officer(), () -> {
            visits.notify(visit, null, new NoticeDraft(clock.today(), "", null, ""));
            visits.start(visit, null, clock.today());
        });
        return visit;
    }

    private long item(Place place, long visit) {
        return current.callAs(
                place.officer(), () -> checklist.of(visit).get(0).item().id());
    }
}
