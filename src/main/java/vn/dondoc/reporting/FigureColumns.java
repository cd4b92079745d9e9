package vn.dondoc.reporting;

import java.util.List;

/** The columns that every table of figures has, in this order. */
final class FigureColumns {

    /** Numbers, before the percentages. */
    static final List<Bucket> COUNTS = List.of(
            Bucket.ASSIGNED,
            Bucket.DONE,
            Bucket.EARLY,
            Bucket.ON_TIME,
            Bucket.LATE,
            Bucket.NOT_DONE,
            Bucket.IN_TIME,
            Bucket.OVERDUE,
            Bucket.CONTINUING,
            Bucket.NOT_STARTED);

    static final String DONE_SHARE = "Tỷ lệ hoàn thành";
    static final String ON_TIME_SHARE = "Tỷ lệ đúng hạn trong số đã hoàn thành";

    private FigureColumns() {}

    /** Title of the whole row: what it counts must be said, because units add up to more. */
    static String wholeLabel(FigureReport report) {
        return report.subject() + " (mỗi nhiệm vụ tính một lần)";
    }
}
