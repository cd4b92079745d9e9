package vn.dondoc.report.text;

/** The four texts of a unit's contribution (domain.md section 5, last paragraph). */
public enum PartTopic {
    DONE("Việc đã làm"),
    NEXT("Việc sẽ làm"),
    DIFFICULTIES("Khó khăn, vướng mắc"),
    PROPOSALS("Kiến nghị, đề xuất");

    private final String label;

    PartTopic(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
