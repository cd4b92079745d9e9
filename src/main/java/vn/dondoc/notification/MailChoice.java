package vn.dondoc.notification;

/** How a person wants mail. */
public enum MailChoice {
    AT_ONCE("Gửi ngay"),
    DAILY("Mỗi ngày một thư tổng hợp"),
    NONE("Không gửi thư");

    private final String label;

    MailChoice(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
