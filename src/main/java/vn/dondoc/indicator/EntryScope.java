package vn.dondoc.indicator;

import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Who sees and enters which rows: the Office and the leadership all, a unit what it enters. */
@Component
class EntryScope {

    private final Access access;
    private final Organization organization;

    EntryScope(Access access, Organization organization) {
        this.access = access;
        this.organization = organization;
    }

    Actor viewer() {
        return access.require(Action.VIEW_INDICATORS);
    }

    /**
     * The unit whose rows are shown; null = all, for those who see all.
     *
     * @throws ForbiddenException for another unit than the person may see
     */
    @Nullable
    Long unit(Actor actor, @Nullable Long wanted) {
        if (wanted != null) {
            organization.unit(actor.agencyId(), wanted);
            access.require(Action.VIEW_INDICATORS, Subject.unit(actor.agencyId(), wanted));
            return wanted;
        }
        if (Access.mayAgencyWide(actor, Action.VIEW_INDICATORS)) {
            return null;
        }
        Set<Long> units = Access.units(actor, Action.VIEW_INDICATORS);
        return Optional.ofNullable(actor.unitId())
                .filter(units::contains)
                .or(() -> units.stream().findFirst())
                .orElseThrow(() ->
                        new ForbiddenException("Anh/chị chưa thuộc phòng, đơn vị nào nên chưa có số liệu để nhập."));
    }

    /** Whether a row belongs to a unit. */
    static boolean belongs(RowData row, @Nullable Long unit) {
        return unit == null
                || row.entry() == EntryBy.EACH_UNIT
                || row.entry() == EntryBy.UNIT && unit.equals(row.unitId());
    }

    /**
     * The right to enter a row: of the Office, of the row's unit, or of the unit whose part it is.
     *
     * @param unit the unit whose part it is, only where every unit enters its own
     */
    Subject subject(Actor actor, RowData row, @Nullable Long unit) {
        return switch (row.entry()) {
            case OFFICE -> Subject.agency(actor.agencyId());
            case UNIT -> Subject.unit(actor.agencyId(), row.unitId());
            case EACH_UNIT -> unit == null ? Subject.agency(actor.agencyId()) : Subject.unit(actor.agencyId(), unit);
        };
    }

    Actor requireEntry(Actor actor, RowData row, @Nullable Long unit) {
        return access.require(Action.ENTER_INDICATOR, subject(actor, row, unit));
    }

    boolean mayEnter(Actor actor, RowData row, @Nullable Long unit) {
        boolean place = row.entry() == EntryBy.EACH_UNIT ? unit != null : true;
        return place && Access.may(actor, Action.ENTER_INDICATOR, subject(actor, row, unit));
    }
}
