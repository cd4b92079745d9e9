package vn.dondoc.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/**
 * Keeps the tree of units of the acting administrator's agency. Units are never deleted: what happened under their
 * name stays readable.
 */
@Service
@Transactional
public class UnitAdministration {

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final OrganizationRows rows;
    private final OrganizationLog log;
    private final UnitRules rules;

    UnitAdministration(
            JdbcClient jdbc,
            Access access,
            Organization organization,
            OrganizationRows rows,
            OrganizationLog log,
            UnitRules rules) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.rows = rows;
        this.log = log;
        this.rules = rules;
    }

    /** Adds a unit as the last one among its siblings. */
    public Unit create(UnitData input) {
        long agencyId = begin();
        List<Unit> units = organization.units(agencyId);
        UnitData data = rules.checked(input, null, units);
        int last = siblings(units, data.parentId()).stream()
                .mapToInt(Unit::sortNo)
                .max()
                .orElse(0);
        long id = rows.insertUnit(agencyId, data, last + 10);
        log.changed(agencyId, AuditSubject.UNIT, id, "Thêm " + data.name());
        return organization.unit(agencyId, id);
    }

    /**
     * Renames, moves in the tree, changes kind or code.
     *
     * @param version the version that the person saw
     * @throws StaleDataException when somebody else saved meanwhile
     * @throws NotFoundException when the agency has no such unit
     */
    public Unit change(long unitId, int version, UnitData input) {
        long agencyId = begin();
        List<Unit> units = organization.units(agencyId);
        Unit before = organization.unit(agencyId, unitId);
        UnitData data = rules.checked(input, before, units);
        ChangeText text = new ChangeText()
                .add("tên", before.name(), data.name())
                .add("tên ngắn", before.shortName(), data.shortName())
                .add("mã", before.code(), data.code())
                .add("loại", before.kind().label(), data.kind().label())
                .add("thuộc", nameOf(units, before.parentId()), nameOf(units, data.parentId()));
        update(
                unitId,
                version,
                "parent_id = ?, code = ?, name = ?, short_name = ?, kind = ?",
                data.parentId(),
                data.code(),
                data.name(),
                data.shortName(),
                data.kind().name());
        if (!text.isEmpty()) {
            log.changed(agencyId, AuditSubject.UNIT, unitId, text.after("Sửa " + before.name()));
        }
        return organization.unit(agencyId, unitId);
    }

    /** Moves one place up or down among its siblings; at the end nothing happens. */
    public void reorder(long unitId, boolean up) {
        long agencyId = begin();
        Unit unit = organization.unit(agencyId, unitId);
        List<Unit> siblings = new ArrayList<>(siblings(organization.units(agencyId), unit.parentId()));
        int from = siblings.indexOf(unit);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        Collections.swap(siblings, from, to);
        int sortNo = 0;
        for (Unit sibling : siblings) {
            sortNo += 10;
            jdbc.sql("UPDATE unit SET sort_no = ? WHERE id = ?")
                    .params(sortNo, sibling.id())
                    .update();
        }
        log.changed(agencyId, AuditSubject.UNIT, unitId, "Đổi thứ tự " + unit.name());
    }

    /**
     * Switches a unit off.
     *
     * @throws NotPossibleException while it has open work, people or units below it
     */
    public Unit deactivate(long unitId, int version) {
        long agencyId = begin();
        Unit unit = organization.unit(agencyId, unitId);
        rules.mayEnd(unit, organization.units(agencyId));
        update(unitId, version, "active = FALSE");
        log.changed(agencyId, AuditSubject.UNIT, unitId, "Ngừng dùng " + unit.name());
        return organization.unit(agencyId, unitId);
    }

    /** Switches a unit on again. */
    public Unit activate(long unitId, int version) {
        long agencyId = begin();
        Unit unit = organization.unit(agencyId, unitId);
        rules.mayReturn(unit, organization.units(agencyId));
        update(unitId, version, "active = TRUE");
        log.changed(agencyId, AuditSubject.UNIT, unitId, "Dùng lại " + unit.name());
        return organization.unit(agencyId, unitId);
    }

    /**
     * Merges a unit into another: its people and the units below it go over, its printed name means the other one from
     * now on, and it is switched off.
     *
     * @throws NotPossibleException while it has open work
     */
    public Unit mergeInto(long unitId, int version, long targetId) {
        long agencyId = begin();
        Unit unit = organization.unit(agencyId, unitId);
        Unit target = organization.unit(agencyId, targetId);
        rules.mayMerge(unit, target, organization.unitAndBelow(agencyId, unitId));
        update(unitId, version, "active = FALSE");
        rows.moveEverything(unit, target);
        log.changed(agencyId, AuditSubject.UNIT, unitId, "Sáp nhập %s vào %s".formatted(unit.name(), target.name()));
        return organization.unit(agencyId, targetId);
    }

    private long begin() {
        long agencyId = access.require(Action.MANAGE_ORGANIZATION).agencyId();
        log.begin(agencyId);
        return agencyId;
    }

    private void update(long unitId, int version, String columns, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(unitId);
        all.add(version);
        int changed = jdbc.sql("UPDATE unit SET " + columns + ", version = version + 1 WHERE id = ? AND version = ?")
                .params(all)
                .update();
        if (changed == 0) {
            throw StaleDataException.changed("Phòng, đơn vị");
        }
    }

    private static List<Unit> siblings(List<Unit> units, Long parentId) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.parentId(), parentId))
                .toList();
    }

    private static String nameOf(List<Unit> units, Long unitId) {
        return units.stream()
                .filter(unit -> Long.valueOf(unit.id()).equals(unitId))
                .map(Unit::name)
                .findFirst()
                .orElse("cơ quan");
    }
}
