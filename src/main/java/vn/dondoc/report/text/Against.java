package vn.dondoc.report.text;

/** With what a section is compared. */
public enum Against {
    /** The same period of the year before. */
    LAST_YEAR("Cùng kỳ năm trước"),
    /** The periodic report before this one. */
    LAST_PERIOD("Kỳ báo cáo trước"),
    /** What compiling gives now. */
    FRESH("Bản tổng hợp mới"),
    /** What compiling gave before the Office edited it. */
    COMPILED("Bản tổng hợp ban đầu");

    private final String label;

    Against(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
