package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.directive.DirectiveChanges;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.document.NewFile;

/** Mends what was entered wrongly, as long as nobody received it. A missing {@code version} means the present one. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
@Tag(name = "Nhiệm vụ được giao")
class DirectiveChangesController {

    private final DirectiveChanges changes;
    private final DirectiveViews views;
    private final DirectiveInputs inputs;

    DirectiveChangesController(DirectiveChanges changes, DirectiveViews views, DirectiveInputs inputs) {
        this.changes = changes;
        this.views = views;
        this.inputs = inputs;
    }

    @PutMapping("/document")
    @Operation(summary = "Đính chính văn bản khi chưa đơn vị nào tiếp nhận")
    DirectiveJson correct(@PathVariable long id, @RequestBody DirectiveRequests.HeadInput request) {
        changes.correctHead(id, version(id, request.version()), inputs.head(request));
        return directive(id);
    }

    @PutMapping("/tasks/{taskId}")
    @Operation(summary = "Đính chính một nhiệm vụ khi chưa đơn vị nào tiếp nhận")
    DirectiveJson correct(
            @PathVariable long id, @PathVariable long taskId, @RequestBody DirectiveRequests.TaskCorrection request) {
        changes.correctTask(id, taskId, version(id, request.version()), inputs.draft(request.task()));
        return directive(id);
    }

    @PutMapping("/tasks/{taskId}/tracking-number")
    @Operation(summary = "Ghi mã theo dõi của nơi giao; lúc nào cũng được")
    DirectiveJson track(
            @PathVariable long id, @PathVariable long taskId, @RequestBody DirectiveRequests.Tracking request) {
        changes.track(
                id,
                taskId,
                version(id, request.version()),
                request.trackingNumber() == null ? "" : request.trackingNumber());
        return directive(id);
    }

    @PostMapping("/tasks/{taskId}/withdrawal")
    @Operation(summary = "Bỏ một nhiệm vụ nhập nhầm khi chưa đơn vị nào tiếp nhận; không tính vào số liệu nữa")
    DirectiveJson withdraw(
            @PathVariable long id, @PathVariable long taskId, @RequestBody DirectiveRequests.Withdrawal request) {
        changes.withdraw(id, taskId, version(id, request.version()), request.reason() == null ? "" : request.reason());
        return directive(id);
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Thêm tệp của văn bản")
    DirectiveJson attach(@PathVariable long id, @RequestParam("file") MultipartFile file) {
        try {
            String name = file.getOriginalFilename();
            if (name == null || name.isBlank()) {
                throw new InvalidInputException("file", "Hãy gửi tệp trong phần “file”.");
            }
            changes.attach(id, new NewFile(name, file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directive(id);
    }

    private int version(long id, @Nullable Integer said) {
        return said == null ? views.details(id).version() : said;
    }

    private DirectiveJson directive(long id) {
        return DirectiveJson.of(views.details(id));
    }
}
