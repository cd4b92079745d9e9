package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackDraft;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackIntake;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackPublishing;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.feedback.SentAnswer;
import vn.dondoc.security.CurrentActor;

/**
 * What people wrote to the demo department in 2024, from the table {@code phan-anh.tsv}: a case goes to its unit on the
 * day after it came, is answered on its day, late with a letter of apology where the table has a new date, and published
 * or not. People and addresses are invented.
 */
class DemoFeedback {

    private static final String TABLE = "phan-anh.tsv";

    private final Services services;
    private final CurrentActor actor;
    private final DemoWork work;

    /** What the story needs of feedback. */
    record Services(
            FeedbackIntake intake, FeedbackHandling handling, FeedbackPublishing publishing, ApologyLetters letters) {}

    DemoFeedback(Services services, CurrentActor actor, DemoWork work) {
        this.services = services;
        this.actor = actor;
        this.work = work;
    }

    /** Writes the whole year into the agenda. */
    void plan(DemoAgenda agenda) {
        DemoTable.rows(TABLE).forEach(row -> new Case(row, agenda).plan());
    }

    /** One row of the table on its way. */
    private final class Case {

        private final Map<String, String> row;
        private final DemoAgenda agenda;
        private final LocalDate received;
        private long id;

        Case(Map<String, String> row, DemoAgenda agenda) {
            this.row = row;
            this.agenda = agenda;
            this.received = LocalDate.parse(row.get("received"));
        }

        void plan() {
            agenda.at(received.atTime(8, 40), this::receive);
            LocalDate answered = day("answered");
            LocalDateTime classified = received.plusDays(1).atTime(9, 30);
            if (row.get("end").equals("FORWARDED")) {
                agenda.at(classified, this::forward);
                return;
            }
            agenda.at(classified, this::toUnit);
            LocalDate newDate = day("newDate");
            if (newDate != null) {
                agenda.at(day("apology").atTime(10, 15), () -> apologise(newDate));
            }
            if (answered != null) {
                agenda.at(answered.atTime(8, 30), this::answer);
                agenda.at(answered.atTime(15, 0), () -> send(answered));
                agenda.at(answered.plusDays(1).atTime(9, 0), this::publish);
            }
        }

        private void receive() {
            FeedbackPerson person = new FeedbackPerson(row.get("name"), row.get("address"), row.get("phone"), "", "");
            FeedbackDraft draft = new FeedbackDraft(
                    received,
                    FeedbackChannel.valueOf(row.get("channel")),
                    FeedbackSubject.valueOf(row.get("subject")),
                    row.get("title"),
                    row.get("content"),
                    row.get("code"),
                    person,
                    List.of());
            id = actor.callAs(DemoWork.OFFICE, () -> services.intake().receive(draft));
        }

        private void toUnit() {
            String unit = row.get("unit");
            office(() ->
                    services.handling().sendToUnit(id, null, work.units(unit).get(0)));
            actor.runAs(DemoWork.head(unit), () -> services.handling().assign(id, null, work.officerId(unit)));
        }

        private void forward() {
            office(() -> services.handling()
                    .forward(id, null, new Forwarding(row.get("answer"), row.get("number"), null, List.of())));
        }

        private void apologise(LocalDate newDate) {
            office(() -> services.letters()
                    .forFeedback(id, null, new ApologyDraft(row.get("reason"), newDate, null, row.get("letter"))));
        }

        private void answer() {
            actor.runAs(DemoWork.officer(row.get("unit")), () -> services.handling()
                    .answer(id, null, row.get("answer"), List.of()));
        }

        private void send(LocalDate day) {
            office(() -> {
                services.publishing().accept(id, null);
                services.publishing().send(id, null, new SentAnswer(day, row.get("number"), "Thư điện tử", List.of()));
            });
        }

        private void publish() {
            office(() -> {
                if (row.get("end").equals("PUBLISHED")) {
                    services.publishing().publish(id, null, "Cổng Dịch vụ công quốc gia");
                } else {
                    services.publishing().keepUnpublished(id, null, "Nội dung chỉ liên quan hồ sơ của một người.");
                }
            });
        }

        private void office(Runnable step) {
            actor.runAs(DemoWork.OFFICE, step);
        }

        @Nullable
        private LocalDate day(String column) {
            String text = row.get(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }
}
