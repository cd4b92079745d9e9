package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.reporting.Difference;
import vn.dondoc.reporting.DifferenceKind;
import vn.dondoc.reporting.Reconciliation;
import vn.dondoc.reporting.ReconciliationReport;

/** Compares the figures with the engine's history. */
@RestController
@RequestMapping("/api/v1/reconciliation")
@Tag(name = "Đối chiếu", description = "So số liệu với lịch sử tiến trình; chỉ nêu chênh lệch, không tự sửa")
class ReconciliationController {

    private final Reconciliation reconciliation;

    ReconciliationController(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** A difference with its name in words. */
    record Item(
            DifferenceKind kind,
            String label,
            long assignmentId,
            String task,
            String unit,
            String counted,
            String remembered) {

        static Item of(Difference difference) {
            return new Item(
                    difference.kind(),
                    difference.kind().label(),
                    difference.assignmentId(),
                    difference.task(),
                    difference.unit(),
                    difference.counted(),
                    difference.remembered());
        }
    }

    /** {@link ReconciliationReport}, as told. */
    record Answer(
            LocalDate from,
            LocalDate to,
            boolean agrees,
            long outcomes,
            long instances,
            long cleanedUp,
            long open,
            long running,
            List<Item> differences) {}

    @GetMapping
    @Operation(summary = "Đối chiếu các việc kết thúc từ ngày from đến hết ngày to và các việc đang mở")
    Answer compare(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        ReconciliationReport report = reconciliation.compare(from, to);
        return new Answer(
                report.from(),
                report.to(),
                report.agrees(),
                report.outcomes(),
                report.instances(),
                report.cleanedUp(),
                report.open(),
                report.running(),
                report.differences().stream().map(Item::of).toList());
    }
}
