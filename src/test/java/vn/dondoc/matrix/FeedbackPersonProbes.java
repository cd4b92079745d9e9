package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.matrix.FeedbackProbes.json;
import static vn.dondoc.matrix.FeedbackProbes.probe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import vn.dondoc.TestClock;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.ApologyFilter;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.FeedbackFiles;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackPersons;
import vn.dondoc.feedback.LateDossier;
import vn.dondoc.feedback.PersonalDataErasure;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;

/** The person behind a feedback, letters of apology, and taking personal data out. */
@Component
class FeedbackPersonProbes implements ActionProbes {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private final FeedbackFixture fixture;
    private final FeedbackPersons persons;
    private final FeedbackFiles files;
    private final ApologyLetters letters;
    private final PersonalDataErasure erasure;
    private final TestClock clock;

    FeedbackPersonProbes(
            FeedbackFixture fixture,
            FeedbackPersons persons,
            FeedbackFiles files,
            ApologyLetters letters,
            PersonalDataErasure erasure,
            TestClock clock) {
        this.fixture = fixture;
        this.persons = persons;
        this.files = files;
        this.letters = letters;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(people(), reading(), writing(), erasing())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> people() {
        byte[] text = "tên;số\na;1\n".getBytes(StandardCharsets.UTF_8);
        return List.of(
                probe(Action.VIEW_FEEDBACK_PERSON, "the person", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(() -> persons.read(id), () -> get("/api/v1/feedback/{id}/person", id));
                }),
                probe(Action.VIEW_FEEDBACK_PERSON, "the addressee of the answer", Place.TASKS, place -> {
                    long id = with(place);
                    return new Trial(() -> persons.addressee(id), null);
                }),
                probe(Action.VIEW_FEEDBACK_PERSON, "what the person sent", Place.TASKS, place -> {
                    long id = fixture.withFile(place.unit(), place.officer(), place.foreign());
                    long file = fixture.file(id);
                    return new Trial(
                            () -> files.open(id, file), () -> get("/api/v1/feedback/{id}/files/{file}", id, file));
                }),
                probe(
                        Action.VIEW_FEEDBACK_PERSON,
                        "bring a file",
                        LISTS,
                        place -> new Trial(() -> files.keep("a.csv", text), () -> multipart("/api/v1/feedback/files")
                                .file(new MockMultipartFile("file", "a.csv", "text/csv", text)))),
                probe(Action.ENTER_FEEDBACK, "put the person right", Place.AGENCIES, place -> {
                    long id = fixture.received(place.account("vanphong"), clock.today(), "Chậm trả kết quả");
                    return new Trial(
                            () -> persons.change(id, null, FeedbackFixture.PERSON),
                            () -> json(put("/api/v1/feedback/{id}/person", id), "{\"name\":\"Lê Văn Mít\"}"));
                }));
    }

    private List<ActionProbe> reading() {
        return List.of(
                probe(Action.VIEW_FEEDBACK, "letters", LISTS, place -> {
                    dossier(place);
                    return new Trial(
                            () -> letters.find(ApologyFilter.ALL, PageQuery.of(0, 50)), () -> get("/api/v1/apologies"));
                }),
                probe(
                        Action.VIEW_FEEDBACK,
                        "letters against late dossiers",
                        HERE,
                        place -> new Trial(
                                () -> letters.check(FROM, TO),
                                () -> get("/api/v1/apologies/check?from={from}&to={to}", FROM, TO))),
                probe(Action.VIEW_FEEDBACK, "a letter", Place.TASKS, place -> {
                    long id = dossier(place);
                    return new Trial(() -> letters.find(id), () -> get("/api/v1/apologies/{id}", id));
                }),
                probe(Action.VIEW_FEEDBACK_PERSON, "the addressee of a letter", Place.TASKS, place -> {
                    long feedback = with(place);
                    LocalDate date = LocalDate.of(2024, 4, 8);
                    long id = fixture.as(
                            place.account("vanphong"),
                            () -> letters.forFeedback(feedback, null, new ApologyDraft("Xác minh", date, null, "")));
                    return new Trial(() -> letters.addressee(id), () -> get("/api/v1/apologies/{id}/addressee", id));
                }));
    }

    private List<ActionProbe> writing() {
        String words = "\"reason\":\"Chờ xác minh\",\"newDate\":\"2024-04-08\"";
        ApologyDraft draft = new ApologyDraft("Chờ xác minh", LocalDate.of(2024, 4, 8), null, "");
        LocalDate due = LocalDate.of(2024, 3, 20);
        return List.of(
                probe(Action.PUBLISH_FEEDBACK, "apologise for a feedback", Place.AGENCIES, place -> {
                    long id = fixture.received(place.account("vanphong"), clock.today(), "Chậm trả kết quả");
                    return new Trial(
                            () -> letters.forFeedback(id, null, draft),
                            () -> json(post("/api/v1/feedback/{id}/apology", id), "{" + words + "}"));
                }),
                probe(
                        Action.PUBLISH_FEEDBACK,
                        "apologise for a dossier",
                        HERE,
                        place -> new Trial(
                                () -> letters.forDossier(
                                        new LateDossier(
                                                "000.1",
                                                "Cấp phiếu lý lịch tư pháp",
                                                null,
                                                due.minusDays(10),
                                                due,
                                                FeedbackFixture.PERSON),
                                        draft),
                                () -> json(
                                        post("/api/v1/apologies"),
                                        "{\"code\":\"000.2\",\"procedure\":\"Lý lịch\",\"receivedOn\":\"2024-03-10\","
                                                + "\"dueOn\":\"2024-03-20\"," + words + "}"))),
                probe(Action.PUBLISH_FEEDBACK, "number of a letter", Place.AGENCIES, place -> {
                    long id = dossier(place);
                    return new Trial(
                            () -> letters.number(id, null, "3/STP"),
                            () -> json(put("/api/v1/apologies/{id}/number", id), "{\"number\":\"3/STP\"}"));
                }),
                probe(Action.PUBLISH_FEEDBACK, "a dossier is settled", Place.AGENCIES, place -> {
                    long id = dossier(place);
                    return new Trial(
                            () -> letters.settled(id, null, clock.today()),
                            () -> json(put("/api/v1/apologies/{id}/settlement", id), "{\"day\":\"2024-03-19\"}"));
                }));
    }

    private List<ActionProbe> erasing() {
        return List.of(
                probe(Action.ERASE_PERSONAL_DATA, "what is kept", HERE, place -> {
                    fixture.published();
                    return new Trial(erasure::kept, () -> get("/api/v1/personal-data"));
                }),
                probe(Action.ERASE_PERSONAL_DATA, "what is due", HERE, place -> {
                    fixture.published();
                    return new Trial(erasure::eraseDue, () -> post("/api/v1/personal-data/erasure"));
                }),
                probe(Action.ERASE_PERSONAL_DATA, "one case", HERE, place -> {
                    long id = fixture.published();
                    return new Trial(
                            () -> erasure.erase(id, false, "Người phản ánh yêu cầu"),
                            () -> json(
                                    post("/api/v1/personal-data/feedback/{id}/erasure", id),
                                    "{\"reason\":\"Người phản ánh yêu cầu\"}"));
                }),
                probe(Action.ERASE_PERSONAL_DATA, "one letter", HERE, place -> {
                    long id = dossier(place);
                    fixture.run("vanphong", () -> letters.settled(id, null, clock.today()));
                    return new Trial(
                            () -> erasure.erase(id, true, "Người dân yêu cầu"),
                            () -> json(
                                    post("/api/v1/personal-data/apologies/{id}/erasure", id),
                                    "{\"reason\":\"Người dân yêu cầu\"}"));
                }));
    }

    private long with(Place place) {
        return fixture.withOfficer(place.unit(), place.officer(), place.foreign());
    }

    private long dossier(Place place) {
        String office = place.account("vanphong");
        Long unit = place.unit().isEmpty() ? null : fixture.unitOf(office, place.unit());
        return fixture.dossierLetter(office, "000.00.12", unit);
    }
}
