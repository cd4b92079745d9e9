package vn.dondoc.task;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Role;

/**
 * What people say about an assignment. Whoever may see the work may talk about it, cooperating units included, also
 * after it has ended. What was said of a former part is read with the part that carries it on.
 */
@Service
@Transactional
public class Comments {

    /** How long an author may change the wording; later an answer may already lean on it. */
    static final Duration CHANGEABLE = Duration.ofMinutes(30);

    private static final int MOST_FILES = 5;

    private final AssignmentVisibility visibility;
    private final CommentRows rows;
    private final Lineage lineage;
    private final Mentions mentions;
    private final AttachmentService attachments;
    private final Organization organization;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            AssignmentVisibility visibility,
            CommentRows rows,
            Lineage lineage,
            Mentions mentions,
            AttachmentService attachments,
            Organization organization,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visibility = visibility;
        this.rows = rows;
        this.lineage = lineage;
        this.mentions = mentions;
        this.attachments = attachments;
        this.organization = organization;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The conversation, oldest first.
     *
     * @throws NotFoundException when the agency has no such assignment
     * @throws vn.dondoc.common.ForbiddenException when it is not the person's to see
     */
    @Transactional(readOnly = true)
    public List<CommentEntry> of(long assignmentId) {
        var seen = require(assignmentId);
        return rows.of(
                seen.actor().agencyId(), lineage.of(assignmentId), seen.actor().personId());
    }

    /** Who can be mentioned: the active people who may see the assignment. */
    @Transactional(readOnly = true)
    public List<Person> mentionable(long assignmentId) {
        return mentions.choices(require(assignmentId).assignment());
    }

    /**
     * Says something; people named with {@code @username} are told.
     *
     * @param files stored together with it, or not at all
     * @return id of the comment
     * @throws InvalidInputException when there is nothing to say, or somebody unknown is mentioned
     */
    public long add(long assignmentId, String text, List<NewFile> files) {
        var seen = require(assignmentId);
        String said = files.isEmpty() ? Input.required("text", text, "Hãy viết ý kiến.") : Input.optional("text", text);
        if (files.size() > MOST_FILES) {
            throw new InvalidInputException("files", "Tối đa %d tệp cho một ý kiến.".formatted(MOST_FILES));
        }
        List<Long> mentioned =
                mentions.in(said, seen.assignment()).stream().map(Person::id).toList();
        List<Long> stored = new ArrayList<>();
        files.forEach(file ->
                stored.add(attachments.store(file.fileName(), file.content()).id()));
        List<Long> involved = involved(seen.assignment(), seen.actor().personId(), mentioned);
        long id = rows.add(seen.assignment(), seen.actor(), said, mentioned, stored);
        events.publishEvent(new CommentAdded(
                seen.actor().agencyId(),
                assignmentId,
                id,
                seen.actor().personId(),
                seen.actor().fullName(),
                said,
                mentioned,
                involved));
        return id;
    }

    /**
     * Changes the wording of an own comment; the former wording stays on record.
     *
     * @throws NotPossibleException when it is too late, or the comment was removed
     */
    public void reword(long assignmentId, long commentId, String text) {
        var seen = require(assignmentId);
        CommentRows.Stored comment = own(assignmentId, commentId, seen.actor().personId());
        if (comment.at().plus(CHANGEABLE).isBefore(clock.instant())) {
            throw new NotPossibleException(
                    "Chỉ sửa được ý kiến trong %d phút sau khi gửi. Hãy viết ý kiến mới để nói rõ thêm."
                            .formatted(CHANGEABLE.toMinutes()));
        }
        String said = Input.required("text", text, "Hãy viết ý kiến.");
        rows.reword(
                comment,
                said,
                mentions.in(said, seen.assignment()).stream().map(Person::id).toList());
        events.publishEvent(new CommentChanged(seen.actor().agencyId(), comment.assignmentId(), commentId));
    }

    /** Takes an own comment back; that there was one stays visible. */
    public void remove(long assignmentId, long commentId) {
        var seen = require(assignmentId);
        CommentRows.Stored comment = own(assignmentId, commentId, seen.actor().personId());
        rows.remove(comment);
        events.publishEvent(new CommentChanged(seen.actor().agencyId(), comment.assignmentId(), commentId));
    }

    /**
     * A file of a comment.
     *
     * @throws NotFoundException when the conversation has no such file
     */
    @Transactional(readOnly = true)
    public AttachmentContent file(long assignmentId, long attachmentId) {
        var seen = require(assignmentId);
        if (!rows.hasFile(lineage.of(assignmentId), attachmentId)) {
            throw new NotFoundException("Tệp đính kèm");
        }
        return attachments.open(seen.actor().agencyId(), attachmentId);
    }

    private AssignmentVisibility.Seen require(long assignmentId) {
        access.require(Action.COMMENT_TASK);
        return visibility.require(assignmentId);
    }

    private CommentRows.Stored own(long assignmentId, long commentId, long person) {
        CommentRows.Stored comment = rows.find(commentId)
                .filter(found -> lineage.of(assignmentId).contains(found.assignmentId()))
                .orElseThrow(() -> new NotFoundException("Ý kiến"));
        if (comment.personId() != person) {
            throw new vn.dondoc.common.ForbiddenException("Chỉ người viết mới sửa, gỡ được ý kiến này.");
        }
        if (comment.removedAt() != null) {
            throw new NotPossibleException("Ý kiến này đã được gỡ.");
        }
        return comment;
    }

    /** Those who talk already, the officer, and the heads of the unit. */
    private List<Long> involved(Assignment assignment, long author, List<Long> mentioned) {
        Set<Long> people = new LinkedHashSet<>(rows.authors(lineage.of(assignment.id())));
        if (assignment.officerId() != null) {
            people.add(assignment.officerId());
        }
        organization.peopleOfUnit(assignment.agencyId(), assignment.unitId()).stream()
                .filter(person -> person.roles().contains(Role.HEAD_OF_UNIT))
                .map(Person::id)
                .forEach(people::add);
        people.remove(author);
        mentioned.forEach(people::remove);
        return List.copyOf(people);
    }
}
