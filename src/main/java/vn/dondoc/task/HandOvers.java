package vn.dondoc.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.organization.Heads;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * Hands all open work of a person over to others: who leaves a unit or the agency leaves nothing behind. One
 * transaction: every piece has its new officer, or none has.
 */
@Service
@Transactional
public class HandOvers {

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final AssignmentLog log;
    private final OfficerChoice officers;
    private final Organization organization;
    private final Heads heads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Access access;

    HandOvers(
            JdbcClient jdbc,
            Assignments assignments,
            AssignmentLog log,
            OfficerChoice officers,
            Organization organization,
            Heads heads,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Access access) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.log = log;
        this.officers = officers;
        this.organization = organization;
        this.heads = heads;
        this.audit = audit;
        this.events = events;
        this.access = access;
    }

    /** The acting person, and the open work of a person that is within reach. */
    private record Open(Actor actor, Person person, List<Assignment> within, long outOfReach) {}

    private record Facts(String sourceLabel, String code, String content) {}

    /**
     * What would be handed over.
     *
     * @throws NotFoundException when the agency has no such person
     * @throws ForbiddenException when neither the person nor any of the work is within reach
     */
    @Transactional(readOnly = true)
    public HandOverList list(long personId) {
        Open open = open(personId);
        Map<Long, String> units = organization.units(open.actor().agencyId()).stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
        Map<Long, Facts> tasks = facts(open.within());
        Map<Long, List<Person>> choices = new HashMap<>();
        Map<Long, Person> receivers = new LinkedHashMap<>();
        List<HandOverItem> items = new ArrayList<>();
        for (Assignment assignment : open.within()) {
            List<Person> choice = choices(choices, assignment, open.person());
            choice.forEach(person -> receivers.put(person.id(), person));
            Facts task = tasks.get(assignment.taskId());
            items.add(new HandOverItem(
                    assignment.id(),
                    task.sourceLabel(),
                    task.code(),
                    task.content(),
                    assignment.unitId(),
                    units.get(assignment.unitId()),
                    assignment.dueOn(),
                    assignment.status(),
                    choice.stream().map(Person::id).toList()));
        }
        return new HandOverList(
                open.person(), items, List.copyOf(receivers.values()), open.outOfReach(), warnings(open));
    }

    /** The people who have open work that the acting person may hand over. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        Actor actor = access.require(Action.HAND_OVER);
        Set<Long> working = new HashSet<>();
        jdbc
                .sql("SELECT DISTINCT officer_id, unit_id FROM assignment"
                        + " WHERE agency_id = ? AND open = TRUE AND officer_id IS NOT NULL")
                .param(actor.agencyId())
                .query((row, number) ->
                        new Subject(actor.agencyId(), row.getLong("unit_id"), row.getLong("officer_id")))
                .list()
                .stream()
                .filter(subject -> Access.may(actor, Action.HAND_OVER, subject))
                .forEach(subject -> working.add(subject.officerId()));
        return organization.people(actor.agencyId()).stream()
                .filter(person -> working.contains(person.id()))
                .toList();
    }

    /**
     * Gives every open piece of work of a person that is within reach to another officer.
     *
     * @throws InvalidInputException when for some piece nobody, or somebody who cannot take it, is named
     * @throws NotPossibleException when there is nothing to hand over
     */
    public HandedOver handOver(long personId, HandOverOrder order) {
        Open open = open(personId);
        String why = Input.required("reason", order.reason(), "Hãy ghi lý do bàn giao.");
        if (open.within().isEmpty()) {
            throw new NotPossibleException(open.person().fullName() + " không có việc nào đang mở để bàn giao.");
        }
        Map<Long, Long> single = new HashMap<>(order.toByAssignment());
        Map<Long, List<Person>> choices = new HashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Long, Integer> received = new HashMap<>();
        for (Assignment assignment : open.within()) {
            Long to = single.containsKey(assignment.id()) ? single.remove(assignment.id()) : order.toPersonId();
            Person receiver = receiver(assignment, to, choices(choices, assignment, open.person()));
            give(assignment, open.person(), receiver, why);
            counts.merge(receiver.fullName(), 1, Integer::sum);
            received.merge(receiver.id(), 1, Integer::sum);
        }
        if (!single.isEmpty()) {
            throw new InvalidInputException(
                    "items",
                    "Việc số %d không còn do %s thực hiện; hãy tải lại danh sách rồi bàn giao."
                            .formatted(
                                    single.keySet().iterator().next(),
                                    open.person().fullName()));
        }
        String whom = counts.entrySet().stream()
                .map(entry -> "%s (%d)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        audit.record(
                open.actor(),
                AuditSubject.HAND_OVER,
                personId,
                "Bàn giao %d việc đang mở của %s cho %s: %s"
                        .formatted(open.within().size(), open.person().fullName(), whom, why));
        events.publishEvent(new WorkHandedOver(
                open.actor().agencyId(),
                personId,
                open.person().fullName(),
                received,
                open.actor().personId(),
                open.actor().fullName(),
                why));
        return new HandedOver(open.within().size(), open.outOfReach(), warnings(open));
    }

    private Open open(long personId) {
        Actor actor = access.require(Action.HAND_OVER);
        Person person = organization.person(actor.agencyId(), personId);
        List<Assignment> all = jdbc.sql(
                        "SELECT * FROM assignment WHERE officer_id = ? AND agency_id = ? AND open = TRUE"
                                + " ORDER BY sort_due, id")
                .params(personId, actor.agencyId())
                .query(Assignments::assignment)
                .list();
        List<Assignment> within = all.stream()
                .filter(assignment -> Access.may(actor, Action.HAND_OVER, assignment.subject()))
                .toList();
        Actor acting = within.isEmpty()
                ? access.require(Action.HAND_OVER, subject(person))
                : access.require(Action.HAND_OVER, within.get(0).subject());
        return new Open(acting, person, within, all.size() - within.size());
    }

    private void give(Assignment assignment, Person from, Person to, String why) {
        Actor actor = access.require(Action.HAND_OVER, assignment.subject());
        Assignment changed = assignment.withOfficer(to.id());
        assignments.save(changed);
        log.event(
                changed,
                actor,
                "HANDED_OVER",
                "%s bàn giao việc của %s cho %s%s."
                        .formatted(actor.fullName(), from.fullName(), to.fullName(), Steps.tail(why)));
    }

    private Person receiver(Assignment assignment, @Nullable Long to, List<Person> choices) {
        String field = "toPersonId";
        if (to == null) {
            throw new InvalidInputException(field, "Hãy chọn người nhận cho việc %s.".formatted(name(assignment)));
        }
        return choices.stream()
                .filter(person -> person.id() == to)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "%s không nhận được việc %s: người nhận phải đang làm việc tại %s. Chưa có việc nào được bàn giao."
                                .formatted(
                                        organization
                                                .person(assignment.agencyId(), to)
                                                .fullName(),
                                        name(assignment),
                                        organization
                                                .unit(assignment.agencyId(), assignment.unitId())
                                                .name())));
    }

    private String name(Assignment assignment) {
        Facts task = facts(List.of(assignment)).get(assignment.taskId());
        String content = task.content();
        return "%s (%s %s)"
                .formatted(
                        content.length() > 80 ? "“" + content.substring(0, 79) + "…”" : "“" + content + "”",
                        task.sourceLabel(),
                        task.code());
    }

    private List<Person> choices(Map<Long, List<Person>> known, Assignment assignment, Person from) {
        return known.computeIfAbsent(assignment.unitId(), unit -> officers.choices(assignment).stream()
                .filter(person -> person.id() != from.id())
                .toList());
    }

    private Map<Long, Facts> facts(List<Assignment> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<Long, Facts> facts = new HashMap<>();
        jdbc.sql("SELECT id, source_label, code, content FROM task WHERE id IN (:ids)")
                .param("ids", of.stream().map(Assignment::taskId).distinct().toList())
                .query((row, number) -> facts.put(
                        row.getLong("id"),
                        new Facts(row.getString("source_label"), row.getString("code"), row.getString("content"))))
                .list();
        return facts;
    }

    private List<String> warnings(Open open) {
        List<String> warnings = new ArrayList<>();
        heads.onlyHeadOf(open.person())
                .ifPresent(unit -> warnings.add(
                        "%s là người duy nhất tiếp nhận, phân công việc của %s; hãy giao vai trò này cho người khác trước khi %s rời đơn vị."
                                .formatted(
                                        open.person().fullName(),
                                        unit.name(),
                                        open.person().fullName())));
        if (open.outOfReach() > 0) {
            warnings.add("%s còn %d việc của đơn vị khác; người phụ trách các đơn vị đó hoặc quản trị viên bàn giao."
                    .formatted(open.person().fullName(), open.outOfReach()));
        }
        return warnings;
    }

    private static Subject subject(Person person) {
        return new Subject(person.agencyId(), person.unitId(), person.id());
    }
}
