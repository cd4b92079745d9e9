package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.TestClock;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackExport;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackIntake;
import vn.dondoc.feedback.FeedbackPublishing;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.feedback.Refusal;
import vn.dondoc.feedback.RefusalReason;
import vn.dondoc.feedback.SentAnswer;
import vn.dondoc.matrix.ActionProbe.Preparation;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExportFormat;

/** Feedback: read, entered and classified, answered by units, sent and published. */
@Component
class FeedbackProbes implements ActionProbes {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final FeedbackFilter ALL = FeedbackFilter.of(FeedbackFilter.View.ALL);

    /** Steps that need others before them are tried on the own agency: the fixture's people belong to it. */
    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);

    /** Whoever reads feedback sees the list; units see their own part only. */
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    /** Where the head's right and not the officer's decides. */
    private static final Set<Place> HEADS =
            EnumSet.of(Place.COLLEAGUES_TASK, Place.OFFICES_TASK, Place.OTHER_UNITS_TASK, Place.OTHER_AGENCYS_TASK);

    private final FeedbackFixture fixture;
    private final Feedbacks feedbacks;
    private final FeedbackExport export;
    private final FeedbackIntake intake;
    private final FeedbackHandling handling;
    private final FeedbackPublishing publishing;
    private final TestClock clock;

    FeedbackProbes(
            FeedbackFixture fixture,
            Feedbacks feedbacks,
            FeedbackExport export,
            FeedbackIntake intake,
            FeedbackHandling handling,
            FeedbackPublishing publishing,
            TestClock clock) {
        this.fixture = fixture;
        this.feedbacks = feedbacks;
        this.export = export;
        this.intake = intake;
        this.handling = handling;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(reading(), entering(), classifying(), answering(), sending())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> reading() {
        return List.of(
                probe(Action.VIEW_FEEDBACK, "list", LISTS, place -> {
                    with(place);
                    return new Trial(
                            () -> feedbacks.find(ALL, PageQuery.of(0, 50)), () -> get("/api/v1/feedback?view=open"));
                }),
                probe(Action.VIEW_FEEDBACK, "file of the list", LISTS, place -> {
                    with(place);
                    return new Trial(
                            () -> export.file(ALL, ExportFormat.XLSX), () -> get("/api/v1/feedback/file?format=CSV"));
                }),
                probe(Action.VIEW_FEEDBACK, "counts", LISTS, place -> {
                    with(place);
                    return new Trial(
                            () -> feedbacks.counts(FROM, TO, null),
                            () -> get("/api/v1/feedback/counts?from={from}&to={to}", FROM, TO));
                }),
                probe(Action.VIEW_FEEDBACK, "counts of a unit", Place.TASKS, place -> {
                    long id = with(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> feedbacks.counts(FROM, TO, unit),
                            () -> get("/api/v1/feedback/counts?from={from}&to={to}&unitId={unit}", FROM, TO, unit));
                }),
                probe(Action.VIEW_FEEDBACK, "one feedback", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(() -> feedbacks.details(id), () -> get("/api/v1/feedback/{id}", id));
                }),
                probe(Action.VIEW_FEEDBACK, "history", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(() -> feedbacks.events(id), () -> get("/api/v1/feedback/{id}/events", id));
                }),
                probe(Action.VIEW_FEEDBACK, "where it stands", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(() -> feedbacks.position(id), () -> get("/api/v1/feedback/{id}/position", id));
                }));
    }

    private List<ActionProbe> entering() {
        String body =
                "{\"receivedOn\":\"2024-03-19\",\"channel\":\"POST\",\"subject\":\"DOSSIER\",\"title\":\"Chậm trả\"}";
        return List.of(
                probe(
                        Action.ENTER_FEEDBACK,
                        "term",
                        HERE,
                        place ->
                                new Trial(null, () -> get("/api/v1/feedback/term?channel=POST&receivedOn=2024-03-19"))),
                probe(
                        Action.ENTER_FEEDBACK,
                        "receive",
                        HERE,
                        place -> new Trial(
                                () -> intake.receive(FeedbackFixture.draft(clock.today(), "Chậm trả")),
                                () -> json(post("/api/v1/feedback"), body))),
                probe(Action.ENTER_FEEDBACK, "put right", Place.AGENCIES, place -> {
                    long id = received(place);
                    return new Trial(
                            () -> intake.change(id, null, FeedbackFixture.draft(clock.today(), "Chậm trả")),
                            () -> json(put("/api/v1/feedback/{id}", id), body));
                }),
                probe(
                        Action.ENTER_FEEDBACK,
                        "similar to what is entered",
                        HERE,
                        place -> new Trial(
                                () -> intake.similar(FeedbackFixture.draft(clock.today(), "Chậm trả")),
                                () -> json(post("/api/v1/feedback/similar"), body))),
                probe(Action.ENTER_FEEDBACK, "similar", Place.AGENCIES, place -> {
                    long id = received(place);
                    return new Trial(() -> intake.similar(id), () -> get("/api/v1/feedback/{id}/similar", id));
                }),
                probe(Action.ENTER_FEEDBACK, "another matter", Place.AGENCIES, place -> {
                    long earlier = received(place);
                    long id = received(place);
                    return new Trial(
                            () -> intake.notTheSame(id, earlier),
                            () -> post("/api/v1/feedback/{id}/similar/{earlier}/difference", id, earlier));
                }));
    }

    private List<ActionProbe> classifying() {
        return List.of(
                probe(Action.ENTER_FEEDBACK, "send to a unit", Place.AGENCIES, place -> {
                    long id = received(place);
                    long unit = fixture.unit(id, "hctp");
                    return new Trial(
                            () -> handling.sendToUnit(id, null, unit),
                            () -> json(post("/api/v1/feedback/{id}/unit", id), "{\"unitId\":%d}".formatted(unit)));
                }),
                probe(Action.ENTER_FEEDBACK, "pass on", Place.AGENCIES, place -> {
                    long id = received(place);
                    return new Trial(
                            () -> handling.forward(
                                    id, null, new Forwarding("Sở Xây dựng", "15/STP-VP", null, List.of())),
                            () -> json(
                                    post("/api/v1/feedback/{id}/forwarding", id),
                                    "{\"agency\":\"Sở Xây dựng\",\"number\":\"15/STP-VP\"}"));
                }),
                probe(Action.ENTER_FEEDBACK, "not handle", Place.AGENCIES, place -> {
                    long id = received(place);
                    return new Trial(
                            () -> handling.refuse(id, null, new Refusal(RefusalReason.OTHER, "Không rõ", null)),
                            () -> json(
                                    post("/api/v1/feedback/{id}/refusal", id),
                                    "{\"reason\":\"OTHER\",\"words\":\"Không rõ\"}"));
                }));
    }

    private List<ActionProbe> answering() {
        return List.of(
                probe(Action.ANSWER_FEEDBACK, "name the officer", HEADS, place -> {
                    long id = fixture.withUnit(place.unit(), place.foreign());
                    long officer = fixture.person(place.officer());
                    return new Trial(
                            () -> handling.assign(id, null, officer),
                            () -> json(
                                    post("/api/v1/feedback/{id}/officer", id),
                                    "{\"officerId\":%d}".formatted(officer)));
                }),
                probe(Action.ANSWER_FEEDBACK, "draft", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(
                            () -> handling.saveAnswer(id, null, "Đã xong"),
                            () -> json(put("/api/v1/feedback/{id}/answer", id), "{\"text\":\"Đã xong\"}"));
                }),
                probe(Action.ANSWER_FEEDBACK, "answer", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(
                            () -> handling.answer(id, null, "Đã xong", List.of()),
                            () -> json(post("/api/v1/feedback/{id}/answer", id), "{\"text\":\"Đã xong\"}"));
                }),
                probe(Action.ANSWER_FEEDBACK, "say that it is not theirs", HEADS, place -> {
                    long id = with(place);
                    return new Trial(
                            () -> handling.handBack(id, null, "Thuộc phòng khác"),
                            () -> json(
                                    post("/api/v1/feedback/{id}/handing-back", id),
                                    "{\"reason\":\"Thuộc phòng khác\"}"));
                }));
    }

    private List<ActionProbe> sending() {
        return List.of(
                probe(Action.PUBLISH_FEEDBACK, "accept the answer", HERE, place -> {
                    long id = fixture.toCheck();
                    return new Trial(
                            () -> publishing.accept(id, null), () -> post("/api/v1/feedback/{id}/acceptance", id));
                }),
                probe(Action.PUBLISH_FEEDBACK, "return the answer", HERE, place -> {
                    long id = fixture.toCheck();
                    return new Trial(
                            () -> publishing.giveBack(id, null, "Chưa rõ"),
                            () -> json(post("/api/v1/feedback/{id}/return", id), "{\"reason\":\"Chưa rõ\"}"));
                }),
                probe(Action.PUBLISH_FEEDBACK, "send the answer", HERE, place -> {
                    long id = fixture.toSend();
                    return new Trial(
                            () -> publishing.send(id, null, new SentAnswer(null, "", "Bưu chính", List.of())),
                            () -> json(post("/api/v1/feedback/{id}/sending", id), "{\"way\":\"Bưu chính\"}"));
                }),
                probe(Action.PUBLISH_FEEDBACK, "publish", HERE, place -> {
                    long id = fixture.answered();
                    return new Trial(
                            () -> publishing.publish(id, null, "Trang của Sở"),
                            () -> json(post("/api/v1/feedback/{id}/publication", id), "{\"where\":\"Trang của Sở\"}"));
                }),
                probe(Action.PUBLISH_FEEDBACK, "not publish", HERE, place -> {
                    long id = fixture.answered();
                    return new Trial(
                            () -> publishing.keepUnpublished(id, null, "Đời tư"),
                            () -> json(post("/api/v1/feedback/{id}/non-publication", id), "{\"reason\":\"Đời tư\"}"));
                }));
    }

    private long with(Place place) {
        return fixture.withOfficer(place.unit(), place.officer(), place.foreign());
    }

    private long received(Place place) {
        return fixture.received(place.account("vanphong"), clock.today(), "Chậm trả kết quả");
    }

    static ActionProbe probe(Action action, String what, Set<Place> places, Preparation preparation) {
        return new ActionProbe(action, what, places, preparation);
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
