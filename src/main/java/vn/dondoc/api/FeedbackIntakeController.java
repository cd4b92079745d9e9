package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackIntake;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.feedback.Refusal;
import vn.dondoc.feedback.SimilarFeedback;

/** The Office enters and classifies feedback. */
@RestController
@RequestMapping("/api/v1/feedback")
@Tag(name = "Phản ánh, kiến nghị")
class FeedbackIntakeController {

    private final FeedbackIntake intake;
    private final FeedbackHandling handling;
    private final Feedbacks feedbacks;

    FeedbackIntakeController(FeedbackIntake intake, FeedbackHandling handling, Feedbacks feedbacks) {
        this.intake = intake;
        this.handling = handling;
        this.feedbacks = feedbacks;
    }

    /** A day. */
    record Due(LocalDate dueOn) {}

    @GetMapping("/term")
    @Operation(summary = "Hạn trả lời của phản ánh nhận một ngày, qua một kênh")
    Due term(
            @RequestParam String channel,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn) {
        return new Due(intake.due(QueryWords.word("channel", channel, FeedbackChannel.class), receivedOn));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Tiếp nhận phản ánh, kiến nghị",
            description =
                    "Tóm tắt, nội dung có tên, số điện thoại, thư điện tử, địa chỉ của người phản ánh thì trả 422.")
    Feedback receive(@RequestBody FeedbackJson.Input input) {
        return feedbacks.find(intake.receive(input.draft()));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Sửa thông tin tiếp nhận khi chưa chuyển",
            description = "Không đọc `person` và `files`. Đổi ngày nhận, kênh thì hạn trả lời tính lại.")
    Feedback change(@PathVariable long id, @RequestBody FeedbackJson.Input input) {
        intake.change(id, input.version(), input.draft());
        return feedbacks.find(id);
    }

    @PostMapping("/similar")
    @Operation(summary = "Phản ánh trong 30 ngày có thể trùng với nội dung đang nhập; không lưu gì")
    List<SimilarFeedback> similar(@RequestBody FeedbackJson.Input input) {
        return intake.similar(input.draft());
    }

    @GetMapping("/{id}/similar")
    @Operation(summary = "Phản ánh đã nhận trước có thể trùng; người xử lý quyết định")
    List<SimilarFeedback> similar(@PathVariable long id) {
        return intake.similar(id);
    }

    @PostMapping("/{id}/similar/{earlier}/difference")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Không trùng; không gợi ý nữa")
    void notTheSame(@PathVariable long id, @PathVariable long earlier) {
        intake.notTheSame(id, earlier);
    }

    @PostMapping("/{id}/unit")
    @Operation(summary = "Chuyển đơn vị xử lý")
    Feedback sendToUnit(@PathVariable long id, @RequestBody FeedbackJson.UnitInput input) {
        handling.sendToUnit(id, input.version(), input.unitId() == null ? 0 : input.unitId());
        return feedbacks.find(id);
    }

    @PostMapping("/{id}/forwarding")
    @Operation(summary = "Không thuộc thẩm quyền: chuyển cơ quan khác kèm văn bản, kết thúc")
    Feedback forward(@PathVariable long id, @RequestBody FeedbackJson.ForwardInput input) {
        handling.forward(
                id,
                input.version(),
                new Forwarding(
                        FeedbackJson.text(input.agency()),
                        FeedbackJson.text(input.number()),
                        input.day(),
                        FeedbackJson.list(input.files())));
        return feedbacks.find(id);
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Không xử lý, nêu lý do, kết thúc")
    Feedback refuse(@PathVariable long id, @RequestBody FeedbackJson.RefuseInput input) {
        handling.refuse(
                id, input.version(), new Refusal(input.why(), FeedbackJson.text(input.words()), input.repeatsId()));
        return feedbacks.find(id);
    }
}
