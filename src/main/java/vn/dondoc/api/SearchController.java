package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageQuery;
import vn.dondoc.search.Piece;
import vn.dondoc.search.SearchAnswer;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.SearchKind;
import vn.dondoc.search.SearchQueries;
import vn.dondoc.task.AssignmentStatus;

/** Search over everything that the person may see. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(
        name = "Tìm kiếm",
        description = "Tìm trong nhiệm vụ, kế hoạch, kết quả, tệp, trao đổi, kiểm tra, phản ánh kiến nghị, chỉ tiêu")
class SearchController {

    private final SearchQueries search;

    SearchController(SearchQueries search) {
        this.search = search;
    }

    record Answer(
            List<Hit> items,

            @Schema(description = "Số kết quả xếp được, thuộc loại đã chọn")
            int total,

            @Schema(description = "Số kết quả theo loại; `more`: còn nữa, chỉ những kết quả mới nhất được xếp hạng")
            Map<SearchKind, SearchAnswer.Count> counts,

            int page,
            int size) {}

    record Hit(
            SearchKind kind,

            @Schema(description = "id trong loại của nó: nhiệm vụ, kế hoạch, cuộc kiểm tra, phản ánh…")
            long id,

            @Schema(description = "Phần việc để mở") @Nullable
            Long assignmentId,

            @Nullable Long taskId,
            @Nullable Long planId,

            @Schema(description = "Địa chỉ trang trong phần mềm", example = "kiem-tra/3/don-vi/7")
            String link,

            String title,

            @Schema(description = "Tiêu đề, cắt theo chữ tìm thấy")
            List<Piece> titlePieces,

            @Schema(description = "Đoạn khác có chữ tìm thấy")
            List<Piece> excerpt,

            @Schema(example = "KH 56 · I.2.5 · Phòng Hành chính tư pháp")
            String place,

            LocalDate on,
            @Nullable AssignmentStatus status,
            @Nullable LocalDate dueOn) {

        static Hit of(SearchHit hit) {
            return new Hit(
                    hit.kind(),
                    hit.subjectId(),
                    hit.assignmentId(),
                    hit.taskId(),
                    hit.planId(),
                    hit.link(),
                    hit.title().stream().map(Piece::text).collect(Collectors.joining()),
                    hit.title(),
                    hit.excerpt(),
                    hit.place(),
                    hit.on(),
                    hit.status(),
                    hit.dueOn());
        }
    }

    @GetMapping
    @Operation(
            summary = "Tìm kiếm",
            description =
                    "Có dấu hay không dấu, hoa hay thường, thứ tự nào cũng được; trong ngoặc kép là nguyên cụm; số"
                            + " văn bản viết như in, ví dụ 56/KH-STP. Kết quả hợp nhất đứng trước. Chỉ tìm trong những gì"
                            + " người gọi được xem; không bao giờ tìm trong thông tin của người phản ánh.")
    Answer find(
            @Parameter(description = "Chữ cần tìm", example = "\"hộ tịch\" quý II")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(
                            description =
                                    "TASK, DOCUMENT, RESULT, FILE, COMMENT, INSPECTION, VISIT (đơn vị được kiểm tra),"
                                            + " FINDING (phát hiện), FEEDBACK, TARGET; bỏ trống là mọi loại")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            PageQuery page) {
        PageParameters.refuseSort(page);
        SearchAnswer answer = search.find(q == null ? "" : q, QueryWords.word("kind", kind, SearchKind.class), page);
        return new Answer(
                answer.items().stream().map(Hit::of).toList(),
                answer.total(),
                answer.counts(),
                answer.page(),
                answer.size());
    }
}
