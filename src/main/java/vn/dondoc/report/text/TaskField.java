package vn.dondoc.report.text;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.NumberPrint;

/** The numbers about tasks that texts print; each with the list that its link opens. */
enum TaskField {
    TONG("nhiệm vụ được giao", Bucket.ASSIGNED),
    HOAN_THANH("đã hoàn thành", Bucket.DONE),
    TRUOC_HAN("hoàn thành trước hạn", Bucket.EARLY),
    DUNG_HAN("hoàn thành đúng hạn và trước hạn", Bucket.DONE, figures -> figures.early() + figures.onTime()),
    TRE_HAN("hoàn thành quá hạn", Bucket.LATE),
    CHUA_HOAN_THANH("chưa hoàn thành", Bucket.NOT_DONE),
    TRONG_HAN("chưa hoàn thành, trong hạn", Bucket.IN_TIME),
    QUA_HAN("chưa hoàn thành, quá hạn", Bucket.OVERDUE),
    DANG_THUC_HIEN("đang tiếp tục thực hiện", Bucket.CONTINUING),
    CHUA_TRIEN_KHAI("chưa triển khai", Bucket.NOT_STARTED),
    TY_LE("tỷ lệ hoàn thành", Figures::donePercent, Bucket.DONE),
    TY_LE_DUNG_HAN("tỷ lệ đúng hạn trong số đã hoàn thành", Figures::onTimePercent, Bucket.DONE),
    TY_LE_QUA_HAN("tỷ lệ quá hạn", Figures::overduePercent, Bucket.OVERDUE),
    TY_LE_DANG_THUC_HIEN("tỷ lệ đang thực hiện", Figures::continuingPercent, Bucket.CONTINUING),
    TY_LE_CHUA_TRIEN_KHAI("tỷ lệ chưa triển khai", Figures::notStartedPercent, Bucket.NOT_STARTED),
    QUA_HAN_CHU(
            "số quá hạn bằng chữ",
            figures -> Optional.of(
                    figures.overdue() == 0
                            ? "không có nhiệm vụ quá hạn"
                            : NumberPrint.prose(figures.overdue()) + " nhiệm vụ quá hạn"),
            Bucket.OVERDUE);

    private final String label;
    private final Bucket bucket;

    @Nullable
    private final Function<Figures, Long> count;

    private final Function<Figures, Optional<String>> words;

    TaskField(String label, Bucket bucket) {
        this(label, bucket, figures -> figures.count(bucket));
    }

    TaskField(String label, Bucket bucket, Function<Figures, Long> count) {
        this.label = label;
        this.bucket = bucket;
        this.count = count;
        this.words = figures -> Optional.of(NumberPrint.prose(count.apply(figures)));
    }

    TaskField(String label, Function<Figures, Optional<String>> words, Bucket bucket) {
        this.label = label;
        this.bucket = bucket;
        this.count = null;
        this.words = words;
    }

    String label() {
        return label;
    }

    Bucket bucket() {
        return bucket;
    }

    /** Null for shares and words. */
    @Nullable
    Long count(Figures figures) {
        return count == null ? null : count.apply(figures);
    }

    /** Empty when there is no base. */
    Optional<String> print(Figures figures) {
        return words.apply(figures);
    }

    static Optional<TaskField> named(String name) {
        for (TaskField field : values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
