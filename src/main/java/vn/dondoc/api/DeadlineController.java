package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineService;
import vn.dondoc.security.CurrentActor;

/** Reads deadline phrases for other systems. Stores nothing. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "Thời hạn", description = "Đọc cụm từ thời hạn trong văn bản hành chính")
class DeadlineController {

    private static final int LONGEST_PHRASE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private final DeadlineService deadlines;
    private final CurrentActor current;

    DeadlineController(DeadlineService deadlines, CurrentActor current) {
        this.deadlines = deadlines;
        this.current = current;
    }

    record Request(
            @Schema(example = "Trước ngày 05/9/2024", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String phrase,

            @Schema(
                    example = "2024-03-19",
                    description = "Ngày của văn bản",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String referenceDate,

            @Schema(description = "Nội dung nhiệm vụ cùng dòng, nếu có") @Nullable
            String content,

            @Schema(description = "Ghi chú cùng dòng, nếu có; có thể chứa thời hạn thứ hai") @Nullable
            String note) {}

    @PostMapping("/interpretations")
    @Operation(
            summary = "Hiểu một cụm từ thời hạn",
            description =
                    "Theo lịch và tham số của cơ quan người gọi. Cụm từ không hiểu được có `kind` là `UNCLEAR` kèm lý do, không bao giờ đoán ngày.")
    DeadlineJson interpret(@RequestBody Request request) {
        if (request.phrase() == null) {
            throw new InvalidInputException("phrase", "Thiếu cụm từ thời hạn (phrase).");
        }
        atMost("phrase", request.phrase(), LONGEST_PHRASE);
        atMost("content", request.content(), LONGEST_TEXT);
        atMost("note", request.note(), LONGEST_TEXT);
        return DeadlineJson.of(deadlines.read(
                current.get().agencyId(),
                request.phrase(),
                date(request.referenceDate()),
                request.content(),
                request.note()));
    }

    private static void atMost(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new InvalidInputException(field, "Trường “%s” dài quá %d ký tự.".formatted(field, longest));
        }
    }

    private static LocalDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException(
                    "referenceDate", "Thiếu ngày của văn bản (referenceDate), dạng 2024-03-19.");
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < 1990 || date.getYear() > 2200) {
                throw new InvalidInputException("referenceDate", "Năm của referenceDate phải từ 1990 đến 2200.");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(
                    "referenceDate", "referenceDate phải là một ngày có thật, dạng năm-tháng-ngày như 2024-03-19.");
        }
    }
}
