package vn.dondoc.task;

/** What became of a submitted result. */
public enum Verdict {
    PENDING("Chờ duyệt"),
    ACCEPTED("Được duyệt"),
    RETURNED("Bị trả lại"),
    DROPPED("Không xét");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
