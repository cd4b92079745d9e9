package vn.dondoc.matrix;

import java.util.Set;
import vn.dondoc.security.Action;
import vn.dondoc.security.Role;

/**
 * A demo account and what one must know of it to say what it may do. Said here again, so that a mistake in how the
 * program derives it shows.
 */
enum Account {
    DIRECTOR("giamdoc", Role.DIRECTOR, "bgd", Set.of(), false),
    DEPUTY_WHO_SIGNS("phogiamdoc", Role.DEPUTY_DIRECTOR, "bgd", Set.of("hctp", "bttp"), true),
    OTHER_DEPUTY("phogiamdoc2", Role.DEPUTY_DIRECTOR, "bgd", Set.of("xdkt", "pbgd", "ttra", "tgpl"), false),
    OFFICE("vanphong", Role.OFFICE, "vp", Set.of(), false),
    CLERK("vanthu", Role.CLERK, "vp", Set.of(), false),
    HEAD("truongphong.hctp", Role.HEAD_OF_UNIT, "hctp", Set.of(), false),
    OFFICER("chuyenvien.hctp", Role.OFFICER, "hctp", Set.of(), false),
    ADMIN("quantri", Role.ADMIN, "vp", Set.of(), false),
    OPERATOR("hethong", Role.SYSTEM_ADMIN, "", Set.of(), false);

    final String username;
    private final Role role;
    private final String unit;
    private final Set<String> field;
    private final boolean signs;

    Account(String username, Role role, String unit, Set<String> field, boolean signs) {
        this.username = username;
        this.role = role;
        this.unit = unit;
        this.field = field;
        this.signs = signs;
    }

    /** Whether the written matrix lets this account do it there. */
    boolean may(Action action, Place place) {
        boolean here = !place.foreign();
        return switch (WrittenMatrix.scope(action, role)) {
            case NONE -> false;
            case INSTALLATION -> true;
            case AGENCY -> here;
            case BY_DELEGATION -> here && signs;
            case OWN_UNIT -> here && unit.equals(place.unit());
            case OWN_FIELD -> here && field.contains(place.unit());
            case OWN_TASKS -> here && username.equals(place.officer());
        };
    }
}
