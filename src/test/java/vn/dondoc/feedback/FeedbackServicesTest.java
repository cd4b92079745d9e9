package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.workflow.EngineTimers;

/** Terms, duplicates, letters and what is told of feedback. */
class FeedbackServicesTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2024, 4, 30);

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackIntake intake;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    ApologyLetters letters;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    RegisterEntries registers;

    @Autowired
    UnitAdministration units;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTermRunsInCalendarDaysAndRollsOverDaysOff() {
        clock.setTo(LocalDate.of(2024, 4, 22));
        assertThat(due(FeedbackChannel.EMAIL, LocalDate.of(2024, 4, 19)))
                .as("from a Friday to 29/4, exchanged for a Saturday, then two holidays")
                .isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(due(FeedbackChannel.EMAIL, LocalDate.of(2024, 4, 24)))
                .as("4/5 is a Saturday on which people work")
                .isEqualTo(LocalDate.of(2024, 5, 4));
        story.run("quantri", () -> parameters.change(AgencyParameter.FEEDBACK_TERM_PHONE, "5"));
        assertThat(due(FeedbackChannel.PHONE, LocalDate.of(2024, 4, 10))).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(due(FeedbackChannel.EMAIL, LocalDate.of(2024, 4, 10)))
                .as("20/4 is a Saturday")
                .isEqualTo(LocalDate.of(2024, 4, 22));
        story.run("quantri", () -> parameters.change(AgencyParameter.ROLL_RELATIVE, "NONE"));
        assertThat(due(FeedbackChannel.EMAIL, LocalDate.of(2024, 4, 10))).isEqualTo(LocalDate.of(2024, 4, 20));
    }

    @Test
    void anApologyNamesOneNewWorkingDayAfterTheTerm() {
        long id = story.received();
        assertThatThrownBy(() -> story.apologise(id, LocalDate.of(2024, 3, 29)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sau hạn cũ");
        assertThatThrownBy(() -> story.apologise(id, LocalDate.of(2024, 4, 6)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ngày nghỉ");
        story.apologise(id, LocalDate.of(2024, 4, 5));
        assertThat(details("vanphong", id).steps()).doesNotContain(FeedbackStep.APOLOGISE);
        long answered = story.answered();
        assertThatThrownBy(() -> story.apologise(answered, LocalDate.of(2024, 4, 5)))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void theSamePersonOrSubjectIsSuggestedAndAPersonDecides() {
        long first = story.received();
        clock.setTo(LocalDate.of(2024, 4, 10));
        long second = story.as(
                "vanphong",
                () -> intake.receive(new FeedbackDraft(
                        clock.today(),
                        FeedbackChannel.PHONE,
                        FeedbackSubject.OTHER,
                        "Đề nghị bố trí thêm ghế chờ",
                        "",
                        "",
                        new FeedbackPerson("", "", "0912.345.678", "", ""),
                        List.of())));
        assertThat(similar(second)).singleElement().satisfies(one -> assertThat(one.samePerson())
                .isTrue());
        story.run("vanphong", () -> intake.notTheSame(second, first));
        assertThat(similar(second)).isEmpty();
        long third = story.as(
                "vanphong",
                () -> intake.receive(new FeedbackDraft(
                        clock.today(),
                        FeedbackChannel.PHONE,
                        FeedbackSubject.DOSSIER,
                        "Kết quả lý lịch tư pháp trả chậm",
                        "",
                        "",
                        FeedbackPerson.UNKNOWN,
                        List.of())));
        assertThat(similar(third)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(first);
            assertThat(one.samePerson()).isFalse();
        });
        Refusal repeated = new Refusal(RefusalReason.REPEATED, "", first);
        assertThatThrownBy(() -> story.run(
                        "vanphong", () -> handling.refuse(first, null, new Refusal(RefusalReason.REPEATED, "", third))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nhận trước");
        story.run("vanphong", () -> handling.refuse(third, null, repeated));
        assertThat(details("vanphong", third).repeats()).isEqualTo("01/2024");
        clock.setTo(LocalDate.of(2024, 4, 19));
        assertThat(similar(story.received("vanphong", clock.today(), "Đề nghị bố trí thêm ghế chờ")))
                .as("thirty days back to 20/3, the first came on 19/3")
                .extracting(SimilarFeedback::id)
                .containsExactly(second);
    }

    @Test
    void whoeverHasItIsToldAndTheLeadershipWhenItIsLate() {
        long id = story.withOfficer();
        assertThat(told(id, "chuyển Phòng Hành chính tư pháp")).contains("truongphong.hctp");
        assertThat(told(id, "phân công")).containsExactly("chuyenvien.hctp");
        timers.runUntil(LocalDate.of(2024, 4, 2));
        assertThat(told(id, "cần trả lời")).containsExactlyInAnyOrder("truongphong.hctp", "chuyenvien.hctp");
        assertThat(told(id, "chưa trả lời"))
                .contains("truongphong.hctp", "chuyenvien.hctp", "vanphong")
                .doesNotContain("phogiamdoc", "giamdoc");
        timers.runUntil(LocalDate.of(2024, 4, 4));
        assertThat(told(id, "chưa trả lời")).contains("phogiamdoc").doesNotContain("giamdoc", "phogiamdoc2");
        timers.runUntil(LocalDate.of(2024, 4, 10));
        assertThat(told(id, "chưa trả lời")).contains("giamdoc").doesNotContain("chuyenvien2.hctp");
    }

    @Test
    void whoseOfficerIsGoneWaitsForTheHead() {
        long id = story.withOfficer();
        jdbc.sql("UPDATE person SET active = FALSE WHERE username = 'chuyenvien.hctp'")
                .update();
        assertThat(list("truongphong.hctp", FeedbackFilter.View.MINE))
                .extracting(FeedbackRow::id)
                .containsExactly(id);
    }

    @Test
    void aUnitWithFeedbackIsNotSwitchedOff() {
        long id = story.withUnit("bttp");
        long unit = story.unit(id, "bttp");
        assertThatThrownBy(() -> story.run("quantri", () -> units.deactivate(unit, 0)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("1 việc đang mở");
    }

    @Test
    void lettersAreComparedWithTheLateDossiersOfTheRegister() {
        LettersCheck nothing = check();
        assertThat(nothing.late()).isNull();
        assertThat(nothing.agrees()).isNull();
        clock.setTo(LocalDate.of(2024, 5, 2));
        story.as(
                "vanphong",
                () -> registers.enter(
                        "DOSSIERS",
                        new EntryDraft(
                                null,
                                FROM,
                                TO,
                                Map.of(
                                        "SOURCE", "Một cửa điện tử",
                                        "CUT_OFF", "30/4/2024",
                                        "RESOLVED_LATE", "1",
                                        "OPEN_OVERDUE", "1")),
                        true));
        clock.setTo(LocalDate.of(2024, 4, 1));
        long resolved = story.dossierLetter("vanphong", "000.01", null);
        assertThat(check().agrees()).isFalse();
        assertThat(check().missing()).isEqualByComparingTo("1");
        story.dossierLetter("vanphong", "000.02", null);
        assertThat(check().agrees()).isTrue();
        assertThatThrownBy(() -> story.dossierLetter("vanphong", "000.02", null))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("một lần");
        // settled in time after all: no late dossier
        clock.setTo(LocalDate.of(2024, 4, 8));
        story.run("vanphong", () -> letters.settled(resolved, null, LocalDate.of(2024, 4, 2)));
        assertThat(check().letters()).isEqualTo(1);
        story.run("vanphong", () -> letters.settled(resolved, null, LocalDate.of(2024, 4, 8)));
        assertThat(check().letters()).isEqualTo(2);
    }

    private List<String> told(long id, String words) {
        return jdbc.sql("SELECT DISTINCT p.username FROM notification n JOIN person p ON p.id = n.person_id"
                        + " WHERE n.subject_type = 'FEEDBACK' AND n.subject_id = ? AND n.text LIKE ?")
                .params(id, "%" + words + "%")
                .query(String.class)
                .list();
    }

    private LettersCheck check() {
        return story.as("giamdoc", () -> letters.check(FROM, TO));
    }

    private LocalDate due(FeedbackChannel channel, LocalDate receivedOn) {
        return story.as("vanphong", () -> intake.due(channel, receivedOn));
    }

    private FeedbackDetails details(String account, long id) {
        return story.as(account, () -> feedbacks.details(id));
    }

    private List<FeedbackRow> list(String account, FeedbackFilter.View view) {
        return story.as(account, () -> feedbacks.all(FeedbackFilter.of(view)));
    }

    private List<SimilarFeedback> similar(long id) {
        return story.as("vanphong", () -> intake.similar(id));
    }
}
