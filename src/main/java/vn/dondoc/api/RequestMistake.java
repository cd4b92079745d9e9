package vn.dondoc.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.lang.Nullable;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in Vietnamese what is wrong with a request that never reached a controller. */
final class RequestMistake {

    private static final int UNPROCESSABLE = HttpStatus.UNPROCESSABLE_ENTITY.value();

    private RequestMistake() {}

    /** A body that is no JSON, or JSON of other types. */
    static ProblemDetail ofBody(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof InvalidFormatException format) {
            String field = path(format.getPath());
            return bad(
                    "Trường “%s” không nhận giá trị “%s”; cần %s."
                            .formatted(field, shorten(format.getValue()), expected(format.getTargetType())),
                    field);
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = path(mismatch.getPath());
            return bad("Trường “%s” sai kiểu; cần %s.".formatted(field, expected(mismatch.getTargetType())), field);
        }
        if (cause instanceof JsonProcessingException syntax && syntax.getLocation() != null) {
            return bad(
                    "Nội dung không phải JSON đúng (dòng %d, cột %d)."
                            .formatted(
                                    syntax.getLocation().getLineNr(),
                                    syntax.getLocation().getColumnNr()),
                    null);
        }
        return bad("Thiếu nội dung JSON của yêu cầu.", null);
    }

    /** Anything else that Spring MVC refuses. */
    static ProblemDetail of(Exception mistake, HttpStatusCode status) {
        if (mistake instanceof MethodArgumentTypeMismatchException mismatch) {
            return bad(
                    "Tham số “%s” không nhận giá trị “%s”; cần %s."
                            .formatted(
                                    mismatch.getName(),
                                    shorten(mismatch.getValue()),
                                    expected(mismatch.getRequiredType())),
                    mismatch.getName());
        }
        if (mistake instanceof MissingServletRequestParameterException missing) {
            return bad("Thiếu tham số “" + missing.getParameterName() + "”.", missing.getParameterName());
        }
        if (mistake instanceof MissingServletRequestPartException missing) {
            String part = missing.getRequestPartName();
            return bad("Thiếu phần “" + part + "” trong multipart/form-data.", part);
        }
        String text =
                switch (status.value()) {
                    case 404 -> "Không có địa chỉ này; xem danh mục ở /swagger-ui.html.";
                    case 405 ->
                        "Địa chỉ này không nhận phương thức "
                                + (mistake instanceof HttpRequestMethodNotSupportedException method
                                        ? method.getMethod()
                                        : "này")
                                + ".";
                    case 406 -> "API chỉ trả lời bằng JSON (hoặc dạng tệp nêu ở từng địa chỉ); hãy sửa đầu mục Accept.";
                    case 413 -> "Tệp gửi lên quá lớn; hãy giảm dung lượng rồi gửi lại.";
                    case 415 ->
                        "Địa chỉ này không nhận kiểu nội dung "
                                + (mistake instanceof HttpMediaTypeNotSupportedException type
                                                && type.getContentType() != null
                                        ? type.getContentType().toString()
                                        : "đã gửi")
                                + ".";
                    case 503 -> "Máy chủ đang bận; hãy thử lại sau ít phút.";
                    default -> "Yêu cầu không đúng dạng.";
                };
        String kind =
                status.value() == 404 ? "not-found" : status.value() == UNPROCESSABLE ? "invalid-input" : "request";
        return Problems.of(status, kind, text, status.value() == 413 ? "file" : null);
    }

    private static ProblemDetail bad(String text, @Nullable String field) {
        return Problems.of(HttpStatus.BAD_REQUEST, "unreadable", text, field);
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "kiểu khác";
        }
        if (type == LocalDate.class) {
            return "một ngày có thật, dạng năm-tháng-ngày như 2024-03-19";
        }
        if (type.isEnum()) {
            return "một trong: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true hoặc false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "một số";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "một chuỗi chữ";
        }
        return Iterable.class.isAssignableFrom(type) ? "một danh sách" : "một đối tượng JSON";
    }

    private static String shorten(@Nullable Object value) {
        String text = String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
