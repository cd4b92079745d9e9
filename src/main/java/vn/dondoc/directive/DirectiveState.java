package vn.dondoc.directive;

import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Bucket;

/** Which tasks a list shows: the numbers of the sentence, and what stands outside of them. */
public enum DirectiveState {
    ASSIGNED("Được giao", Bucket.ASSIGNED),
    DONE("Hoàn thành", Bucket.DONE),
    /** Early, or on the due date. */
    DONE_IN_TIME("Hoàn thành đúng hạn", Bucket.DONE),
    DONE_LATE("Hoàn thành trễ hạn", Bucket.LATE),
    NOT_DONE("Chưa hoàn thành", Bucket.NOT_DONE),
    IN_TIME("Chưa hoàn thành, trong hạn", Bucket.IN_TIME),
    OVERDUE("Chưa hoàn thành, quá hạn", Bucket.OVERDUE),
    /** Open work of years before the one counted. */
    CARRIED_OVER("Năm trước chuyển sang", null),
    /** Cancelled, or entered by mistake: outside all counts. */
    STOPPED("Đã dừng, đã bỏ", null);

    private final String label;

    @Nullable
    private final Bucket bucket;

    DirectiveState(String label, @Nullable Bucket bucket) {
        this.label = label;
        this.bucket = bucket;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** The number that the list belongs to; null for what is not counted. */
    @Nullable
    Bucket bucket() {
        return bucket;
    }
}
