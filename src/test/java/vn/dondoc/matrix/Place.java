package vn.dondoc.matrix;

import java.util.EnumSet;
import java.util.Set;

/** What an action is tried on, seen from the accounts of Sở Tư pháp tỉnh An Giang. */
public enum Place {
    /** Something of the own agency as a whole. */
    AGENCY("", "", false),
    /** The same of the other agency. */
    OTHER_AGENCY("", "", true),
    /** Work of Phòng Hành chính tư pháp whose officer is {@code chuyenvien.hctp}. */
    OWN_TASK("hctp", "chuyenvien.hctp", false),
    /** Work of the same room whose officer is {@code chuyenvien2.hctp}. */
    COLLEAGUES_TASK("hctp", "chuyenvien2.hctp", false),
    /** Work of Văn phòng Sở, officer {@code chuyenvien.vp}. */
    OFFICES_TASK("vp", "chuyenvien.vp", false),
    /** Work of another room, officer {@code chuyenvien.xdkt}, in the field of the second deputy. */
    OTHER_UNITS_TASK("xdkt", "chuyenvien.xdkt", false),
    /** Work of the room of the same name in the other agency. */
    OTHER_AGENCYS_TASK("hctp", "chuyenvien.hctp.kg", true);

    /** For actions on a whole agency. */
    public static final Set<Place> AGENCIES = EnumSet.of(AGENCY, OTHER_AGENCY);

    /** For actions on the work of a unit. */
    public static final Set<Place> TASKS = EnumSet.complementOf(EnumSet.of(AGENCY, OTHER_AGENCY));

    private final String unit;
    private final String officer;
    private final boolean foreign;

    Place(String unit, String officer, boolean foreign) {
        this.unit = unit;
        this.officer = officer;
        this.foreign = foreign;
    }

    /** Code of the unit, empty for a whole agency. */
    public String unit() {
        return unit;
    }

    /** Account of the named officer. */
    public String officer() {
        return officer;
    }

    /** Whether it belongs to Sở Tư pháp tỉnh Kiên Giang. */
    public boolean foreign() {
        return foreign;
    }

    /** The account of the agency of this place that {@code account} is in An Giang. */
    public String account(String account) {
        return foreign ? account + ".kg" : account;
    }
}
