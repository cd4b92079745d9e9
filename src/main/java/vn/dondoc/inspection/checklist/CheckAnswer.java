package vn.dondoc.inspection.checklist;

/** The answer to a question of a checklist. */
public enum CheckAnswer {
    YES("Đạt"),
    /** Not as it should be: proposes a finding. */
    NO("Chưa đạt"),
    NOT_APPLICABLE("Không áp dụng");

    private final String label;

    CheckAnswer(String label) {
        this.label = label;
    }

    /** Vietnamese words, as minutes print them. */
    public String label() {
        return label;
    }
}
