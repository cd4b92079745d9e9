package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.FactRow;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.workflow.EngineTimers;

/** Terms, lateness, who sees what, duplicates, letters and counts of feedback. */
class FeedbackServicesTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2024, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackIntake intake;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    FeedbackPublishing publishing;

    @Autowired
    FeedbackPersons persons;

    @Autowired
    FeedbackFiles files;

    @Autowired
    FeedbackFigures figures;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackExport export;

    @Autowired
    ApologyLetters letters;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    RegisterFacts facts;

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
    void lateIsAnAnswerSentAfterTheTermAndNothingElse() {
        long inTime = story.received();
        long late = story.received();
        long withLetter = story.received();
        clock.setTo(LocalDate.of(2024, 3, 28));
        story.apologise(withLetter, LocalDate.of(2024, 4, 5));
        clock.setTo(LocalDate.of(2024, 4, 3));
        // written down on 3/4, sent on the last day of the term
        story.answer(inTime, "hctp", LocalDate.of(2024, 3, 29));
        FeedbackCount onlyOne = counts();
        assertThat(onlyOne.inTimePercent()).hasValue("100%");
        assertThat(onlyOne.allInTime()).as("two are open after their term").isFalse();
        story.answer(late, "hctp", LocalDate.of(2024, 3, 30));
        story.answer(withLetter, "hctp", LocalDate.of(2024, 4, 3));
        assertThat(counts()).isEqualTo(new FeedbackCount(3, 3, 1, 2, 0, 0, 3));
        assertThat(counts().inTimePercent()).hasValue("33,3%");
        assertThat(list("vanphong", FeedbackFilter.View.LATE))
                .extracting(FeedbackRow::id)
                .as("the new date does not make it in time")
                .containsExactlyInAnyOrder(late, withLetter);
        assertThat(story.as("vanphong", () -> letters.find(ApologyFilter.ALL, PageQuery.of(0, 9)))
                        .items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.inTime()).isTrue();
                    assertThat(letter.kept()).isTrue();
                    assertThat(letter.settledOn()).isEqualTo(LocalDate.of(2024, 4, 3));
                });
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
    void thePersonIsSeenByThoseWhoHandleTheCaseAndEachReadingIsWrittenDown() {
        long id = story.withFile("hctp", "chuyenvien.hctp", false);
        for (String account : List.of("vanphong", "vanthu", "truongphong.hctp", "chuyenvien.hctp")) {
            assertThat(story.as(account, () -> persons.read(id))).as(account).isEqualTo(FeedbackFixture.PERSON);
            assertThat(details(account, id).files()).as(account).hasSize(1);
        }
        assertThat(jdbc.sql("SELECT actor_name FROM audit_entry WHERE subject = 'FEEDBACK' AND subject_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .hasSize(4);
        // the director and a colleague see the case, not the person
        for (String account : List.of("giamdoc", "chuyenvien2.hctp")) {
            assertThat(details(account, id).files()).as(account).isEmpty();
            assertThat(details(account, id).offers(FeedbackStep.READ_PERSON)).isFalse();
            assertThatThrownBy(() -> story.as(account, () -> persons.read(id)))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(story.as("giamdoc", () -> feedbacks.counts(FROM, TO, null)).received())
                .isEqualTo(1);
        // another unit does not see the case
        assertThatThrownBy(() -> details("chuyenvien.xdkt", id)).isInstanceOf(ForbiddenException.class);
        assertThat(list("chuyenvien.xdkt", FeedbackFilter.View.ALL)).isEmpty();
        assertThat(story.as("chuyenvien.xdkt", () -> feedbacks.counts(FROM, TO, null)))
                .isEqualTo(FeedbackCount.NONE);
        // nor does the unit that gave it back
        story.run("truongphong.hctp", () -> handling.handBack(id, null, "Thuộc phòng khác"));
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> persons.read(id)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whatManyReadNeverNamesThePerson() {
        FeedbackDraft named = FeedbackFixture.draft(TODAY, "Bà NGUYỄN THỊ BƯỞI bị chậm trả kết quả");
        assertThatThrownBy(() -> story.as("vanphong", () -> intake.receive(named)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("có tên của người phản ánh");
        long id = story.withOfficer();
        assertThatThrownBy(() -> story.run(
                        "chuyenvien.hctp", () -> handling.answer(id, null, "Đã gọi 0912.345.678 để báo.", List.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("số điện thoại");
        assertThatThrownBy(() -> story.run(
                        "truongphong.hctp", () -> handling.handBack(id, null, "Người ở ấp Mỹ Khánh, Long Xuyên")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("địa chỉ");
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Ngày 25/3 có kết quả, số 09.", List.of()));
        FeedbackPerson other = new FeedbackPerson("Lý Lịch Tư Pháp", "", "", "", "");
        assertThatThrownBy(() -> story.run("vanphong", () -> persons.change(id, other)))
                .as("the title would name this person")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void listsFilesNoticesAndHistoryHoldNoPersonalData() {
        long id = story.withFile("hctp", "chuyenvien.hctp", false);
        String csv = new String(
                story.as("vanphong", () -> export.file(FeedbackFilter.of(FeedbackFilter.View.ALL), ExportFormat.CSV))
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("01/2024", "Cổng Dịch vụ công quốc gia", "Phòng Hành chính tư pháp");
        assertThat(PersonalTraces.in(csv)).isEmpty();
        assertThat(story.as(
                                "vanphong",
                                () -> export.file(FeedbackFilter.of(FeedbackFilter.View.ALL), ExportFormat.XLSX))
                        .content())
                .startsWith('P', 'K');
        assertThat(PersonalTraces.in(
                        story.as("giamdoc", () -> feedbacks.details(id)).toString()))
                .isEmpty();
        assertThat(PersonalTraces.in(
                        story.as("vanphong", () -> feedbacks.events(id)).toString()))
                .isEmpty();
        List<String> told = jdbc.sql("SELECT text FROM notification WHERE subject_type = 'FEEDBACK'")
                .query(String.class)
                .list();
        assertThat(told).isNotEmpty();
        assertThat(PersonalTraces.in(told.toString())).isEmpty();
        assertThat(story.as("vanphong", () -> feedbacks.find(search("Bưởi"), PageQuery.of(0, 9)))
                        .items())
                .as("the list is not searched by person")
                .isEmpty();
        assertThat(story.as("vanphong", () -> feedbacks.find(search("01/2024"), PageQuery.of(0, 9)))
                        .items())
                .hasSize(1);
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
    void everybodyIsOfferedWhatTheyCanDo() {
        long id = story.received();
        assertThat(details("vanphong", id).steps())
                .contains(FeedbackStep.SEND_TO_UNIT, FeedbackStep.FORWARD, FeedbackStep.REFUSE, FeedbackStep.APOLOGISE);
        assertThat(details("vanthu", id).steps()).doesNotContain(FeedbackStep.APOLOGISE, FeedbackStep.ACCEPT);
        assertThat(details("giamdoc", id).steps()).isEmpty();
        story.run("vanphong", () -> handling.sendToUnit(id, null, story.unit(id, "hctp")));
        assertThat(details("truongphong.hctp", id).steps())
                .containsExactlyInAnyOrder(
                        FeedbackStep.ASSIGN,
                        FeedbackStep.SAVE_ANSWER,
                        FeedbackStep.ANSWER,
                        FeedbackStep.HAND_BACK,
                        FeedbackStep.READ_PERSON);
        assertThat(list("truongphong.hctp", FeedbackFilter.View.MINE)).hasSize(1);
        story.run("truongphong.hctp", () -> handling.assign(id, null, story.person("chuyenvien.hctp")));
        assertThat(details("chuyenvien.hctp", id).steps())
                .containsExactlyInAnyOrder(FeedbackStep.SAVE_ANSWER, FeedbackStep.ANSWER, FeedbackStep.READ_PERSON);
        assertThat(list("truongphong.hctp", FeedbackFilter.View.MINE)).isEmpty();
        assertThat(story.as("chuyenvien.hctp", () -> feedbacks.countMine())).isEqualTo(1);
        assertThat(story.as("chuyenvien2.hctp", () -> feedbacks.countMine())).isZero();
        assertThatThrownBy(() -> story.run("chuyenvien2.hctp", () -> handling.saveAnswer(id, null, "Xong")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> story.run("chuyenvien.hctp", () -> handling.saveAnswer(id, 0, "Xong")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> story.run("vanphong", () -> publishing.accept(id, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đang soạn trả lời");
    }

    @Test
    void aDraftIsKeptWhileItIsWrittenAndNobodysIsWrittenOver() {
        long id = story.withOfficer();
        int version = story.as(
                "chuyenvien.hctp", () -> feedbacks.details(id).feedback().version());
        story.run("chuyenvien.hctp", () -> handling.keepDraft(id, "", "Hồ sơ đang chờ phiếu xác minh."));
        Feedback kept = story.as("chuyenvien.hctp", () -> feedbacks.details(id).feedback());
        assertThat(kept.answer()).isEqualTo("Hồ sơ đang chờ phiếu xác minh.");
        assertThat(kept.version())
                .as("the steps that are offered stay possible")
                .isEqualTo(version);
        assertThatThrownBy(() -> story.run("truongphong.hctp", () -> handling.keepDraft(id, "", "Bản khác")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> story.run(
                        "chuyenvien2.hctp", () -> handling.keepDraft(id, kept.answer(), "Bản của người ngoài")))
                .isInstanceOf(ForbiddenException.class);
        assertThat(story.as(
                        "chuyenvien.hctp",
                        () -> feedbacks.details(id).feedback().answer()))
                .isEqualTo(kept.answer());
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
    void theLetterThatWentOutIsKeptLikeThePersonAndWhatGoesWithTheAnswerIsNot() {
        long id = story.withOfficer();
        byte[] text = "xem".getBytes(StandardCharsets.UTF_8);
        story.run("chuyenvien.hctp", () -> {
            long table = files.keep("bieu-mau.txt", text).id();
            handling.answer(id, null, "Xem biểu mẫu kèm theo.", List.of(table));
        });
        story.run("vanphong", () -> {
            publishing.accept(id, null);
            long letter = files.keep("thu-tra-loi.txt", text).id();
            publishing.send(id, null, new SentAnswer(null, "", "Bưu chính", List.of(letter)));
        });
        assertThat(details("giamdoc", id).files())
                .extracting(FeedbackFile::fileName)
                .containsExactly("bieu-mau.txt");
        List<FeedbackFile> all = details("chuyenvien.hctp", id).files();
        assertThat(all).extracting(FeedbackFile::part).containsExactly(FilePart.ANSWER, FilePart.SENT);
        long letter = all.get(1).id();
        assertThatThrownBy(() -> story.as("giamdoc", () -> files.open(id, letter)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(story.as("giamdoc", () -> files.open(id, all.get(0).id())).bytes())
                .isEqualTo(text);
        assertThat(story.as("vanphong", () -> files.open(id, letter)).bytes()).isEqualTo(text);
        assertThatThrownBy(() -> story.as("vanphong", () -> files.open(story.received(), letter)))
                .isInstanceOf(NotFoundException.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = 'FEEDBACK'")
                        .query(Integer.class)
                        .single())
                .as("only the letter")
                .isEqualTo(1);
    }

    @Test
    void whatWasOpenOnAPastDayIsCountedAgain() {
        long late = story.received();
        long passedOn = story.received();
        clock.setTo(LocalDate.of(2024, 4, 3));
        story.answer(late, "hctp", LocalDate.of(2024, 4, 3));
        story.run(
                "vanphong",
                () -> handling.forward(passedOn, null, new Forwarding("Sở Xây dựng", "15/STP", null, List.of())));
        assertThat(figures.of(agency(), FROM, TO, LocalDate.of(2024, 4, 2)))
                .as("on the day before")
                .satisfies(count -> {
                    assertThat(count.open()).isEqualTo(2);
                    assertThat(count.openOverdue()).isEqualTo(2);
                });
        assertThat(figures.of(agency(), FROM, LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 3)))
                .isEqualTo(new FeedbackCount(2, 0, 0, 0, 0, 0, 0));
        assertThat(figures.of(agency(), FROM, LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 3))
                        .inTimeShare())
                .as("nothing answered, no share")
                .isNull();
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
    void theRegisterCountsByItselfAndOpensTheList() {
        long agency = agency();
        assertThat(facts.value(agency, "PAKN.RECEIVED", FROM, TO, null))
                .as("nobody keeps feedback here yet")
                .isEmpty();
        long id = story.received();
        story.received();
        story.answer(id, "hctp", TODAY);
        assertThat(fact(agency, "PAKN.RECEIVED")).isEqualByComparingTo("2");
        assertThat(fact(agency, "PAKN.ANSWERED")).isEqualByComparingTo("1");
        assertThat(fact(agency, "PAKN.ANSWERED_IN_TIME")).isEqualByComparingTo("1");
        assertThat(fact(agency, "PAKN.ANSWERED_LATE")).isZero();
        assertThat(fact(agency, "PAKN.PUBLISHED")).isEqualByComparingTo("1");
        assertThat(facts.rows(agency, "PAKN.RECEIVED", FROM, TO, null))
                .extracting(FactRow::link)
                .containsExactly("phan-anh?tu=2024-03-01&den=2024-04-30");
        assertThat(facts.value(agency, "PAKN.ANSWERED", FROM, TO, story.unit(id, "hctp")))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
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

    private FeedbackCount counts() {
        return story.as("giamdoc", () -> feedbacks.counts(FROM, TO, null));
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

    private static FeedbackFilter search(String words) {
        return new FeedbackFilter(FeedbackFilter.View.ALL, null, null, null, null, null, null, words);
    }

    private BigDecimal fact(long agency, String code) {
        return facts.value(agency, code, FROM, TO, null).orElseThrow();
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
