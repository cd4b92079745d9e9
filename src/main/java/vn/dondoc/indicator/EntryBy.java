package vn.dondoc.indicator;

/** Who enters a row. */
public enum EntryBy {
    OFFICE("Văn phòng"),
    /** One named unit. */
    UNIT("Một đơn vị"),
    /** Every unit its own part; the agency's value is the sum of the given parts. */
    EACH_UNIT("Từng đơn vị");

    private final String label;

    EntryBy(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
