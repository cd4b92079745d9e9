package vn.dondoc.api;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.lang.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.dondoc.common.DomainException;

/**
 * Every error of a controller as a problem document: what a feature refuses, what the request got wrong, and what
 * nobody expected. The last one tells a reference number only; the log has the rest under the same number.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(DomainException refusal) {
        return Problems.answer(Problems.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException refusal) {
        return Problems.answer(
                Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Anh/chị không có quyền làm việc này.", null));
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException broken) {
        return Problems.answer(Problems.of(
                HttpStatus.BAD_REQUEST,
                "unreadable",
                "Không đọc được tệp gửi lên; hãy gửi theo multipart/form-data và gửi lại trọn vẹn.",
                "file"));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        LOG.error("Lỗi không lường trước, mã {}", reference, failure);
        ProblemDetail problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Hệ thống gặp lỗi không lường trước. Hãy báo quản trị mã " + reference + ".",
                null);
        problem.setProperty("reference", reference);
        return Problems.answer(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return Problems.answer(RequestMistake.ofBody(unreadable));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var error = invalid.getBindingResult().getFieldError();
        String field = error == null ? null : error.getField();
        String text = error == null || error.getDefaultMessage() == null
                ? "Giá trị gửi lên chưa đúng."
                : error.getDefaultMessage();
        return Problems.answer(Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", text, field));
    }

    @Override
    @Nullable
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception mistake, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = Problems.answer(RequestMistake.of(mistake, status));
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }
}
