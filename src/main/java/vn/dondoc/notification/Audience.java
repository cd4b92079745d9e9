package vn.dondoc.notification;

/** Who hears of something, seen from the unit and the officer that it is about. */
public enum Audience {
    /** The named officer. */
    OFFICER("người thực hiện"),
    /** Who receives work for the unit: its head, or of the nearest unit above that has one. */
    HEAD("trưởng phòng, đơn vị"),
    /** The Office of the agency. */
    OFFICE("Văn phòng"),
    /** Who gives numbers. */
    CLERK("văn thư"),
    /** The deputies in whose field the unit is. */
    DEPUTY_IN_CHARGE("Phó Giám đốc phụ trách"),
    /** The Director. */
    DIRECTOR("Giám đốc"),
    /** Who may sign plans: the Director, and deputies by delegation. */
    SIGNERS("người ký kế hoạch"),
    /** The Director and all deputies. */
    LEADERSHIP("Ban Giám đốc"),
    /** Who keeps the program in order. */
    ADMIN("quản trị");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    /** Vietnamese words. */
    public String label() {
        return label;
    }
}
