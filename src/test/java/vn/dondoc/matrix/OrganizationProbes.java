package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.MANAGE_AGENCIES;
import static vn.dondoc.security.Action.MANAGE_ORGANIZATION;
import static vn.dondoc.security.Action.MANAGE_PARAMETERS;
import static vn.dondoc.security.Action.MANAGE_PEOPLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyAdministration;
import vn.dondoc.organization.AgencyData;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.PeopleAdministration;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.organization.UnitData;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

/** Units, people, agencies, parameters, audit. */
@Component
class OrganizationProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final UnitData ROOM = new UnitData(null, "moi", "Phòng mới", "", UnitKind.ROOM);
    private static final PersonData OFFICER =
            new PersonData(null, "moi", "Người Mới", "", "", Set.of(Role.DIRECTOR), Set.of(), false);
    private static final AgencyData AGENCY = new AgencyData(null, "moi", "Cơ quan mới", "", "", "");
    private static final String ROOM_JSON = "{\"code\":\"moi\",\"name\":\"Phòng mới\",\"kind\":\"ROOM\"}";
    private static final String OFFICER_JSON =
            "{\"username\":\"moi\",\"fullName\":\"Người Mới\",\"roles\":[\"DIRECTOR\"]}";
    private static final String AGENCY_JSON = "{\"code\":\"moi\",\"name\":\"Cơ quan mới\",\"administratorUsername\":"
            + "\"moi.qt\",\"administratorName\":\"Quản Trị\"}";

    private final UnitAdministration units;
    private final PeopleAdministration people;
    private final AgencyAdministration agencies;
    private final AgencyParameters parameters;
    private final AuditTrail audit;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;

    OrganizationProbes(
            UnitAdministration units,
            PeopleAdministration people,
            AgencyAdministration agencies,
            AgencyParameters parameters,
            AuditTrail audit,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current) {
        this.units = units;
        this.people = people;
        this.agencies = agencies;
        this.parameters = parameters;
        this.audit = audit;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                unit(
                        "create",
                        HERE,
                        id -> new Trial(() -> units.create(ROOM), () -> json(post("/api/v1/units"), ROOM_JSON))),
                unit(
                        "change",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> units.change(id, 0, ROOM), () -> json(put("/api/v1/units/{id}", id), ROOM_JSON))),
                unit("reorder", Place.AGENCIES, id -> new Trial(() -> units.reorder(id, true), null)),
                unit(
                        "deactivate",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> units.deactivate(id, 0), () -> post("/api/v1/units/{id}/deactivation", id))),
                new ActionProbe(MANAGE_ORGANIZATION, "activate unit", Place.AGENCIES, place -> {
                    long id = newUnit(place);
                    current.runAs(place.account("quantri"), () -> units.deactivate(id, 0));
                    return new Trial(() -> units.activate(id, 1), () -> post("/api/v1/units/{id}/activation", id));
                }),
                new ActionProbe(MANAGE_ORGANIZATION, "merge units", Place.AGENCIES, place -> {
                    long id = newUnit(place);
                    long target = unitId(place, "hctp");
                    return new Trial(
                            () -> units.mergeInto(id, 0, target),
                            () -> json(post("/api/v1/units/{id}/merge", id), "{\"targetId\":" + target + "}"));
                }),
                new ActionProbe(
                        MANAGE_ORGANIZATION,
                        "change own agency",
                        HERE,
                        place -> new Trial(
                                () -> agencies.changeOwn(0, AGENCY), () -> json(put("/api/v1/agency"), AGENCY_JSON))),
                person(
                        "create",
                        HERE,
                        id -> new Trial(
                                () -> people.create(OFFICER), () -> json(post("/api/v1/people"), OFFICER_JSON))),
                person(
                        "change",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> people.change(id, 0, OFFICER),
                                () -> json(put("/api/v1/people/{id}", id), OFFICER_JSON))),
                person(
                        "deactivate",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> people.deactivate(id, 0), () -> post("/api/v1/people/{id}/deactivation", id))),
                person(
                        "activate",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> people.activate(id, 0), () -> post("/api/v1/people/{id}/activation", id))),
                person(
                        "reset password",
                        Place.AGENCIES,
                        id -> new Trial(
                                () -> people.resetPassword(id, 0),
                                () -> post("/api/v1/people/{id}/password-reset", id))),
                person("open work", Place.AGENCIES, id -> new Trial(() -> people.openWorkOf(id), null)),
                person(
                        "audit",
                        HERE,
                        id -> new Trial(
                                () -> audit.entries(null, "", PageQuery.of(0, 10)),
                                () -> get("/api/v1/audit-entries"))),
                new ActionProbe(
                        MANAGE_PARAMETERS,
                        "list",
                        HERE,
                        place -> new Trial(parameters::settings, () -> get("/api/v1/parameters"))),
                new ActionProbe(
                        MANAGE_PARAMETERS,
                        "change",
                        HERE,
                        place -> new Trial(
                                () -> parameters.change(AgencyParameter.SHARE_DECIMALS, "2"),
                                () -> json(put("/api/v1/parameters/reporting.share-decimals"), "{\"value\":\"2\"}"))),
                new ActionProbe(
                        MANAGE_PARAMETERS,
                        "reset",
                        HERE,
                        place -> new Trial(
                                () -> parameters.reset(AgencyParameter.SHARE_DECIMALS),
                                () -> delete("/api/v1/parameters/reporting.share-decimals"))),
                new ActionProbe(
                        MANAGE_AGENCIES,
                        "list",
                        HERE,
                        place -> new Trial(agencies::agencies, () -> get("/api/v1/agencies"))),
                new ActionProbe(
                        MANAGE_AGENCIES,
                        "create",
                        HERE,
                        place -> new Trial(
                                () -> agencies.create(AGENCY, "moi.qt", "Quản Trị"),
                                () -> json(post("/api/v1/agencies"), AGENCY_JSON))),
                new ActionProbe(
                        MANAGE_AGENCIES,
                        "change another",
                        EnumSet.of(Place.OTHER_AGENCY),
                        place -> new Trial(
                                () -> agencies.change(agencyId(place), 0, AGENCY),
                                () -> json(put("/api/v1/agencies/{id}", agencyId(place)), AGENCY_JSON))),
                new ActionProbe(
                        MANAGE_AGENCIES,
                        "close another",
                        EnumSet.of(Place.OTHER_AGENCY),
                        place -> new Trial(
                                () -> agencies.setActive(agencyId(place), 0, false),
                                () -> post("/api/v1/agencies/{id}/deactivation", agencyId(place)))),
                new ActionProbe(MANAGE_AGENCIES, "open another", EnumSet.of(Place.OTHER_AGENCY), place -> {
                    Agency closed = current.callAs("hethong", () -> agencies.setActive(agencyId(place), 0, false));
                    return new Trial(
                            () -> agencies.setActive(closed.id(), 1, true),
                            () -> post("/api/v1/agencies/{id}/activation", closed.id()));
                }));
    }

    private interface OnId {
        Trial trial(long id);
    }

    private ActionProbe unit(String what, Set<Place> places, OnId trial) {
        return new ActionProbe(MANAGE_ORGANIZATION, what + " unit", places, place -> trial.trial(newUnit(place)));
    }

    private ActionProbe person(String what, Set<Place> places, OnId trial) {
        return new ActionProbe(MANAGE_PEOPLE, what + " person", places, place -> trial.trial(personId(place)));
    }

    private long newUnit(Place place) {
        return current.callAs(
                place.account("quantri"), () -> units.create(new UnitData(null, "thu", "Phòng thử", "", UnitKind.ROOM))
                        .id());
    }

    private long unitId(Place place, String code) {
        return organization.units(agencyId(place)).stream()
                .filter(unit -> unit.code().equals(code))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private long personId(Place place) {
        return organization.people(agencyId(place)).stream()
                .filter(person -> person.username().equals(place.account("chuyenvien2.hctp")))
                .mapToLong(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private long agencyId(Place place) {
        return directory
                .actor(place.foreign() ? "quantri.kg" : "quantri")
                .map(actor -> actor.agencyId())
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
