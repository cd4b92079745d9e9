package vn.dondoc.task;

/** What became of a request to the leadership: for a later due date, or to take work back. */
public enum RequestState {
    OPEN("Đang chờ"),
    /** Agreed, as asked or otherwise. */
    GRANTED("Đồng ý"),
    REFUSED("Không đồng ý"),
    /** By the unit that had asked. */
    WITHDRAWN("Đã rút"),
    /** The work ended before anybody decided. */
    DROPPED("Không xét");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
