package vn.dondoc.task;

/** Who is told about a deadline, seen from the work. */
public enum NoticeRecipient {
    OFFICER("người thực hiện"),
    HEAD("trưởng phòng, đơn vị"),
    OFFICE("Văn phòng"),
    DEPUTY("Phó Giám đốc phụ trách"),
    DIRECTOR("Giám đốc");

    private final String label;

    NoticeRecipient(String label) {
        this.label = label;
    }

    /** Vietnamese words for lists. */
    public String label() {
        return label;
    }
}
