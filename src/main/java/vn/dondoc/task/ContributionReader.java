package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Reads contributions with their answers and what the person who looks may do with each. */
@Component
class ContributionReader {

    private final JdbcClient jdbc;
    private final AttachmentService attachments;
    private final Clock clock;

    ContributionReader(JdbcClient jdbc, AttachmentService attachments, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** All of one assignment, the open ones first, by their date. */
    List<ContributionEntry> of(Actor actor, Assignment assignment) {
        return jdbc
                .sql("SELECT c.*, u.name AS unit_name, p.full_name AS person_name, asked.full_name AS asked_name"
                        + " FROM contribution c JOIN unit u ON u.id = c.unit_id"
                        + " JOIN person asked ON asked.id = c.asked_by LEFT JOIN person p ON p.id = c.person_id"
                        + " WHERE c.assignment_id = ? ORDER BY c.open DESC, c.due_on, c.id")
                .param(assignment.id())
                .query((row, number) -> {
                    ContributionState state = ContributionState.valueOf(row.getString("state"));
                    LocalDate due = Rows.day(row, "due_on");
                    LocalDate given = Rows.day(row, "given_on");
                    Long person = Rows.number(row, "person_id");
                    return new ContributionEntry(
                            row.getLong("id"),
                            assignment.id(),
                            row.getLong("unit_id"),
                            row.getString("unit_name"),
                            person,
                            row.getString("person_name"),
                            row.getString("wanted"),
                            due,
                            row.getString("asked_name"),
                            Rows.instant(row, "asked_at"),
                            state,
                            given,
                            Contribution.late(state, due, given, LocalDate.now(clock)),
                            List.of(),
                            actions(actor, assignment, row.getLong("unit_id"), person, state),
                            row.getInt("version"));
                })
                .list()
                .stream()
                .map(entry -> withAnswers(assignment.agencyId(), entry))
                .toList();
    }

    /** Whether a file belongs to a contribution. */
    boolean hasFile(long contributionId, long attachmentId) {
        return jdbc.sql("SELECT COUNT(*) FROM contribution_answer_attachment f"
                                + " JOIN contribution_answer a ON a.id = f.answer_id"
                                + " WHERE a.contribution_id = ? AND f.attachment_id = ?")
                        .params(contributionId, attachmentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Set<ContributionAction> actions(
            Actor actor, Assignment assignment, long unit, @Nullable Long person, ContributionState state) {
        Set<ContributionAction> actions = EnumSet.noneOf(ContributionAction.class);
        if (!assignment.status().open() || !state.open()) {
            return actions;
        }
        boolean lead = Access.may(actor, Action.ASK_CONTRIBUTION, assignment.subject());
        boolean asked = Access.may(actor, Action.CONTRIBUTE, new Subject(assignment.agencyId(), unit, person));
        if (state == ContributionState.ASKED) {
            if (asked) {
                actions.add(ContributionAction.GIVE);
                actions.add(ContributionAction.NAME_PERSON);
            }
            if (lead) {
                actions.add(ContributionAction.WITHDRAW);
            }
        } else if (lead) {
            actions.add(ContributionAction.ACCEPT);
            actions.add(ContributionAction.SEND_BACK);
        }
        return actions;
    }

    private record FileLink(long answerId, long attachmentId) {}

    private ContributionEntry withAnswers(long agencyId, ContributionEntry entry) {
        List<FileLink> links = jdbc.sql("SELECT f.answer_id, f.attachment_id FROM contribution_answer_attachment f"
                        + " JOIN contribution_answer a ON a.id = f.answer_id WHERE a.contribution_id = ?")
                .param(entry.id())
                .query(FileLink.class)
                .list();
        Map<Long, Attachment> files = files(agencyId, links);
        List<ContributionAnswer> answers = jdbc.sql("SELECT a.*, p.full_name FROM contribution_answer a"
                        + " JOIN person p ON p.id = a.given_by WHERE a.contribution_id = ? ORDER BY a.seq DESC")
                .param(entry.id())
                .query((row, number) -> new ContributionAnswer(
                        row.getLong("id"),
                        row.getInt("seq"),
                        row.getString("text"),
                        row.getString("document_number"),
                        Rows.day(row, "document_date"),
                        row.getString("full_name"),
                        Rows.instant(row, "given_at"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("reason"),
                        filesOf(row.getLong("id"), links, files)))
                .list();
        return new ContributionEntry(
                entry.id(),
                entry.assignmentId(),
                entry.unitId(),
                entry.unitName(),
                entry.personId(),
                entry.personName(),
                entry.wanted(),
                entry.dueOn(),
                entry.askedByName(),
                entry.askedAt(),
                entry.state(),
                entry.givenOn(),
                entry.late(),
                answers,
                entry.actions(),
                entry.version());
    }

    private Map<Long, Attachment> files(long agencyId, Collection<FileLink> links) {
        return attachments
                .describe(agencyId, links.stream().map(FileLink::attachmentId).toList())
                .stream()
                .collect(Collectors.toMap(Attachment::id, file -> file));
    }

    private static List<Attachment> filesOf(long answerId, List<FileLink> links, Map<Long, Attachment> files) {
        return links.stream()
                .filter(link -> link.answerId() == answerId)
                .map(link -> files.get(link.attachmentId()))
                .toList();
    }
}
