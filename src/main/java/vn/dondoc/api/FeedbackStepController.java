package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackPublishing;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.SentAnswer;

/** The unit's steps and those of the Office up to the publication. Each answers with the feedback afterwards. */
@RestController
@RequestMapping("/api/v1/feedback/{id}")
@Tag(name = "Phản ánh, kiến nghị")
class FeedbackStepController {

    private final FeedbackHandling handling;
    private final FeedbackPublishing publishing;
    private final Feedbacks feedbacks;

    FeedbackStepController(FeedbackHandling handling, FeedbackPublishing publishing, Feedbacks feedbacks) {
        this.handling = handling;
        this.publishing = publishing;
        this.feedbacks = feedbacks;
    }

    @PostMapping("/officer")
    @Operation(summary = "Trưởng đơn vị phân công người xử lý, hoặc đổi người")
    Feedback assign(@PathVariable long id, @RequestBody FeedbackJson.OfficerInput input) {
        handling.assign(id, input.version(), input.officerId() == null ? 0 : input.officerId());
        return feedbacks.find(id);
    }

    @PutMapping("/answer")
    @Operation(summary = "Lưu dự thảo trả lời")
    Feedback saveAnswer(@PathVariable long id, @RequestBody FeedbackJson.AnswerInput input) {
        handling.saveAnswer(id, input.version(), FeedbackJson.text(input.text()));
        return feedbacks.find(id);
    }

    @PostMapping("/answer")
    @Operation(
            summary = "Gửi trả lời cho Văn phòng soát",
            description = "Nội dung có thể được công khai: có thông tin người phản ánh thì trả 422.")
    Feedback answer(@PathVariable long id, @RequestBody FeedbackJson.AnswerInput input) {
        handling.answer(id, input.version(), FeedbackJson.text(input.text()), FeedbackJson.list(input.files()));
        return feedbacks.find(id);
    }

    @PostMapping("/handing-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Không thuộc đơn vị, trả lại Văn phòng",
            description = "Sau đó đơn vị không còn xem được phản ánh này.")
    void handBack(@PathVariable long id, @RequestBody FeedbackJson.ReasonInput input) {
        handling.handBack(id, input.version(), FeedbackJson.text(input.reason()));
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Văn phòng thống nhất nội dung trả lời")
    Feedback accept(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        publishing.accept(id, FeedbackJson.version(body));
        return feedbacks.find(id);
    }

    @PostMapping("/return")
    @Operation(summary = "Văn phòng trả lại đơn vị kèm lý do")
    Feedback giveBack(@PathVariable long id, @RequestBody FeedbackJson.ReasonInput input) {
        publishing.giveBack(id, input.version(), FeedbackJson.text(input.reason()));
        return feedbacks.find(id);
    }

    @PostMapping("/sending")
    @Operation(summary = "Ghi là đã gửi người phản ánh")
    Feedback send(@PathVariable long id, @RequestBody FeedbackJson.SendInput input) {
        publishing.send(
                id,
                input.version(),
                new SentAnswer(
                        input.day(),
                        FeedbackJson.text(input.number()),
                        FeedbackJson.text(input.way()),
                        FeedbackJson.list(input.files())));
        return feedbacks.find(id);
    }

    @PostMapping("/publication")
    @Operation(summary = "Công khai kết quả trả lời")
    Feedback publish(@PathVariable long id, @RequestBody FeedbackJson.PublishInput input) {
        publishing.publish(id, input.version(), FeedbackJson.text(input.where()));
        return feedbacks.find(id);
    }

    @PostMapping("/non-publication")
    @Operation(summary = "Không công khai, nêu lý do")
    Feedback keepUnpublished(@PathVariable long id, @RequestBody FeedbackJson.ReasonInput input) {
        publishing.keepUnpublished(id, input.version(), FeedbackJson.text(input.reason()));
        return feedbacks.find(id);
    }
}
