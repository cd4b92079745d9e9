package vn.dondoc.task;

/** Where the part of a cooperating unit stands. */
public enum ContributionState {
    /** The cooperating unit is to give it, for the first time or again. */
    ASKED("Chờ gửi", true),
    /** Given; the lead is to look at it. */
    GIVEN("Chờ chủ trì xem", true),
    ACCEPTED("Đã nhận", false),
    /** The lead no longer wanted it. */
    WITHDRAWN("Đã rút", false),
    /** The work ended before. */
    DROPPED("Không cần nữa", false);

    private final String label;
    private final boolean open;

    ContributionState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return open;
    }
}
