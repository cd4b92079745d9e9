package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;

/** Personal data go when the legal term is over, and nothing else does. */
class OldPersonalDataTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);

    @Autowired
    FeedbackFixture story;

    @Autowired
    OldPersonalData old;

    @Autowired
    PersonEraser eraser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PersonalDataErasure erasure;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    FeedbackPublishing publishing;

    @Autowired
    FeedbackPersons persons;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    ApologyLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void afterFiveYearsThePersonIsGoneFromEveryTableAndTheCountsStay() {
        long id = ended();
        long letter = story.dossierLetter("vanphong", "000.01", null);
        story.run("vanphong", () -> letters.settled(letter, null, clock.today()));
        FeedbackCount before = counts();
        assertThat(PersonalTraces.inDatabase(jdbc))
                .as("where it may be, and nowhere else")
                .containsExactlyInAnyOrder(
                        "apology_person.address",
                        "apology_person.email",
                        "apology_person.name",
                        "apology_person.phone",
                        "attachment.content",
                        "attachment.file_name",
                        "feedback_person.address",
                        "feedback_person.email",
                        "feedback_person.name",
                        "feedback_person.phone",
                        "feedback_person.private_text");

        clock.setTo(LocalDate.of(2029, 3, 19));
        assertThat(old.sweep()).as("the last day of the term").isZero();
        clock.setTo(LocalDate.of(2029, 3, 27));
        assertThat(old.sweep()).isEqualTo(2);
        assertThat(old.sweep()).as("once").isZero();

        assertThat(PersonalTraces.inDatabase(jdbc)).isEmpty();
        assertThat(counts()).isEqualTo(before).isEqualTo(new FeedbackCount(1, 1, 1, 0, 0, 0, 1, 0));
        FeedbackDetails details = story.as("vanphong", () -> feedbacks.details(id));
        assertThat(details.files()).isEmpty();
        assertThat(details.feedback().erasedOn()).isEqualTo(LocalDate.of(2029, 3, 27));
        assertThat(details.feedback().answer()).isEqualTo("Hồ sơ đã có kết quả.");
        assertThat(story.as("vanphong", () -> feedbacks.events(id)).get(0).kind())
                .isEqualTo(FeedbackHappened.Kind.ERASED);
        assertThatThrownBy(() -> story.as("vanphong", () -> persons.read(id)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đã được xóa");
        assertThat(jdbc.sql("SELECT actor_name FROM audit_entry WHERE subject = 'FEEDBACK' AND text LIKE 'Xóa%'")
                        .query(String.class)
                        .list())
                .containsExactly("Hệ thống", "Hệ thống");
    }

    @Test
    void whatNamedThePersonBeforeTheNameWasKnownGoesToo() {
        long id = story.withUnit("hctp");
        story.run("vanphong", () -> persons.change(id, null, FeedbackPerson.UNKNOWN));
        story.run("truongphong.hctp", () -> handling.handBack(id, null, "Bà Nguyễn Thị Bưởi hỏi việc của phòng khác"));
        story.run("vanphong", () -> persons.change(id, null, FeedbackFixture.PERSON));
        story.run("vanphong", () -> handling.refuse(id, null, new Refusal(RefusalReason.WITHDRAWN, "Đã rút", null)));
        story.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        assertThat(PersonalTraces.inDatabase(jdbc)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification WHERE subject_type = 'FEEDBACK'")
                        .query(Integer.class)
                        .single())
                .as("nobody is told of it any more")
                .isZero();
        assertThat(story.as("vanphong", () -> feedbacks.find(id)).returnReason())
                .startsWith("(đã xóa");
    }

    @Test
    void theAdministratorErasesAnEndedCaseByHandWithoutSeeingThePerson() {
        long id = ended();
        long open = story.received();
        List<ErasableFeedback> kept = story.as("quantri", () -> erasure.kept());
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("PAKN 01/2024");
            assertThat(one.eraseFrom()).isEqualTo(LocalDate.of(2029, 3, 20));
            assertThat(one.due()).isFalse();
        });
        assertThat(story.as("quantri", () -> erasure.eraseDue())).isZero();
        assertThatThrownBy(() -> story.run("quantri", () -> erasure.erase(open, false, "Người phản ánh yêu cầu")))
                .as("it is not ended")
                .isInstanceOf(NotFoundException.class);
        story.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        assertThat(jdbc.sql("SELECT feedback_id FROM feedback_person")
                        .query(Long.class)
                        .list())
                .containsExactly(open);
    }

    @Test
    void theReasonStaysForGoodAndDoesNotNameThePerson() {
        long id = ended();
        long letter = story.dossierLetter("vanphong", "000.01", null);
        story.run("vanphong", () -> letters.settled(letter, null, clock.today()));
        for (boolean apology : new boolean[] {false, true}) {
            assertThatThrownBy(() -> story.run(
                            "quantri",
                            () -> erasure.erase(apology ? letter : id, apology, "Bà Nguyễn Thị Bưởi yêu cầu")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("có tên của người phản ánh");
        }
        assertThat(story.as("quantri", () -> erasure.kept()))
                .as("nothing was erased")
                .hasSize(2);
    }

    @Test
    void oneCaseThatFailsKeepsNoOther() {
        long broken = ended();
        long sound = ended();
        jdbc.sql("UPDATE feedback SET channel = 'FAX' WHERE id = ?")
                .param(broken)
                .update();
        clock.setTo(LocalDate.of(2029, 3, 27));
        assertThat(old.sweep()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT feedback_id FROM feedback_person")
                        .query(Long.class)
                        .list())
                .containsExactly(broken);
        assertThat(story.as("vanphong", () -> feedbacks.find(sound)).erasedOn()).isNotNull();
    }

    @Test
    void whatAnotherHasErasedMeanwhileIsNotErasedAgain() {
        long id = ended();
        long letter = story.dossierLetter("vanphong", "000.01", null);
        story.run("vanphong", () -> letters.settled(letter, null, clock.today()));
        long agency = story.as("vanphong", () -> feedbacks.find(id)).agencyId();
        // both nodes have read the list before either erases
        for (ErasableFeedback one : eraser.kept(agency)) {
            assertThat(transaction.<Boolean>execute(status -> eraser.erase(agency, one, null, "lần một")))
                    .isTrue();
            assertThat(transaction.<Boolean>execute(status -> eraser.erase(agency, one, null, "lần hai")))
                    .isFalse();
        }
        assertThat(story.as("vanphong", () -> feedbacks.events(id)))
                .filteredOn(event -> event.kind() == FeedbackHappened.Kind.ERASED)
                .hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE text LIKE '%lần hai'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theTermOfACaseLeftBeforeItsPublicationRunsFromTheAnswer() {
        long id = story.answered();
        clock.setTo(LocalDate.of(2029, 3, 19));
        assertThat(old.sweep()).as("the last day of the term").isZero();
        clock.setTo(LocalDate.of(2029, 3, 20));
        assertThat(old.sweep()).isEqualTo(1);
        assertThat(PersonalTraces.inDatabase(jdbc)).isEmpty();
        story.run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));
        assertThat(old.sweep()).as("once").isZero();
    }

    @Test
    void theLetterOfAnErasedCaseIsNotOfferedAnyMore() {
        long id = story.withOfficer();
        long letter = story.apologise(id, LocalDate.of(2024, 4, 5));
        assertThat(mayRead("chuyenvien.hctp", letter))
                .as("the officer handles the case")
                .isTrue();
        assertThat(mayRead("giamdoc", letter)).isFalse();
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Hồ sơ đã có kết quả.", List.of()));
        story.run("vanphong", () -> publishing.accept(id, null));
        story.send(id);
        assertThat(mayRead("vanphong", letter)).isTrue();
        story.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        assertThat(story.as("vanphong", () -> letters.find(letter)).erasedOn()).isEqualTo(clock.today());
        assertThat(mayRead("vanphong", letter)).isFalse();
    }

    private boolean mayRead(String account, long letter) {
        return story.as(account, () -> letters.mayRead(letters.find(letter)));
    }

    /** Ended on 19/3/2024 with a file that the person sent. */
    private long ended() {
        long id = story.withFile("hctp", "chuyenvien.hctp", false);
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Hồ sơ đã có kết quả.", List.of()));
        story.run("vanphong", () -> publishing.accept(id, null));
        story.send(id);
        story.run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));
        return id;
    }

    private FeedbackCount counts() {
        return story.as("giamdoc", () -> feedbacks.counts(FROM, TO, null));
    }
}
