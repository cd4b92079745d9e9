package vn.dondoc.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.directive.DuplicateException;
import vn.dondoc.plan.PlanBlockedException;
import vn.dondoc.plan.reading.UnreadableFileException;

/** Problem documents (RFC 9457) with Vietnamese title and detail. */
final class Problems {

    private Problems() {}

    /** A problem of this kind; {@code field} is the input that it is about, as the request spells it. */
    static ProblemDetail of(HttpStatusCode status, String kind, String detail, @Nullable String field) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:dondoc:problem:" + kind));
        problem.setTitle(title(status.value()));
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    /** What a feature refused. */
    static ProblemDetail of(DomainException refusal) {
        String text = refusal.getMessage();
        if (refusal instanceof InvalidInputException invalid) {
            return of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", text, invalid.field());
        }
        if (refusal instanceof NotFoundException) {
            return of(HttpStatus.NOT_FOUND, "not-found", text, null);
        }
        if (refusal instanceof ForbiddenException) {
            return of(HttpStatus.FORBIDDEN, "forbidden", text, null);
        }
        if (refusal instanceof StaleDataException) {
            return of(HttpStatus.CONFLICT, "stale-data", text, "version");
        }
        if (refusal instanceof NotPossibleException) {
            return of(HttpStatus.CONFLICT, "not-possible", text, null);
        }
        if (refusal instanceof DuplicateException duplicate) {
            ProblemDetail problem = of(HttpStatus.CONFLICT, "duplicate", text, null);
            problem.setProperty("duplicates", duplicate.duplicates());
            return problem;
        }
        if (refusal instanceof PlanBlockedException blocked) {
            ProblemDetail problem = of(HttpStatus.CONFLICT, "plan-blocked", text, null);
            problem.setProperty("blockers", blocked.blockers());
            return problem;
        }
        if (refusal instanceof UnreadableFileException unreadable) {
            boolean large = unreadable.code() == UnreadableFileException.Code.TOO_LARGE;
            ProblemDetail problem = of(
                    large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY,
                    "unreadable-file",
                    text,
                    "file");
            problem.setProperty("code", unreadable.code());
            return problem;
        }
        return of(HttpStatus.UNPROCESSABLE_ENTITY, "refused", text, null);
    }

    /** The answer that carries the problem. */
    static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Vietnamese name of an HTTP status. */
    static String title(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không đọc được";
            case 401 -> "Chưa đăng nhập";
            case 403 -> "Không có quyền";
            case 404 -> "Không tìm thấy";
            case 405 -> "Phương thức không dùng được";
            case 406 -> "Không trả lời được theo dạng yêu cầu";
            case 409 -> "Không hợp với trạng thái hiện tại";
            case 413 -> "Tệp quá lớn";
            case 415 -> "Kiểu nội dung không dùng được";
            case 422 -> "Dữ liệu chưa đúng";
            case 429 -> "Thử quá nhiều lần";
            case 503 -> "Tạm thời chưa phục vụ được";
            default -> status >= 500 ? "Lỗi của hệ thống" : "Yêu cầu bị từ chối";
        };
    }
}
