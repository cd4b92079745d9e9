package vn.dondoc.organization;

/** What a printed unit name in a document stands for. */
public enum UnitMeaning {
    /** One unit of the agency. */
    UNIT("Phòng, đơn vị"),
    /** "Phòng, đơn vị thuộc Sở": every unit that can be given work. */
    ALL_UNITS("Phòng, đơn vị thuộc Sở"),
    /** Somebody outside the agency, or a group of people. */
    EXTERNAL("Ngoài Sở, nhóm người");

    private final String label;

    UnitMeaning(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
