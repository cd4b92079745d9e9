package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Actor;

/** Reminders that a person sends by hand, and what was told of a deadline so far. */
@Service
@Transactional
public class Reminders {

    static final int LONGEST = 1000;

    private final Steps steps;
    private final AssignmentVisibility visibility;
    private final AssignmentLog log;
    private final NoticeStore store;
    private final DeadlineNotices notices;
    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            Steps steps,
            AssignmentVisibility visibility,
            AssignmentLog log,
            NoticeStore store,
            DeadlineNotices notices,
            Access access,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.visibility = visibility;
        this.log = log;
        this.store = store;
        this.notices = notices;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds whoever is to act. Changes nothing of the work, so that no version is asked for.
     *
     * @param text what to say; may be empty
     * @throws NotFoundException when the person's agency has no such assignment
     * @throws ForbiddenException when the role does not reach it
     * @throws NotPossibleException when the work is over or has not begun, or the person has reminded of it today
     * @throws InvalidInputException when the text is too long
     */
    public void remind(long id, ReminderAudience audience, String text) {
        Assignment assignment = steps.peek(id);
        Actor actor = access.require(AssignmentRules.permission(AssignmentAction.REMIND), assignment.subject());
        AssignmentRules.requireState(AssignmentAction.REMIND, assignment.status());
        String words = EnteredText.optional("text", text, LONGEST);
        write(assignment, actor, audience, words);
        String sentence = "%s nhắc %s%s.".formatted(actor.fullName(), audience.label(), Steps.tail(words));
        log.event(assignment, actor, "REMINDED", sentence);
        events.publishEvent(new Reminded(
                assignment.agencyId(),
                assignment.id(),
                assignment.unitId(),
                assignment.officerId(),
                actor.personId(),
                audience,
                sentence));
    }

    /**
     * What was told so far, by the program and by hand, and when the program will tell next. Whoever sees the work sees
     * it.
     */
    @Transactional(readOnly = true)
    public NoticeHistory history(long id) {
        Assignment assignment = visibility.require(id).assignment();
        return new NoticeHistory(
                assignment.status().open() ? notices.next(assignment).orElse(null) : null, store.history(id));
    }

    private void write(Assignment assignment, Actor actor, ReminderAudience audience, String text) {
        try {
            jdbc.sql("INSERT INTO reminder (assignment_id, person_id, day, at, audience, text)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            assignment.id(),
                            actor.personId(),
                            LocalDate.now(clock),
                            Rows.local(clock.instant()),
                            audience.name(),
                            text)
                    .update();
        } catch (DuplicateKeyException already) {
            throw new NotPossibleException(
                    "Hôm nay anh/chị đã nhắc việc này rồi. Nếu cần trao đổi thêm, hãy viết vào mục trao đổi.");
        }
    }
}
