package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.dondoc.matrix.FeedbackProbes.probe;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.letter.FeedbackLetters;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;

/** Letters to the people behind feedback. */
@Component
class FeedbackLetterProbes implements ActionProbes {

    private static final LocalDate NEW_DATE = LocalDate.of(2024, 4, 8);

    private final FeedbackFixture fixture;
    private final FeedbackHandling handling;
    private final ApologyLetters apologies;
    private final FeedbackLetters letters;

    FeedbackLetterProbes(
            FeedbackFixture fixture, FeedbackHandling handling, ApologyLetters apologies, FeedbackLetters letters) {
        this.fixture = fixture;
        this.handling = handling;
        this.apologies = apologies;
        this.letters = letters;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                probe(Action.VIEW_FEEDBACK_PERSON, "the letter of the answer", Place.TASKS, place -> {
                    long id = with(place);
                    fixture.run(place.officer(), () -> handling.saveAnswer(id, null, "Đã giải quyết."));
                    return new Trial(() -> letters.answer(id), () -> get("/api/v1/feedback/{id}/answer/letter", id));
                }),
                probe(Action.VIEW_FEEDBACK_PERSON, "the letter of apology", Place.TASKS, place -> {
                    long feedback = with(place);
                    long id = fixture.as(
                            place.account("vanphong"),
                            () -> apologies.forFeedback(
                                    feedback, null, new ApologyDraft("Xác minh", NEW_DATE, null, "")));
                    return new Trial(() -> letters.apology(id), () -> get("/api/v1/apologies/{id}/letter", id));
                }));
    }

    private long with(Place place) {
        return fixture.withOfficer(place.unit(), place.officer(), place.foreign());
    }
}
