package vn.dondoc.target;

/** How a target stands on a day. */
public enum TargetState {
    /** What is there reaches the level. */
    MET("Đạt", 3),
    /** Open: not reached but within reach by the year's end, or reached and likely to be lost. */
    AT_RISK("Có nguy cơ không đạt", 1),
    /** Not reached, and nothing says that it will be. */
    NOT_MET("Không đạt", 0),
    /** Nobody entered a value, which is not zero. */
    NO_DATA("Chưa có số liệu", 2);

    private final String label;
    private final int rank;

    TargetState(String label, int rank) {
        this.label = label;
        this.rank = rank;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Order of lists, red first. */
    public int rank() {
        return rank;
    }
}
