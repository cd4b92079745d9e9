package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
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
        assertThat(counts()).isEqualTo(before).isEqualTo(new FeedbackCount(1, 1, 1, 0, 0, 0, 1));
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
        story.run("vanphong", () -> persons.change(id, FeedbackPerson.UNKNOWN));
        story.run("truongphong.hctp", () -> handling.handBack(id, null, "Bà Nguyễn Thị Bưởi hỏi việc của phòng khác"));
        story.run("vanphong", () -> persons.change(id, FeedbackFixture.PERSON));
        story.run("vanphong", () -> handling.refuse(id, null, new Refusal(RefusalReason.WITHDRAWN, "Đã rút", null)));
        story.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        assertThat(PersonalTraces.inDatabase(jdbc))
                .as("only what was told to people, which goes with old notices")
                .isSubsetOf("notification.text");
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
