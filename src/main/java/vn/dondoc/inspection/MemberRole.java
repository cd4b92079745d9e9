package vn.dondoc.inspection;

/** What a member does on the team. */
public enum MemberRole {
    LEAD("Trưởng đoàn"),
    SECRETARY("Thư ký"),
    MEMBER("Thành viên");

    private final String label;

    MemberRole(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
