package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.PlanDeadlines;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanRows;
import vn.dondoc.plan.PlanUnits;

/** Mends the rows of a draft. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "Kế hoạch")
class PlanRowController {

    private final PlanRows rows;
    private final PlanUnits units;
    private final PlanDeadlines deadlines;
    private final PlanHeads heads;
    private final PlanInputs inputs;

    PlanRowController(PlanRows rows, PlanUnits units, PlanDeadlines deadlines, PlanHeads heads, PlanInputs inputs) {
        this.rows = rows;
        this.units = units;
        this.deadlines = deadlines;
        this.heads = heads;
        this.inputs = inputs;
    }

    /** Number of rows that an operation changed. */
    record Changed(int changed) {}

    @PatchMapping("/rows/{rowId}")
    @Operation(
            summary = "Sửa một dòng",
            description = "Trường không gửi thì giữ nguyên. `deadline`: {\"confirm\":true} xác nhận; {\"phrase\":\"…\"}"
                    + " đọc lại theo lời khác; {\"kind\",\"start\",\"due\",\"recurrence\"} xác định bằng tay.")
    PlanRowJson change(@PathVariable long id, @PathVariable long rowId, @RequestBody PlanRequests.RowPatch patch) {
        return PlanRowJson.of(rows.change(id, rowId, patch.version(), inputs.change(patch)));
    }

    @PostMapping("/rows")
    @Operation(summary = "Thêm một dòng")
    ResponseEntity<PlanRowJson> add(@PathVariable long id, @RequestBody PlanRequests.RowPatch values) {
        PlanRow row = rows.add(id, values.afterRowId(), inputs.change(values));
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id + "/rows/" + row.id()))
                .body(PlanRowJson.of(row));
    }

    @PostMapping("/rows/{rowId}/exclusion")
    @Operation(summary = "Loại một dòng: không giao thành nhiệm vụ")
    PlanRowJson exclude(@PathVariable long id, @PathVariable long rowId, @RequestBody PlanRequests.Reason body) {
        return PlanRowJson.of(rows.exclude(id, rowId, body.version(), text(body.reason())));
    }

    @PostMapping("/rows/{rowId}/restoration")
    @Operation(summary = "Khôi phục một dòng đã loại")
    PlanRowJson restore(
            @PathVariable long id,
            @PathVariable long rowId,
            @RequestBody(required = false) @Nullable VersionJson body) {
        return PlanRowJson.of(rows.restore(id, rowId, body == null ? null : body.version()));
    }

    @PostMapping("/confirmations")
    @Operation(
            summary = "Xác nhận hàng loạt",
            description = "Thời hạn: rowIds hoặc sameAsRow. Tên đơn vị: suggestions, hoặc printed cùng unit.")
    Changed confirm(@PathVariable long id, @RequestBody PlanRequests.Confirmations body) {
        long ways = Stream.of(body.rowIds(), body.sameAsRow(), body.suggestions(), body.printed())
                .filter(given -> given != null)
                .count();
        if (ways != 1) {
            throw new InvalidInputException(
                    "rowIds", "Hãy nêu đúng một trong các trường rowIds, sameAsRow, suggestions, printed.");
        }
        boolean remember = !Boolean.FALSE.equals(body.remember());
        if (body.rowIds() != null) {
            return new Changed(deadlines.confirm(id, body.rowIds()));
        }
        if (body.sameAsRow() != null) {
            return new Changed(deadlines.confirmSame(id, body.sameAsRow()));
        }
        if (body.printed() != null && body.unit() != null) {
            return new Changed(units.decide(id, body.printed(), inputs.choice("unit", body.unit()), remember));
        }
        return new Changed(units.acceptSuggestions(id, body.printed(), remember));
    }

    @PostMapping("/unread/{unreadId}/resolution")
    @Operation(summary = "Giải quyết một chỗ chưa hiểu: nêu lý do (resolution) hoặc nhập thành dòng (row)")
    ResponseEntity<PlanRowJson> settle(
            @PathVariable long id, @PathVariable long unreadId, @RequestBody PlanRequests.Unread body) {
        if (body.row() == null) {
            heads.settleUnread(id, unreadId, text(body.resolution()));
            return ResponseEntity.noContent().build();
        }
        PlanRow row = heads.unreadToRow(id, unreadId, body.row().afterRowId(), inputs.change(body.row()));
        return ResponseEntity.ok(PlanRowJson.of(row));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
