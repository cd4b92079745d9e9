package vn.dondoc.task;

/** What can be done with a part that a cooperating unit was asked for. */
public enum ContributionAction {
    GIVE("Gửi phần phối hợp"),
    NAME_PERSON("Phân công người làm"),
    ACCEPT("Nhận phần này"),
    SEND_BACK("Đề nghị làm lại"),
    WITHDRAW("Rút đề nghị");

    private final String label;

    ContributionAction(String label) {
        this.label = label;
    }

    /** Vietnamese words for the button. */
    public String label() {
        return label;
    }
}
