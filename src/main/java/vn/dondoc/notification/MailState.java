package vn.dondoc.notification;

/** Where a mail is. */
public enum MailState {
    WAITING("Chờ gửi"),
    SENDING("Đang gửi"),
    SENT("Đã gửi"),
    FAILED("Không gửi được"),
    /** The program stopped in the middle of sending: perhaps it went out. Not repeated unless a person says so. */
    UNCLEAR("Không rõ đã gửi chưa");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
