package vn.dondoc.task;

/** Which requests for a later due date a list shows. */
public enum ExtensionList {
    /** Open, and the next word is the person's: opinion, decision or the People's Committee's document. */
    MINE("Chờ tôi"),
    /** Open. */
    OPEN("Đang chờ"),
    /** Granted, refused, withdrawn or fallen away, latest first. */
    CLOSED("Đã xong"),
    ANY("Tất cả");

    private final String label;

    ExtensionList(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
