package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.api.InspectionRequests.InspectionIssue;
import vn.dondoc.api.InspectionRequests.InspectionReason;
import vn.dondoc.api.InspectionRequests.InspectionUnit;
import vn.dondoc.inspection.InspectionApproval;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionEvent;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.InspectionSummary;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.OutsideDraft;
import vn.dondoc.inspection.OutsideInspections;
import vn.dondoc.inspection.VisitDetails;

/** Inspections: the list, one plan with its team and units, approval, number and date; what others found with us. */
@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "Kiểm tra")
class InspectionController {

    private final Inspections inspections;
    private final InspectionPlanning planning;
    private final InspectionApproval approval;
    private final OutsideInspections outside;
    private final Clock clock;

    InspectionController(
            Inspections inspections,
            InspectionPlanning planning,
            InspectionApproval approval,
            OutsideInspections outside,
            Clock clock) {
        this.inspections = inspections;
        this.planning = planning;
        this.approval = approval;
        this.outside = outside;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Các cuộc kiểm tra của một năm",
            description = "Bỏ trống `year` là năm nay. Phòng, đơn vị thấy cuộc kiểm tra mình.")
    List<InspectionSummary> ofYear(@RequestParam(required = false) @Nullable Integer year) {
        return inspections.ofYear(year == null ? LocalDate.now(clock).getYear() : year);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Một cuộc kiểm tra: đoàn, đơn vị, việc có thể làm",
            description = "Phòng, đơn vị chỉ thấy phần kiểm tra mình.")
    InspectionDetails details(@PathVariable long id) {
        return inspections.details(id);
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "Lịch sử của cuộc kiểm tra, mới nhất trước")
    List<InspectionEvent> events(@PathVariable long id) {
        return inspections.events(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lập kế hoạch kiểm tra", description = "`kind`: REFORM, DECENTRALISED, SECTOR hoặc SELF.")
    InspectionDetails create(@RequestBody InspectionDraft draft) {
        return inspections.details(planning.create(draft));
    }

    @PostMapping("/outside")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Nhập kết quả kiểm tra của cơ quan ngoài",
            description = "Mỗi phát hiện thành việc khắc phục của một đơn vị ngay khi nhập.")
    InspectionDetails enterOutside(@RequestBody OutsideDraft draft) {
        return inspections.details(outside.enter(draft));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Sửa kế hoạch đang soạn")
    InspectionDetails edit(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionDraft draft) {
        planning.edit(id, version, draft);
        return inspections.details(id);
    }

    @PutMapping("/{id}/members")
    @Operation(summary = "Ghi đoàn kiểm tra", description = "Cả danh sách; vai trò LEAD, SECRETARY, MEMBER.")
    InspectionDetails members(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody List<MemberDraft> members) {
        planning.members(id, version, members);
        return inspections.details(id);
    }

    @PostMapping("/{id}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Thêm đơn vị được kiểm tra",
            description = "Khi đang soạn, hoặc bổ sung vào cuộc đang kiểm tra kèm lý do.")
    VisitDetails addVisit(@PathVariable long id, @RequestBody InspectionUnit unit) {
        return inspections.visit(planning.addVisit(id, unit.draft(), unit.why()));
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Trình kế hoạch kiểm tra")
    InspectionDetails submit(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
        planning.submit(id, version);
        return inspections.details(id);
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "Duyệt kế hoạch kiểm tra")
    InspectionDetails approve(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
        approval.approve(id, version);
        return inspections.details(id);
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Trả lại kế hoạch kiểm tra")
    InspectionDetails giveBack(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionReason request) {
        approval.giveBack(id, version, request.reason());
        return inspections.details(id);
    }

    @PostMapping("/{id}/issue")
    @Operation(summary = "Cho số, ngày kế hoạch; việc kiểm tra bắt đầu")
    InspectionDetails register(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionIssue request) {
        approval.register(id, version, request.number(), request.issuedOn());
        return inspections.details(id);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Dừng cả cuộc kiểm tra", description = "Đã phát hành thì cần văn bản.")
    InspectionDetails cancel(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionReason request) {
        planning.cancel(id, version, request.reason(), request.document());
        return inspections.details(id);
    }
}
