package vn.dondoc.organization;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Role;

/** Keeps agencies: their administrator the own one's names, the operator of the installation all of them. */
@Service
@Transactional
public class AgencyAdministration {

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final OrganizationRows rows;
    private final OrganizationLog log;
    private final PersonRules personRules;
    private final PasswordEncoder encoder;

    AgencyAdministration(
            JdbcClient jdbc,
            Access access,
            Organization organization,
            OrganizationRows rows,
            OrganizationLog log,
            PersonRules personRules,
            PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.rows = rows;
        this.log = log;
        this.personRules = personRules;
        this.encoder = encoder;
    }

    /** All agencies of the installation, for its operator. */
    @Transactional(readOnly = true)
    public List<Agency> agencies() {
        access.require(Action.MANAGE_AGENCIES);
        return organization.agencies();
    }

    /**
     * Adds an agency with its first administrator.
     *
     * @return the administrator's one-time password
     */
    public NewPassword create(AgencyData input, String username, String fullName) {
        Actor actor = access.require(Action.MANAGE_AGENCIES);
        log.beginAll();
        AgencyData data = checked(input, 0);
        long agencyId = rows.insertAgency(data);
        PersonData administrator = personRules.checked(
                new PersonData(null, username, fullName, "Quản trị viên", "", Set.of(Role.ADMIN), Set.of(), false),
                null,
                agencyId);
        String password = PasswordMaker.make();
        long personId = rows.insertPerson(agencyId, administrator, encoder.encode(password), true);
        String text =
                "Thêm cơ quan %s, quản trị viên %s (%s)".formatted(data.name(), fullName.strip(), username.strip());
        log.changed(actor.agencyId(), AuditSubject.AGENCY, agencyId, text);
        log.changed(agencyId, AuditSubject.AGENCY, agencyId, text);
        tellSuperior(data.parentId(), agencyId, data.name() + " là cơ quan trực thuộc");
        return new NewPassword(organization.person(agencyId, personId), password);
    }

    /**
     * Changes names, place and suffix of the own agency; code and superior stay.
     *
     * @param version the version that the person saw
     * @throws StaleDataException when somebody else saved meanwhile
     */
    public Agency changeOwn(int version, AgencyData input) {
        long agencyId = access.require(Action.MANAGE_ORGANIZATION).agencyId();
        log.begin(agencyId);
        Agency before = organization.agency(agencyId);
        return change(
                before,
                version,
                new AgencyData(
                        before.parentId(),
                        before.code(),
                        input.name(),
                        input.superiorName(),
                        input.placeName(),
                        input.numberSuffix()));
    }

    /**
     * Changes any agency of the installation, for its operator.
     *
     * @param version the version that the person saw
     * @throws StaleDataException when somebody else saved meanwhile
     */
    public Agency change(long agencyId, int version, AgencyData input) {
        access.require(Action.MANAGE_AGENCIES);
        log.beginAll();
        return change(organization.agency(agencyId), version, input);
    }

    private Agency change(Agency before, int version, AgencyData input) {
        long agencyId = before.id();
        AgencyData data = checked(input, agencyId);
        refuseStale(jdbc.sql("""
                        UPDATE agency SET parent_id = ?, code = ?, name = ?, superior_name = ?, place_name = ?,
                            number_suffix = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(
                        data.parentId(),
                        data.code(),
                        data.name(),
                        data.superiorName(),
                        data.placeName(),
                        data.numberSuffix(),
                        agencyId,
                        version)
                .update());
        ChangeText text = new ChangeText()
                .add("mã", before.code(), data.code())
                .add("tên", before.name(), data.name())
                .add("cơ quan cấp trên", nameOf(before.parentId()), nameOf(data.parentId()))
                .add("cơ quan chủ quản", before.superiorName(), data.superiorName())
                .add("địa danh", before.placeName(), data.placeName())
                .add("ký hiệu", before.numberSuffix(), data.numberSuffix());
        if (!text.isEmpty()) {
            log.changed(agencyId, AuditSubject.AGENCY, agencyId, text.after("Sửa cơ quan " + before.name()));
        }
        if (!Objects.equals(before.parentId(), data.parentId())) {
            // who is above sees counts of who is below: both sides can read when that began and ended
            tellSuperior(before.parentId(), agencyId, data.name() + " không còn là cơ quan trực thuộc");
            tellSuperior(data.parentId(), agencyId, data.name() + " là cơ quan trực thuộc");
        }
        return organization.agency(agencyId);
    }

    /** Opens or closes an agency; nobody of a closed one can log in. The own one stays open. */
    public Agency setActive(long agencyId, int version, boolean active) {
        Actor actor = access.require(Action.MANAGE_AGENCIES);
        if (agencyId == actor.agencyId() && !active) {
            throw new NotPossibleException("Không đóng được cơ quan của chính mình.");
        }
        log.begin(agencyId);
        Agency agency = organization.agency(agencyId);
        refuseStale(jdbc.sql("UPDATE agency SET active = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(active, agencyId, version)
                .update());
        String text = (active ? "Mở lại cơ quan " : "Đóng cơ quan ") + agency.name();
        log.changed(actor.agencyId(), AuditSubject.AGENCY, agencyId, text);
        if (agencyId != actor.agencyId()) {
            log.changed(agencyId, AuditSubject.AGENCY, agencyId, text);
        }
        return organization.agency(agencyId);
    }

    private void tellSuperior(@Nullable Long superiorId, long agencyId, String text) {
        if (superiorId != null) {
            log.changed(superiorId, AuditSubject.AGENCY, agencyId, text);
        }
    }

    private String nameOf(@Nullable Long agencyId) {
        return agencyId == null ? "" : organization.agency(agencyId).name();
    }

    private AgencyData checked(AgencyData input, long ownId) {
        AgencyData data = new AgencyData(
                input.parentId(),
                InputRule.code(input.code()),
                InputRule.required("name", "Tên cơ quan", input.name(), 200),
                InputRule.optional("superiorName", "Cơ quan chủ quản", input.superiorName(), 200),
                InputRule.optional("placeName", "Địa danh", input.placeName(), 100),
                InputRule.optional("numberSuffix", "Ký hiệu văn bản", input.numberSuffix(), 40));
        for (Agency other : organization.agencies()) {
            if (other.id() != ownId && other.code().equalsIgnoreCase(data.code())) {
                throw new InvalidInputException("code", "Mã “%s” đã dùng cho %s.".formatted(data.code(), other.name()));
            }
        }
        Long above = data.parentId();
        while (above != null) {
            if (above == ownId) {
                throw new InvalidInputException("parentId", "Cơ quan cấp trên không thể nằm dưới chính cơ quan này.");
            }
            above = organization.agency(above).parentId();
        }
        return data;
    }

    private static void refuseStale(int changedRows) {
        if (changedRows == 0) {
            throw StaleDataException.changed("Cơ quan");
        }
    }
}
