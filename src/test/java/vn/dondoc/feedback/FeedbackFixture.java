package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestClock;
import vn.dondoc.security.CurrentActor;

/** Feedback for tests, and its steps in the name of the demo's people of Sở Tư pháp tỉnh An Giang. */
public final class FeedbackFixture {

    /** Somebody whose data must never be seen where they do not belong. */
    public static final FeedbackPerson PERSON = new FeedbackPerson(
            "Nguyễn Thị Bưởi",
            "Ấp Mỹ Khánh, Long Xuyên",
            "0912 345 678",
            "buoi.nt@example.vn",
            "Con tôi mắc bệnh hiếm");

    private final FeedbackIntake intake;
    private final FeedbackHandling handling;
    private final FeedbackPublishing publishing;
    private final FeedbackFiles files;
    private final ApologyLetters letters;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final TestClock clock;

    FeedbackFixture(
            FeedbackIntake intake,
            FeedbackHandling handling,
            FeedbackPublishing publishing,
            FeedbackFiles files,
            ApologyLetters letters,
            CurrentActor current,
            JdbcClient jdbc,
            TestClock clock) {
        this.intake = intake;
        this.handling = handling;
        this.publishing = publishing;
        this.files = files;
        this.letters = letters;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        FeedbackFixture feedbackFixture(
                FeedbackIntake intake,
                FeedbackHandling handling,
                FeedbackPublishing publishing,
                FeedbackFiles files,
                ApologyLetters letters,
                CurrentActor current,
                JdbcClient jdbc,
                TestClock clock) {
            return new FeedbackFixture(intake, handling, publishing, files, letters, current, jdbc, clock);
        }
    }

    public static FeedbackDraft draft(LocalDate receivedOn, String title) {
        return new FeedbackDraft(
                receivedOn,
                FeedbackChannel.NATIONAL_PORTAL,
                FeedbackSubject.DOSSIER,
                title,
                "Hồ sơ lý lịch tư pháp nộp đã quá hạn, chưa có kết quả.",
                "PAKN.2024.0001",
                PERSON,
                List.of());
    }

    /** Received today, waits for the Office. */
    public long received() {
        return received("vanphong", clock.today(), "Chậm trả kết quả lý lịch tư pháp");
    }

    public long received(String account, LocalDate day, String title) {
        return as(account, () -> intake.receive(draft(day, title)));
    }

    /** With a unit, whose head has not done anything yet. */
    public long withUnit(String unit) {
        return withUnit(unit, false);
    }

    /** @param foreign of Sở Tư pháp tỉnh Kiên Giang */
    public long withUnit(String unit, boolean foreign) {
        String office = foreign ? "vanphong.kg" : "vanphong";
        long id = received(office, clock.today(), "Chậm trả kết quả lý lịch tư pháp");
        run(office, () -> handling.sendToUnit(id, null, unit(id, unit)));
        return id;
    }

    /** With an officer of a unit. */
    public long withOfficer(String unit, String officer, boolean foreign) {
        long id = withUnit(unit, foreign);
        run(head(id), () -> handling.assign(id, null, person(officer)));
        return id;
    }

    /** The same with a file that the person sent. */
    public long withFile(String unit, String officer, boolean foreign) {
        String office = foreign ? "vanphong.kg" : "vanphong";
        FeedbackDraft draft = draft(clock.today(), "Chậm trả kết quả lý lịch tư pháp");
        long id = as(office, () -> {
            long file = files.keep("don-cua-nguyen-thi-buoi.csv", "ten;so\nBuoi;1\n".getBytes())
                    .id();
            return intake.receive(new FeedbackDraft(
                    draft.receivedOn(),
                    draft.channel(),
                    draft.subject(),
                    draft.title(),
                    draft.content(),
                    draft.externalCode(),
                    draft.person(),
                    List.of(file)));
        });
        run(office, () -> handling.sendToUnit(id, null, unit(id, unit)));
        run(head(id), () -> handling.assign(id, null, person(officer)));
        return id;
    }

    /** The file that the person sent. */
    public long file(long id) {
        return jdbc.sql("SELECT attachment_id FROM feedback_file WHERE feedback_id = ? AND part = 'RECEIVED'")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** With {@code chuyenvien.hctp}. */
    public long withOfficer() {
        return withOfficer("hctp", "chuyenvien.hctp", false);
    }

    /** The unit's answer lies with the Office. */
    public long toCheck() {
        long id = withOfficer();
        run("chuyenvien.hctp", () -> handling.answer(id, null, "Hồ sơ đã có kết quả, mời đến nhận.", List.of()));
        return id;
    }

    /** The answer can go out. */
    public long toSend() {
        long id = toCheck();
        run("vanphong", () -> publishing.accept(id, null));
        return id;
    }

    /** The answer went out today. */
    public long answered() {
        long id = toSend();
        send(id);
        return id;
    }

    /** Answered and published today. */
    public long published() {
        long id = answered();
        run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));
        return id;
    }

    public void send(long id) {
        run(
                "vanphong",
                () -> publishing.send(id, null, new SentAnswer(clock.today(), "12/STP-VP", "Bưu chính", List.of())));
    }

    /** Answers and publishes a case that was received, on that day. */
    public void answer(long id, String unit, LocalDate day) {
        run("vanphong", () -> handling.sendToUnit(id, null, unit(id, unit)));
        run(head(id), () -> handling.answer(id, null, "Đã giải quyết.", List.of()));
        run("vanphong", () -> publishing.accept(id, null));
        run("vanphong", () -> publishing.send(id, null, new SentAnswer(day, "", "Thư điện tử", List.of())));
        run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));
    }

    /** A letter of apology with one new date. */
    public long apologise(long id, LocalDate newDate) {
        return as(
                "vanphong",
                () -> letters.forFeedback(
                        id, null, new ApologyDraft("Cần xác minh tại địa phương", newDate, null, "")));
    }

    /** A letter about a late dossier. */
    public long dossierLetter(String office, String code, Long unit) {
        LocalDate due = clock.today().plusDays(1);
        return as(
                office,
                () -> letters.forDossier(
                        new LateDossier(code, "Cấp phiếu lý lịch tư pháp", unit, due.minusDays(10), due, PERSON),
                        new ApologyDraft("Chờ xác minh", due.plusDays(6), null, "")));
    }

    public FeedbackState state(long id) {
        return FeedbackState.valueOf(jdbc.sql("SELECT state FROM feedback WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    /** A unit of the feedback's agency. */
    public long unit(long id, String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN feedback f ON f.agency_id = u.agency_id"
                        + " WHERE f.id = ? AND u.code = ?")
                .params(id, code)
                .query(Long.class)
                .single();
    }

    /** A unit of the agency in which an account is. */
    public long unitOf(String account, String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN person p ON p.agency_id = u.agency_id"
                        + " WHERE p.username = ? AND u.code = ?")
                .params(account, code)
                .query(Long.class)
                .single();
    }

    public long person(String account) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** Somebody who heads the unit that has it. */
    public String head(long id) {
        return jdbc.sql("""
                        SELECT p.username FROM feedback f JOIN person p ON p.unit_id = f.unit_id
                          JOIN person_role r ON r.person_id = p.id
                        WHERE f.id = ? AND r.role IN ('HEAD_OF_UNIT', 'OFFICE') ORDER BY p.username LIMIT 1""").param(id).query(String.class).single();
    }

    public <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    public void run(String account, Runnable work) {
        current.runAs(account, work);
    }
}
