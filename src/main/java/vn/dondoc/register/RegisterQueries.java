package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.LikePattern;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/** Lists entries for the acting person: of the whole agency, or of the own unit. */
@Service
@Transactional(readOnly = true)
public class RegisterQueries {

    private static final int MOST = 20_000;

    private final EntryStore store;
    private final EntryHistory history;
    private final RegisterFacts facts;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;

    RegisterQueries(
            EntryStore store,
            EntryHistory history,
            RegisterFacts facts,
            Organization organization,
            Access access,
            CurrentActor current) {
        this.store = store;
        this.history = history;
        this.facts = facts;
        this.organization = organization;
        this.access = access;
        this.current = current;
    }

    /** The registers. */
    public List<RegisterDefinition> registers() {
        access.require(Action.VIEW_REGISTER);
        return Registers.all();
    }

    /**
     * A page of a list. Usual order: latest day first; the other one is {@code enteredAt}.
     *
     * @throws InvalidInputException when the order is none of these
     */
    public PageOf<RegisterEntry> find(RegisterFilter filter, PageQuery page) {
        Where where = where(filter);
        List<Object> values = new ArrayList<>(where.values);
        long total = store.count(where.sql, values);
        values.add(page.size());
        values.add(page.offset());
        return new PageOf<>(
                store.list(where.sql, values, order(page) + " LIMIT ? OFFSET ?", null),
                total,
                page.page(),
                page.size());
    }

    /** The whole list, at most {@value #MOST} entries. */
    public List<RegisterEntry> all(RegisterFilter filter) {
        Where where = where(filter);
        return store.list(where.sql, where.values, order(PageQuery.of(0, 1)) + " LIMIT " + MOST, null);
    }

    /** An entry, also one that was taken back. */
    public RegisterEntry entry(long id) {
        Actor any = access.require(Action.VIEW_REGISTER);
        RegisterEntry entry = store.find(any.agencyId(), id).orElseThrow(RegisterEntries::missing);
        if (!access.may(Action.VIEW_REGISTER, new Subject(any.agencyId(), entry.unitId(), null))) {
            throw RegisterEntries.missing();
        }
        return entry;
    }

    /** Everything that happened to an entry, newest first. */
    public List<EntryChange> history(long id) {
        RegisterEntry entry = entry(id);
        return history.of(RegisterEntries.definition(entry.register()), id);
    }

    /** All versions of the period of an entry that were not taken back, itself included. */
    public List<RegisterEntry> versions(long id) {
        RegisterEntry entry = entry(id);
        return store.versions(current.get().agencyId(), entry.register(), entry.unitId(), entry.from(), entry.day());
    }

    /**
     * All numbers of a window that have data, by the code of the fact.
     *
     * @param unitId only what this unit entered; null for the whole agency, for those who may read all of it
     */
    public Map<String, BigDecimal> numbers(LocalDate from, LocalDate to, @Nullable Long unitId) {
        return facts.values(mayCount(unitId), from, to, unitId);
    }

    /** The entries behind a number. */
    public List<FactRow> rows(String fact, LocalDate from, LocalDate to, @Nullable Long unitId) {
        long agency = mayCount(unitId);
        if (Registers.ofFact(fact).flatMap(one -> one.rule(fact)).isEmpty()) {
            throw new NotFoundException("Số liệu " + fact);
        }
        return facts.rows(agency, fact, from, to, unitId);
    }

    private long mayCount(@Nullable Long unitId) {
        long agency = current.get().agencyId();
        if (unitId != null) {
            organization.unit(agency, unitId);
        }
        return access.require(Action.VIEW_REGISTER, new Subject(agency, unitId, null))
                .agencyId();
    }

    /** Whether the acting person may enter for this unit; null for the whole agency. */
    public boolean mayEnter(@Nullable Long unitId) {
        return access.may(Action.ENTER_REGISTER, new Subject(current.get().agencyId(), unitId, null));
    }

    /** Whether the acting person may read what this unit entered; null for the whole agency. */
    public boolean mayView(@Nullable Long unitId) {
        return access.may(Action.VIEW_REGISTER, new Subject(current.get().agencyId(), unitId, null));
    }

    /** Whether the acting person may enter anything. */
    public boolean mayEnter() {
        return access.may(Action.ENTER_REGISTER);
    }

    /** @throws vn.dondoc.common.ForbiddenException when the person may not read what this unit entered */
    private void ofUnit(Actor actor, long unitId) {
        organization.unit(actor.agencyId(), unitId);
        access.require(Action.VIEW_REGISTER, Subject.unit(actor.agencyId(), unitId));
    }

    private record Where(String sql, List<Object> values) {}

    private Where where(RegisterFilter filter) {
        Actor actor = access.require(Action.VIEW_REGISTER);
        RegisterDefinition register = RegisterEntries.definition(filter.register());
        StringBuilder sql = new StringBuilder("e.agency_id = ? AND e.register = ?");
        List<Object> values = new ArrayList<>(List.of(actor.agencyId(), register.code()));
        if (!Access.mayAgencyWide(actor, Action.VIEW_REGISTER)) {
            Set<Long> units = Access.units(actor, Action.VIEW_REGISTER);
            if (units.isEmpty()) {
                sql.append(" AND 1 = 0");
            } else {
                sql.append(" AND e.unit_id IN (")
                        .append(String.join(", ", java.util.Collections.nCopies(units.size(), "?")))
                        .append(')');
                values.addAll(units);
            }
        }
        if (!filter.withdrawn()) {
            sql.append(" AND e.withdrawn_at IS NULL");
        }
        if (filter.from() != null) {
            boolean standing = register.kind() == RegisterKind.CATALOGUE;
            sql.append(standing ? " AND e.from_day >= ?" : " AND e.day >= ?");
            values.add(filter.from());
        }
        if (filter.to() != null) {
            sql.append(" AND e.from_day <= ?");
            values.add(filter.to());
        }
        if (filter.unitId() != null) {
            if (filter.unitId() != 0) {
                ofUnit(actor, filter.unitId());
            }
            if (filter.unitId() == 0) {
                sql.append(" AND e.unit_id IS NULL");
            } else {
                sql.append(" AND e.unit_id = ?");
                values.add(filter.unitId());
            }
        }
        if (filter.group() != null && !register.groupField().isEmpty()) {
            sql.append(" AND (e.group_value = ? OR EXISTS (SELECT 1 FROM register_value v WHERE v.entry_id = e.id"
                    + " AND v.field = ? AND v.text = ?))");
            values.addAll(List.of(filter.group(), register.groupField(), filter.group()));
        }
        if (!filter.text().isBlank()) {
            sql.append(" AND EXISTS (SELECT 1 FROM register_value v WHERE v.entry_id = e.id AND v.text LIKE ?)");
            values.add(LikePattern.containing(filter.text()));
        }
        return new Where(sql.toString(), values);
    }

    private static String order(PageQuery page) {
        String direction = page.sort().isEmpty() || page.descending() ? " DESC" : "";
        return switch (page.sort()) {
            case "", "day" -> " ORDER BY e.day%s, e.id%s".formatted(direction, direction);
            case "enteredAt" -> " ORDER BY e.id" + direction;
            default -> throw new InvalidInputException("sort", "Chỉ sắp xếp được theo day hoặc enteredAt.");
        };
    }
}
