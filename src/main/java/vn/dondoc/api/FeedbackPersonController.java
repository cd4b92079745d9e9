package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.feedback.ErasableFeedback;
import vn.dondoc.feedback.FeedbackFiles;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackPersons;
import vn.dondoc.feedback.PersonalDataErasure;

/** Personal data of feedback: read by those who handle it, each time written down, and taken out. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Thông tin người phản ánh")
class FeedbackPersonController {

    private final FeedbackPersons persons;
    private final FeedbackFiles files;
    private final PersonalDataErasure erasure;

    FeedbackPersonController(FeedbackPersons persons, FeedbackFiles files, PersonalDataErasure erasure) {
        this.persons = persons;
        this.files = files;
        this.erasure = erasure;
    }

    @GetMapping("/feedback/{id}/person")
    @Operation(
            summary = "Người phản ánh; mỗi lần xem đều được ghi nhật ký",
            description = "Văn phòng, văn thư, trưởng đơn vị đang xử lý, người được phân công.")
    FeedbackPerson person(@PathVariable long id) {
        return persons.read(id);
    }

    @PutMapping("/feedback/{id}/person")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sửa thông tin người phản ánh")
    void change(@PathVariable long id, @RequestBody FeedbackJson.PersonChange input) {
        persons.change(id, input.version(), input.person());
    }

    @PostMapping(path = "/feedback/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Gửi một tệp; mã số trả về dùng ở bước mà tệp thuộc về",
            description = "Tệp không được dùng ở bước nào trong một ngày thì bị xóa.")
    FeedbackJson.Made keep(@RequestParam("file") MultipartFile file) {
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return new FeedbackJson.Made(files.keep(name, file.getBytes()).id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/feedback/{id}/files/{file}")
    @Operation(
            summary = "Một tệp của phản ánh",
            description = "Tệp người phản ánh gửi chỉ đưa cho ai được xem người phản ánh, và được ghi nhật ký.")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long file) {
        return Downloads.of(files.open(id, file));
    }

    @GetMapping("/personal-data")
    @Operation(summary = "Vụ việc đã kết thúc còn giữ thông tin cá nhân; không có thông tin đó")
    List<ErasableFeedback> kept() {
        return erasure.kept();
    }

    @PostMapping("/personal-data/erasure")
    @Operation(summary = "Xóa mọi thông tin cá nhân đã hết thời hạn lưu")
    FeedbackJson.Count eraseDue() {
        return new FeedbackJson.Count(erasure.eraseDue());
    }

    @PostMapping("/personal-data/feedback/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xóa thông tin người phản ánh của một vụ việc đã kết thúc, nêu lý do")
    void erase(@PathVariable long id, @RequestBody FeedbackJson.ReasonInput input) {
        erasure.erase(id, false, FeedbackJson.text(input.reason()));
    }

    @PostMapping("/personal-data/apologies/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xóa thông tin người nhận một thư xin lỗi về hồ sơ, nêu lý do")
    void eraseAddressee(@PathVariable long id, @RequestBody FeedbackJson.ReasonInput input) {
        erasure.erase(id, true, FeedbackJson.text(input.reason()));
    }
}
