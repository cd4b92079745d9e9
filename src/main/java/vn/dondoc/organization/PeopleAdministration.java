package vn.dondoc.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Role;

/**
 * Keeps the people and accounts of the acting administrator's agency. People are never deleted: their name stays on
 * what they did.
 */
@Service
@Transactional
public class PeopleAdministration {

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final OrganizationRows rows;
    private final OrganizationLog log;
    private final PersonRules rules;
    private final PasswordEncoder encoder;
    private final ObjectProvider<OpenWork> openWork;

    PeopleAdministration(
            JdbcClient jdbc,
            Access access,
            Organization organization,
            OrganizationRows rows,
            OrganizationLog log,
            PersonRules rules,
            PasswordEncoder encoder,
            ObjectProvider<OpenWork> openWork) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.rows = rows;
        this.log = log;
        this.rules = rules;
        this.encoder = encoder;
        this.openWork = openWork;
    }

    /** Adds a person and makes the first password. */
    public NewPassword create(PersonData input) {
        Actor actor = begin();
        rules.mayTouch(actor, Set.of(), input.roles());
        PersonData data = rules.checked(input, null, actor.agencyId());
        String password = PasswordMaker.make();
        long id = rows.insertPerson(actor.agencyId(), data, encoder.encode(password), true);
        log.changed(
                actor.agencyId(),
                AuditSubject.PERSON,
                id,
                "Thêm %s (%s), vai trò: %s".formatted(data.fullName(), data.username(), labels(data.roles())));
        return new NewPassword(organization.person(actor.agencyId(), id), password);
    }

    /**
     * Changes name, title, unit, roles, field, delegation.
     *
     * @param version the version that the person saw
     * @throws StaleDataException when somebody else saved meanwhile
     * @throws NotFoundException when the agency has no such person
     */
    public Person change(long personId, int version, PersonData input) {
        Actor actor = begin();
        Person before = organization.person(actor.agencyId(), personId);
        rules.mayTouch(actor, before.roles(), input.roles());
        PersonData data = rules.checked(input, before, actor.agencyId());
        rules.someoneRemains(before, data.roles());
        int changed = jdbc.sql("""
                        UPDATE person SET unit_id = ?, username = ?, full_name = ?, title = ?, email = ?,
                            signs_by_delegation = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(
                        data.unitId(),
                        data.username(),
                        data.fullName(),
                        data.title(),
                        data.email(),
                        data.signsByDelegation(),
                        personId,
                        version)
                .update();
        refuseStale(changed);
        rows.replaceRoles(personId, data.roles());
        rows.replaceField(personId, data.fieldUnitIds());
        ChangeText text = difference(before, data, organization.unitsById(actor.agencyId()));
        if (!text.isEmpty()) {
            log.changed(actor.agencyId(), AuditSubject.PERSON, personId, text.after("Sửa " + before.fullName()));
        }
        return organization.person(actor.agencyId(), personId);
    }

    /** Locks an account; an open session ends at its next step. Work that is still open keeps its officer's name. */
    public Person deactivate(long personId, int version) {
        Actor actor = begin();
        Person person = organization.person(actor.agencyId(), personId);
        rules.mayTouch(actor, person.roles(), Set.of());
        if (personId == actor.personId()) {
            throw new NotPossibleException("Không tự khóa tài khoản của mình; hãy nhờ quản trị viên khác.");
        }
        rules.someoneRemains(person, Set.of());
        return setActive(actor, person, version, false);
    }

    /** Opens a locked account. */
    public Person activate(long personId, int version) {
        Actor actor = begin();
        Person person = organization.person(actor.agencyId(), personId);
        rules.mayTouch(actor, person.roles(), Set.of());
        if (person.unitId() != null
                && !organization.unit(actor.agencyId(), person.unitId()).active()) {
            throw new NotPossibleException(
                    "Phòng, đơn vị của %s đã ngừng dùng; hãy chuyển người này sang đơn vị khác trước."
                            .formatted(person.fullName()));
        }
        return setActive(actor, person, version, true);
    }

    /** Replaces the password by a one-time password. Not for the own account: there the old password is asked. */
    public NewPassword resetPassword(long personId, int version) {
        Actor actor = begin();
        Person person = organization.person(actor.agencyId(), personId);
        rules.mayTouch(actor, person.roles(), Set.of());
        if (personId == actor.personId()) {
            throw new NotPossibleException("Mật khẩu của chính mình đổi ở trang Tài khoản.");
        }
        String password = PasswordMaker.make();
        refuseStale(jdbc.sql("""
                        UPDATE person SET password_hash = ?, must_change_password = TRUE, version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(encoder.encode(password), personId, version)
                .update());
        log.changed(actor.agencyId(), AuditSubject.PASSWORD, personId, "Cấp lại mật khẩu cho " + person.fullName());
        return new NewPassword(organization.person(actor.agencyId(), personId), password);
    }

    /** Open pieces of work of a person, to be shown before the account is locked. */
    @Transactional(readOnly = true)
    public long openWorkOf(long personId) {
        Actor actor = access.require(Action.MANAGE_PEOPLE);
        organization.person(actor.agencyId(), personId);
        return openWork.stream()
                .mapToLong(work -> work.ofPerson(actor.agencyId(), personId))
                .sum();
    }

    private Actor begin() {
        Actor actor = access.require(Action.MANAGE_PEOPLE);
        log.begin(actor.agencyId());
        return actor;
    }

    private Person setActive(Actor actor, Person person, int version, boolean active) {
        refuseStale(jdbc.sql("UPDATE person SET active = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(active, person.id(), version)
                .update());
        log.changed(
                actor.agencyId(),
                AuditSubject.PERSON,
                person.id(),
                (active ? "Mở khóa tài khoản của " : "Khóa tài khoản của ") + person.fullName());
        return organization.person(actor.agencyId(), person.id());
    }

    private static void refuseStale(int changedRows) {
        if (changedRows == 0) {
            throw StaleDataException.changed("Người dùng");
        }
    }

    private static ChangeText difference(Person before, PersonData after, Map<Long, Unit> units) {
        return new ChangeText()
                .add("tên đăng nhập", before.username(), after.username())
                .add("họ tên", before.fullName(), after.fullName())
                .add("chức vụ", before.title(), after.title())
                .add("thư điện tử", before.email(), after.email())
                .add("phòng, đơn vị", name(before.unitId(), units), name(after.unitId(), units))
                .add("vai trò", labels(before.roles()), labels(after.roles()))
                .add("lĩnh vực", names(before.fieldUnitIds(), units), names(after.fieldUnitIds(), units))
                .add(
                        "ký thay",
                        before.signsByDelegation() ? "có" : "không",
                        after.signsByDelegation() ? "có" : "không");
    }

    private static String labels(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static String names(Collection<Long> unitIds, Map<Long, Unit> units) {
        return unitIds.stream().map(id -> name(id, units)).sorted().collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Long unitId, Map<Long, Unit> units) {
        return unitId == null || !units.containsKey(unitId)
                ? ""
                : units.get(unitId).name();
    }
}
