package vn.dondoc.plan;

/** What becomes of a task of a plan that a new plan replaces (domain.md section 7, Replacement). */
public enum MappingDecision {
    /** It goes on in rows of the new plan. */
    MOVED("Chuyển sang dòng của kế hoạch mới"),
    /** It ends when the new plan is issued, with a reason. */
    ENDED("Kết thúc"),
    /** It was done; the row of the new plan shows it, and is a task to do all the same. */
    LINKED("Liên kết để tham khảo"),
    /** It was done, and the row of the new plan with it: the row's task is closed with the old result. */
    DONE("Đã hoàn thành theo kế hoạch cũ");

    private final String label;

    MappingDecision(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
