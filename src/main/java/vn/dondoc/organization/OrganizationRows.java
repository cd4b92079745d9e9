package vn.dondoc.organization;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Role;

/** Writes rows of agencies, units and people. No rules, no authorisation: those are the callers'. */
@Repository
class OrganizationRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT id FROM agency LIMIT 1")
                .query(Long.class)
                .optional()
                .isEmpty();
    }

    boolean hasAgency(String code) {
        return jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(code)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    long insertAgency(AgencyData data) {
        return insert(jdbc.sql("""
                        INSERT INTO agency (parent_id, code, name, superior_name, place_name, number_suffix)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        data.parentId(),
                        data.code(),
                        data.name(),
                        data.superiorName(),
                        data.placeName(),
                        data.numberSuffix()));
    }

    /** Gives an agency a superior one unless it has one. */
    void putBelow(String code, long superiorId) {
        jdbc.sql("UPDATE agency SET parent_id = ? WHERE code = ? AND parent_id IS NULL")
                .params(superiorId, code)
                .update();
    }

    /** Puts an agency below the one that another is below. */
    void putBeside(String code, String other) {
        jdbc.sql("UPDATE agency SET parent_id = (SELECT parent_id FROM agency WHERE code = ?) WHERE code = ?")
                .params(other, code)
                .update();
    }

    long insertUnit(long agencyId, UnitData data, int sortNo) {
        return insert(jdbc.sql("""
                        INSERT INTO unit (agency_id, parent_id, code, name, short_name, kind, sort_no)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agencyId,
                        data.parentId(),
                        data.code(),
                        data.name(),
                        data.shortName(),
                        data.kind().name(),
                        sortNo));
    }

    long insertPerson(long agencyId, PersonData data, String passwordHash, boolean mustChangePassword) {
        long id = insert(jdbc.sql("""
                        INSERT INTO person (agency_id, unit_id, username, password_hash, full_name, title, email,
                                            signs_by_delegation, must_change_password)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agencyId,
                        data.unitId(),
                        data.username(),
                        passwordHash,
                        data.fullName(),
                        data.title(),
                        data.email(),
                        data.signsByDelegation(),
                        mustChangePassword));
        replaceRoles(id, data.roles());
        replaceField(id, data.fieldUnitIds());
        return id;
    }

    void replaceRoles(long personId, Set<Role> roles) {
        jdbc.sql("DELETE FROM person_role WHERE person_id = ?").param(personId).update();
        for (Role role : roles) {
            jdbc.sql("INSERT INTO person_role (person_id, role) VALUES (?, ?)")
                    .params(personId, role.name())
                    .update();
        }
    }

    void replaceField(long personId, Collection<Long> unitIds) {
        jdbc.sql("DELETE FROM person_field WHERE person_id = ?").param(personId).update();
        for (Long unitId : unitIds) {
            jdbc.sql("INSERT INTO person_field (person_id, unit_id) VALUES (?, ?)")
                    .params(personId, unitId)
                    .update();
        }
    }

    /** People, units below, fields of deputies and remembered names of {@code unit} become those of {@code target}. */
    void moveEverything(Unit unit, Unit target) {
        jdbc.sql("UPDATE person SET unit_id = ?, version = version + 1 WHERE unit_id = ?")
                .params(target.id(), unit.id())
                .update();
        jdbc.sql("UPDATE unit SET parent_id = ?, version = version + 1 WHERE parent_id = ?")
                .params(target.id(), unit.id())
                .update();
        jdbc.sql("INSERT IGNORE INTO person_field (person_id, unit_id)"
                        + " SELECT person_id, ? FROM person_field WHERE unit_id = ?")
                .params(target.id(), unit.id())
                .update();
        jdbc.sql("DELETE FROM person_field WHERE unit_id = ?").param(unit.id()).update();
        jdbc.sql("UPDATE unit_alias SET unit_id = ? WHERE unit_id = ?")
                .params(target.id(), unit.id())
                .update();
        jdbc.sql("""
                        INSERT INTO unit_alias (agency_id, alias_key, printed, unit_id, meaning, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE unit_id = VALUES(unit_id), meaning = VALUES(meaning)""")
                .params(
                        unit.agencyId(),
                        Vietnamese.key(unit.name()),
                        unit.name(),
                        target.id(),
                        UnitMeaning.UNIT.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static long insert(JdbcClient.StatementSpec statement) {
        KeyHolder key = new GeneratedKeyHolder();
        statement.update(key, "id");
        return required(key.getKey());
    }

    private static long required(@Nullable Number key) {
        if (key == null) {
            throw new IllegalStateException("Cơ sở dữ liệu không trả về mã của dòng vừa thêm.");
        }
        return key.longValue();
    }
}
