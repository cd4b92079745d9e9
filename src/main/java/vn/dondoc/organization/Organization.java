package vn.dondoc.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;

/** Reads agencies, units and people. No authorisation: names of colleagues are no secret inside the program. */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final JdbcClient jdbc;
    private final People people;

    Organization(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** All agencies, by name. */
    public List<Agency> agencies() {
        return jdbc.sql("SELECT * FROM agency ORDER BY name")
                .query(Agency.class)
                .list();
    }

    /** @throws NotFoundException when there is none */
    public Agency agency(long agencyId) {
        return jdbc.sql("SELECT * FROM agency WHERE id = ?")
                .param(agencyId)
                .query(Agency.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Cơ quan"));
    }

    /** The open agencies directly below an agency (those that have it as superior), by name. */
    public List<Agency> agenciesBelow(long agencyId) {
        return jdbc.sql("SELECT * FROM agency WHERE parent_id = ? AND active ORDER BY name")
                .param(agencyId)
                .query(Agency.class)
                .list();
    }

    /** All units of an agency in the order of the tree: parents before children, siblings by their order number. */
    public List<Unit> units(long agencyId) {
        List<Unit> flat = jdbc.sql("SELECT * FROM unit WHERE agency_id = ? ORDER BY sort_no, name")
                .param(agencyId)
                .query(Unit.class)
                .list();
        Map<Long, List<Unit>> children =
                flat.stream().collect(Collectors.groupingBy(unit -> unit.parentId() == null ? 0L : unit.parentId()));
        List<Unit> ordered = new ArrayList<>(flat.size());
        collect(0L, children, ordered);
        return ordered;
    }

    /** The units that can be given tasks: "phòng, đơn vị thuộc Sở". */
    public List<Unit> workingUnits(long agencyId) {
        return units(agencyId).stream().filter(Unit::doesWork).toList();
    }

    /** Units of an agency by id. */
    public Map<Long, Unit> unitsById(long agencyId) {
        return units(agencyId).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** @throws NotFoundException when the agency has no such unit */
    public Unit unit(long agencyId, long unitId) {
        return jdbc.sql("SELECT * FROM unit WHERE id = ? AND agency_id = ?")
                .params(unitId, agencyId)
                .query(Unit.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Phòng, đơn vị"));
    }

    /** The unit and every unit below it. */
    public Set<Long> unitAndBelow(long agencyId, long unitId) {
        Map<Long, List<Long>> children = new HashMap<>();
        for (Unit unit : units(agencyId)) {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), ignored -> new ArrayList<>())
                        .add(unit.id());
            }
        }
        Set<Long> found = new HashSet<>();
        addBelow(unitId, children, found);
        return found;
    }

    /** All people of an agency, by unit and name, also those switched off. */
    public List<Person> people(long agencyId) {
        return people.ofAgency(agencyId);
    }

    /** The active people of a unit. */
    public List<Person> peopleOfUnit(long agencyId, long unitId) {
        return people.ofAgency(agencyId).stream()
                .filter(person -> person.active() && person.unitId() != null && person.unitId() == unitId)
                .toList();
    }

    /** @throws NotFoundException when the agency has no such person */
    public Person person(long agencyId, long personId) {
        return people.find(personId)
                .filter(person -> person.agencyId() == agencyId)
                .orElseThrow(() -> new NotFoundException("Người dùng"));
    }

    /** Full names by person id, for lists. */
    public Map<Long, String> names(long agencyId) {
        return people.ofAgency(agencyId).stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }

    /** A parameter of the agency, or {@code otherwise} when it is not set. */
    public String parameter(long agencyId, String name, String otherwise) {
        return parameter(agencyId, name).orElse(otherwise);
    }

    private Optional<String> parameter(long agencyId, String name) {
        return jdbc.sql("SELECT value FROM agency_parameter WHERE agency_id = ? AND name = ?")
                .params(agencyId, name)
                .query(String.class)
                .optional();
    }

    private static void collect(long parent, Map<Long, List<Unit>> children, List<Unit> into) {
        for (Unit unit : children.getOrDefault(parent, List.of())) {
            into.add(unit);
            collect(unit.id(), children, into);
        }
    }

    private static void addBelow(long unitId, Map<Long, List<Long>> children, Set<Long> into) {
        if (into.add(unitId)) {
            children.getOrDefault(unitId, List.of()).forEach(child -> addBelow(child, children, into));
        }
    }
}
