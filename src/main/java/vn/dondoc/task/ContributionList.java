package vn.dondoc.task;

/** Which parts of cooperating units a list shows. */
public enum ContributionList {
    /** My unit is to give them. */
    TO_GIVE("Cần gửi"),
    /** Of those, the ones that are late. */
    LATE("Quá ngày hẹn"),
    /** My unit has given them, the lead is to look at them. */
    GIVEN("Chờ chủ trì xem"),
    /** My unit leads and has asked for them; still open. */
    ASKED_BY_US("Chúng tôi đề nghị"),
    /** Over, given or asked by my unit. */
    CLOSED("Đã xong");

    private final String label;

    ContributionList(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
