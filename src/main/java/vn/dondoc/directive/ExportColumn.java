package vn.dondoc.directive;

import java.util.function.Function;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Bucket;

/** The columns of an exported list. */
enum ExportColumn {
    ISSUER("Nơi giao", 16, row -> row.head().issuerName()),
    NUMBER("Số, ký hiệu", 18, row -> row.head().number()),
    ISSUED("Ngày văn bản", 12, row -> row.head().issuedOn()),
    RECEIVED("Ngày nhận", 12, row -> row.head().receivedOn()),
    TRACKING("Mã theo dõi", 16, DirectiveRow::trackingNumber),
    CONTENT("Nội dung nhiệm vụ", 56, DirectiveRow::content),
    LEAD("Đơn vị chủ trì", 28, DirectiveRow::leadUnits),
    COOPERATING("Đơn vị phối hợp", 24, DirectiveRow::cooperating),
    DEADLINE("Thời hạn trong văn bản", 22, DirectiveRow::deadlineText),
    DUE("Hạn", 12, DirectiveRow::dueOn),
    COMPLETED("Ngày hoàn thành", 12, DirectiveRow::completedOn),
    STATE("Tình trạng", 16, row -> state(row.state())),
    DELIVERABLE("Sản phẩm", 22, DirectiveRow::deliverable),
    AREA("Lĩnh vực", 24, row -> row.area().label());

    final String title;
    /** Characters. */
    final int width;

    private final Function<DirectiveRow, Object> value;

    ExportColumn(String title, int width, Function<DirectiveRow, Object> value) {
        this.title = title;
        this.width = width;
        this.value = value;
    }

    /** A text, a day, or null. */
    @Nullable
    Object of(DirectiveRow row) {
        return value.apply(row);
    }

    private static String state(@Nullable Bucket state) {
        if (state == null) {
            return "Không tính";
        }
        return switch (state) {
            case EARLY -> "Xong trước hạn";
            case ON_TIME -> "Xong đúng hạn";
            case LATE -> "Xong trễ hạn";
            case OVERDUE -> "Quá hạn";
            default -> "Trong hạn";
        };
    }
}
