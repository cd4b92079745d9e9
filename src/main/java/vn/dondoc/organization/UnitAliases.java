package vn.dondoc.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Printed unit names and what people decided they mean: used again when the next document is read. */
@Service
@Transactional
public class UnitAliases {

    private static final int LONGEST = 300;
    private static final String SELECT = """
            SELECT a.id, a.printed, a.meaning, a.unit_id, p.full_name AS decided_by, a.decided_at
            FROM unit_alias a LEFT JOIN person p ON p.id = a.decided_by
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Organization organization;
    private final AuditTrail audit;
    private final Clock clock;

    UnitAliases(JdbcClient jdbc, Access access, Organization organization, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** All decisions of an agency, by name. */
    @Transactional(readOnly = true)
    public List<UnitAlias> all(long agencyId) {
        return jdbc.sql(SELECT + "WHERE a.agency_id = ? ORDER BY a.printed")
                .param(agencyId)
                .query(UnitAlias.class)
                .list();
    }

    /** The decision about a printed name; case and spacing do not matter. */
    @Transactional(readOnly = true)
    public Optional<UnitAlias> find(long agencyId, String printed) {
        return jdbc.sql(SELECT + "WHERE a.agency_id = ? AND a.alias_key = ?")
                .params(agencyId, key(printed))
                .query(UnitAlias.class)
                .optional();
    }

    /**
     * Remembers a decision of the acting person, who drafts plans; an earlier one about the same name gives way.
     *
     * @param unitId the unit; null for all units, and where nobody of the agency follows an external party
     * @throws NotFoundException when the agency has no such unit
     */
    public void remember(String printed, UnitMeaning meaning, @Nullable Long unitId) {
        Actor actor = access.require(Action.DRAFT_PLAN);
        String key = key(printed);
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new InvalidInputException("printed", "Tên đơn vị phải có từ 1 đến 300 ký tự.");
        }
        if (meaning == UnitMeaning.UNIT && unitId == null) {
            throw new InvalidInputException("unitId", "Hãy chọn phòng, đơn vị mà “" + printed.strip() + "” chỉ tới.");
        }
        String target = unitId == null
                ? meaning.label()
                : organization.unit(actor.agencyId(), unitId).name();
        jdbc.sql("""
                        INSERT INTO unit_alias (agency_id, alias_key, printed, unit_id, meaning, decided_by, decided_at)
                        VALUES (:agency, :key, :printed, :unit, :meaning, :by, :at)
                        ON DUPLICATE KEY UPDATE printed = :printed, unit_id = :unit, meaning = :meaning,
                          decided_by = :by, decided_at = :at""")
                .param("agency", actor.agencyId())
                .param("key", key)
                .param("printed", printed.strip().length() > LONGEST ? key : printed.strip())
                .param("unit", unitId)
                .param("meaning", meaning.name())
                .param("by", actor.personId())
                .param("at", clock.instant())
                .update();
        audit.record(actor, AuditSubject.ALIAS, unitId, "Nhớ tên “%s” là: %s".formatted(printed.strip(), target));
    }

    /** Forgets a decision; documents already read keep what they have. */
    public void forget(long aliasId) {
        Actor actor = access.require(Action.DRAFT_PLAN);
        int rows = jdbc.sql("DELETE FROM unit_alias WHERE id = ? AND agency_id = ?")
                .params(aliasId, actor.agencyId())
                .update();
        if (rows == 0) {
            throw new NotFoundException("Tên đã ghi nhớ");
        }
        audit.record(actor, AuditSubject.ALIAS, aliasId, "Bỏ một tên đơn vị đã ghi nhớ");
    }

    private static String key(String printed) {
        return Vietnamese.key(printed);
    }
}
