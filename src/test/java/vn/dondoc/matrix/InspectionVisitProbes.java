package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.matrix.InspectionProbes.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.inspection.BodyLevel;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionFiles;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.MinutesDraft;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.Remedies;
import vn.dondoc.inspection.RemedyDraft;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;

/** What the team and the inspected unit do; the officer of a place is on the team, the unit of a place is inspected. */
@Component
class InspectionVisitProbes implements ActionProbes {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    /** Where a step is much like one that is tried everywhere. */
    private static final Set<Place> SOME = EnumSet.of(Place.OWN_TASK, Place.OTHER_UNITS_TASK);

    private static final String DAY = "{\"day\":\"2024-03-19\"}";

    private final InspectionFixture fixture;
    private final InspectionPlanning planning;
    private final Visits visits;
    private final VisitMinutesWork minutes;
    private final VisitConclusions conclusions;
    private final Findings findings;
    private final Remedies remedies;
    private final InspectionFiles files;

    InspectionVisitProbes(
            InspectionFixture fixture,
            InspectionPlanning planning,
            Visits visits,
            VisitMinutesWork minutes,
            VisitConclusions conclusions,
            Findings findings,
            Remedies remedies,
            InspectionFiles files) {
        this.fixture = fixture;
        this.planning = planning;
        this.visits = visits;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.findings = findings;
        this.remedies = remedies;
        this.files = files;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(visiting(), writing(), found(), concluding(), others())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> visiting() {
        return List.of(
                probe(Action.INSPECT, "notice", Place.TASKS, place -> {
                    long visit = planned(place);
                    return new Trial(
                            () -> visits.notify(visit, null, new NoticeDraft(TODAY, "", null, "")),
                            () -> json(post(at(visit) + "/notice"), "{\"visitOn\":\"2024-03-25\"}"));
                }),
                probe(Action.INSPECT, "another day", SOME, place -> {
                    long visit = planned(place);
                    return new Trial(
                            () -> visits.reschedule(visit, null, TODAY, "Bận họp"),
                            () -> json(
                                    post(at(visit) + "/rescheduling"),
                                    "{\"day\":\"2024-03-26\",\"reason\":\"Bận họp\"}"));
                }),
                probe(Action.INSPECT, "come to the unit", SOME, place -> {
                    long visit = planned(place);
                    fixture.notified(visit);
                    return new Trial(
                            () -> visits.start(visit, null, TODAY), () -> json(post(at(visit) + "/start"), DAY));
                }),
                probe(Action.INSPECT, "end the visit", SOME, place -> {
                    long visit = planned(place);
                    fixture.visiting(visit);
                    return new Trial(
                            () -> visits.finish(visit, null, TODAY), () -> json(post(at(visit) + "/finish"), DAY));
                }),
                probe(Action.SELF_INSPECT, "begin", Place.TASKS, place -> {
                    long visit = self(place);
                    return new Trial(
                            () -> visits.start(visit, null, TODAY), () -> json(post(at(visit) + "/start"), DAY));
                }));
    }

    private List<ActionProbe> writing() {
        MinutesDraft draft = new MinutesDraft("", "", "Đã kiểm tra");
        return List.of(
                probe(Action.INSPECT, "write minutes", Place.TASKS, place -> {
                    long visit = planned(place);
                    fixture.finished(visit);
                    return new Trial(
                            () -> minutes.save(visit, null, draft),
                            () -> json(put(at(visit) + "/minutes"), "{\"text\":\"Đã kiểm tra\"}"));
                }),
                probe(Action.INSPECT, "send minutes", SOME, place -> {
                    long visit = planned(place);
                    fixture.finished(visit);
                    fixture.as(InspectionFixture.LEAD, run(() -> minutes.save(visit, null, draft)));
                    return new Trial(() -> minutes.send(visit, null), () -> post(at(visit) + "/minutes/sending"));
                }),
                probe(Action.ANSWER_INSPECTION, "answer minutes", Place.TASKS, place -> {
                    long visit = planned(place);
                    fixture.minutesSent(visit);
                    return new Trial(
                            () -> minutes.answer(visit, null, MinutesAnswer.OBJECTED, "Chưa đúng"),
                            () -> json(post(at(visit) + "/answer"), "{\"answer\":\"CONFIRMED\"}"));
                }),
                probe(Action.INSPECT, "record the answer of a body outside", SOME, place -> {
                    long visit = body(place);
                    fixture.minutesSent(visit);
                    return new Trial(
                            () -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, ""),
                            () -> json(post(at(visit) + "/recorded-answer"), "{\"answer\":\"CONFIRMED\"}"));
                }),
                probe(Action.INSPECT, "consider an objection", SOME, place -> {
                    long visit = planned(place);
                    fixture.minutesSent(visit);
                    fixture.as(
                            fixture.head(visit),
                            run(() -> minutes.answer(visit, null, MinutesAnswer.OBJECTED, "Chưa đúng")));
                    return new Trial(
                            () -> minutes.consider(visit, null, true, ""),
                            () -> json(post(at(visit) + "/objection"), "{\"amend\":false,\"reply\":\"Đã xem\"}"));
                }));
    }

    private List<ActionProbe> found() {
        String body = "{\"what\":\"Chưa niêm yết\",\"severity\":\"MINOR\"}";
        return List.of(
                probe(Action.INSPECT, "write a finding down", Place.TASKS, place -> {
                    long visit = planned(place);
                    fixture.visiting(visit);
                    return new Trial(
                            () -> findings.add(visit, InspectionFixture.finding("Chưa niêm yết")),
                            () -> json(post(at(visit) + "/findings"), body));
                }),
                probe(Action.INSPECT, "earlier findings", SOME, place -> {
                    long visit = planned(place);
                    return new Trial(
                            () -> findings.similar(visit, "Chưa niêm yết"),
                            () -> get(at(visit) + "/earlier-findings?text=abc"));
                }),
                finding(
                        "change a finding",
                        id -> findings.change(id, null, InspectionFixture.finding("Khác")),
                        id -> json(put("/api/v1/inspections/findings/{id}", id), body)),
                finding(
                        "take a finding away",
                        id -> findings.remove(id, null),
                        id -> delete("/api/v1/inspections/findings/{id}", id)),
                finding(
                        "unlink a finding",
                        id -> findings.link(id, null, null),
                        id -> json(put("/api/v1/inspections/findings/{id}/previous", id), "{}")),
                probe(Action.INSPECT, "add evidence", SOME, place -> {
                    long visit = planned(place);
                    fixture.visiting(visit);
                    return new Trial(
                            () -> files.add(visit, null, FilePurpose.EVIDENCE, InspectionProbes.note()),
                            () -> multipart(at(visit) + "/files").file(InspectionProbes.sent()));
                }),
                probe(Action.INSPECT, "take evidence away", SOME, place -> {
                    long visit = planned(place);
                    fixture.visiting(visit);
                    long file = fixture.as(
                            InspectionFixture.LEAD,
                            () -> files.add(visit, null, FilePurpose.EVIDENCE, InspectionProbes.note()));
                    return new Trial(() -> files.remove(file), () -> delete("/api/v1/inspections/files/{id}", file));
                }));
    }

    private List<ActionProbe> concluding() {
        return List.of(
                probe(Action.INSPECT, "write the conclusion", SOME, place -> {
                    long visit = planned(place);
                    fixture.minutesSent(visit);
                    fixture.confirm(visit);
                    return new Trial(
                            () -> conclusions.save(visit, null, "Đạt"),
                            () -> json(put(at(visit) + "/conclusion"), "{\"text\":\"Đạt\"}"));
                }),
                probe(Action.INSPECT, "submit the conclusion", SOME, place -> {
                    long visit = planned(place);
                    fixture.minutesSent(visit);
                    fixture.confirm(visit);
                    fixture.as(InspectionFixture.LEAD, run(() -> conclusions.save(visit, null, "Đạt")));
                    return new Trial(
                            () -> conclusions.submit(visit, null), () -> post(at(visit) + "/conclusion/submission"));
                }));
    }

    private List<ActionProbe> others() {
        return List.of(probe(
                Action.VERIFY_REMEDY,
                "what a body outside has remedied",
                EnumSet.of(Place.OWN_TASK, Place.COLLEAGUES_TASK, Place.OTHER_UNITS_TASK),
                place -> {
                    long visit = body(place);
                    fixture.minutesSent(visit, "Chưa rà soát");
                    fixture.as(
                            InspectionFixture.LEAD,
                            run(() -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, "")));
                    fixture.submitConclusion(visit);
                    fixture.as("giamdoc", run(() -> conclusions.approve(visit, null)));
                    fixture.register(visit);
                    long finding = fixture.findings(visit).get(0).id();
                    return new Trial(
                            () -> remedies.record(finding, null, new RemedyDraft(TODAY, "", "20/BC-UBND")),
                            () -> json(
                                    post("/api/v1/inspections/findings/{id}/remedy", finding),
                                    "{\"on\":\"2024-03-19\",\"document\":\"20/BC-UBND\"}"));
                }));
    }

    private ActionProbe finding(
            String what,
            java.util.function.LongConsumer service,
            java.util.function.LongFunction<MockHttpServletRequestBuilder> api) {
        return probe(Action.INSPECT, what, SOME, place -> {
            long visit = planned(place);
            fixture.visiting(visit);
            long id = fixture.as(
                    InspectionFixture.LEAD, () -> findings.add(visit, InspectionFixture.finding("Chưa niêm yết")));
            Executable call = () -> service.accept(id);
            return new Trial(call, () -> api.apply(id));
        });
    }

    /** The unit of the place waits for its inspection by a team with the officer of the place. */
    private long planned(Place place) {
        String suffix = place.foreign() ? ".kg" : "";
        long id = fixture.draft(suffix, InspectionFixture.head(InspectionKind.REFORM), place.unit());
        team(id, place);
        return fixture.visit(fixture.running(suffix, id), place.unit());
    }

    private long self(Place place) {
        String suffix = place.foreign() ? ".kg" : "";
        long id = fixture.draft(suffix, InspectionFixture.head(InspectionKind.SELF), place.unit());
        return fixture.visit(fixture.running(suffix, id), place.unit());
    }

    private long body(Place place) {
        long id = fixture.draft("", InspectionFixture.head(InspectionKind.DECENTRALISED));
        team(id, place);
        long visit = fixture.as(
                "vanphong", () -> planning.addVisit(id, VisitDraft.body("UBND xã", BodyLevel.COMMUNE, 4, null), ""));
        fixture.running("", id);
        return visit;
    }

    private void team(long id, Place place) {
        List<MemberDraft> team = new ArrayList<>();
        team.add(MemberDraft.person(fixture.person(place.account(InspectionFixture.LEAD)), MemberRole.LEAD));
        team.add(MemberDraft.person(fixture.person(place.account(InspectionFixture.SECRETARY)), MemberRole.SECRETARY));
        team.add(MemberDraft.person(fixture.person(place.officer()), MemberRole.MEMBER));
        fixture.as(place.account("vanphong"), run(() -> planning.members(id, null, team)));
    }

    private static String at(long visit) {
        return "/api/v1/inspections/visits/" + visit;
    }

    private static Supplier<Void> run(Runnable step) {
        return () -> InspectionFixture.run(step);
    }

    private static ActionProbe probe(
            Action action, String what, Set<Place> places, ActionProbe.Preparation preparation) {
        return new ActionProbe(action, what, places, preparation);
    }
}
