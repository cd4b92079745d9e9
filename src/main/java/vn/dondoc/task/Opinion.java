package vn.dondoc.task;

/** What the Office thinks of a request. */
public enum Opinion {
    AGREE("Nhất trí"),
    DISAGREE("Không nhất trí");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
