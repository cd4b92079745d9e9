package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.lang.Nullable;
import vn.dondoc.indicator.Choice;
import vn.dondoc.indicator.EntryBy;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.EntrySheet;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.OwnValue;
import vn.dondoc.indicator.RowData;
import vn.dondoc.indicator.TemplateProblem;
import vn.dondoc.indicator.TemplateRow;
import vn.dondoc.indicator.TemplateVersion;
import vn.dondoc.indicator.ValueOrigin;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Shapes of the statistics in the API. */
final class IndicatorJson {

    private IndicatorJson() {}

    /** A period. */
    record Window(String code, String label, LocalDate from, LocalDate to) {

        static Window of(ReportingWindow window) {
            return new Window(window.code(), window.label(), window.from(), window.to());
        }
    }

    /** A row with its value. */
    record Line(
            String code,
            String printedNumber,
            int level,
            IndicatorType type,
            String label,
            String unitOfMeasure,

            @Schema(description = "Trống (null) là chưa có số liệu, không phải 0") @Nullable
            BigDecimal number,

            @Nullable String text,
            ValueOrigin origin,
            String formula,
            String note,
            EntryBy entry,
            @Nullable Long unitId,
            boolean printed,
            boolean mayEnter,
            @Nullable OwnValue own,
            List<OwnValue> parts,
            @Nullable BigDecimal before,
            @Nullable BigDecimal lastYear,
            String doubt) {

        static Line of(EntryLine line) {
            RowData row = line.row();
            return new Line(
                    row.code(),
                    row.printedNumber(),
                    row.level(),
                    row.type(),
                    row.label(),
                    row.unitOfMeasure(),
                    line.line().number(),
                    line.line().text(),
                    line.line().origin(),
                    row.formula(),
                    line.line().note(),
                    row.entry(),
                    row.unitId(),
                    row.printed(),
                    line.mayEnter(),
                    line.own(),
                    line.parts(),
                    line.before(),
                    line.lastYear(),
                    line.doubt());
        }
    }

    /** The rows of a period. */
    record Sheet(
            long versionId,
            String versionName,
            Window window,
            @Nullable Long unitId,
            Window before,
            Window lastYear,
            List<Line> lines) {

        static Sheet of(EntrySheet sheet) {
            return new Sheet(
                    sheet.versionId(),
                    sheet.versionName(),
                    Window.of(sheet.window()),
                    sheet.unitId(),
                    Window.of(sheet.before()),
                    Window.of(sheet.lastYear()),
                    sheet.lines().stream().map(Line::of).toList());
        }
    }

    /** What is entered for a row; absent fields stay as they are, an empty text clears. */
    record Value(
            @Schema(example = "9.284", description = "Như người dùng gõ: 9.284; 99,9; có; chữ") @Nullable
            String value,

            @Nullable String note,

            @Schema(example = "Hệ thống một cửa điện tử của tỉnh") @Nullable
            String source,

            @Schema(example = "2024-12-14") @Nullable LocalDate cutOff,
            @Schema(description = "Bỏ ngày chốt") boolean clearCutOff,

            @Schema(description = "Đơn vị có phần này, chỉ với dòng từng đơn vị nhập") @Nullable
            Long unitId,

            @Schema(description = "Phiên bản đã xem; -1 khi chưa có số liệu; bỏ trống thì không kiểm tra") @Nullable
            Integer version) {}

    /** A version of the template without its rows. */
    record Version(
            long id,
            int number,
            String name,
            boolean draft,
            @Nullable String fromWindow,
            @Nullable LocalDate fromCutOff,
            LocalDateTime createdAt,
            @Nullable LocalDateTime publishedAt,
            @Nullable String publishedBy,
            int version) {

        static Version of(TemplateVersion version) {
            return new Version(
                    version.id(),
                    version.number(),
                    version.name(),
                    version.draft(),
                    version.fromWindow(),
                    version.fromCutOff(),
                    version.createdAt(),
                    version.publishedAt(),
                    version.publishedBy(),
                    version.version());
        }
    }

    /** A version with its rows. */
    record Form(Version version, List<Row> rows, List<TemplateProblem> problems) {}

    /** A row of the template. */
    record Row(long id, int position, RowData data) {

        static Row of(TemplateRow row) {
            return new Row(row.id(), row.position(), row.data());
        }
    }

    /** A row as it is sent. */
    record RowRequest(
            @Schema(description = "Chỉ khi thêm: đứng sau dòng này và các dòng con của nó") @Nullable
            Long afterRowId,

            @Schema(example = "III.4.c") @Nullable String code,
            @Nullable String printedNumber,

            @Schema(description = "1 là phần; dòng con sâu thêm một cấp") @Nullable
            Integer level,

            @Nullable IndicatorType type,
            @Nullable String label,
            @Nullable String unitOfMeasure,

            @Schema(example = "percent(III.7.c.1; III.7.b)") @Nullable
            String formula,

            @Schema(example = "<= III.7.b") @Nullable String check,
            @Nullable String note,

            @Schema(description = "Các mục lựa chọn: số và tên", example = "{\"0\": \"Không\", \"1\": \"Có\"}")
            @Nullable
            Map<Integer, String> choices,

            @Nullable EntryBy entry,
            @Nullable Long unitId,
            @Nullable Set<WindowKind> windows,
            @Nullable Boolean printed) {

        RowData data() {
            return new RowData(
                    UnitController.text(code),
                    UnitController.text(printedNumber),
                    level == null ? 1 : level,
                    type == null ? IndicatorType.COUNT : type,
                    UnitController.text(label),
                    UnitController.text(unitOfMeasure),
                    UnitController.text(formula),
                    UnitController.text(check),
                    UnitController.text(note),
                    choices == null
                            ? List.of()
                            : new TreeMap<>(choices)
                                    .entrySet().stream()
                                            .map(one -> new Choice(one.getKey(), UnitController.text(one.getValue())))
                                            .toList(),
                    entry == null ? EntryBy.OFFICE : entry,
                    unitId,
                    windows == null ? Set.of(WindowKind.YEAR) : windows,
                    printed == null || printed);
        }
    }

    /** A new draft. */
    record Copy(
            @Schema(description = "Phiên bản để sao chép") @Nullable
            Long from,

            @Nullable String name) {}

    /** From which period a draft holds. */
    record Publication(
            @Schema(example = "2025") @Nullable String fromWindow,

            @Schema(description = "Phiên bản đã xem; bỏ trống thì không kiểm tra") @Nullable
            Integer version) {}
}
