package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.operation.FailedJob;
import vn.dondoc.operation.FailedJobs;

/** Background work that failed. */
@RestController
@RequestMapping("/api/v1/failed-jobs")
@Tag(name = "Việc nền", description = "Nhắc việc, mở việc và các việc chạy nền bị lỗi")
class FailedJobController {

    private final FailedJobs jobs;

    FailedJobController(FailedJobs jobs) {
        this.jobs = jobs;
    }

    record Retried(int retried) {}

    @GetMapping
    @Operation(
            summary = "Việc nền bị lỗi",
            description = "`triesLeft` = 0: không tự thử lại nữa, cần người xem nguyên nhân rồi cho chạy lại.")
    List<FailedJob> failed() {
        return jobs.list();
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cho chạy lại một việc")
    void retry(@PathVariable String id) {
        jobs.retry(id);
    }

    @PostMapping("/retry")
    @Operation(summary = "Cho chạy lại tất cả")
    Retried retryAll() {
        return new Retried(jobs.retryAll());
    }
}
