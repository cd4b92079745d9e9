package vn.dondoc.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.dondoc.security.TooManyTriesException;

/** Answers to requests that do not get past the login: 401, 403 and 429 as problems. */
@Component
class LoginProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    LoginProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyTriesException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            problems.write(
                    request,
                    response,
                    Problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", tooMany.getMessage(), null));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dondoc\", charset=\"UTF-8\"");
        String detail = refusal instanceof BadCredentialsException
                ? "Tên đăng nhập hoặc mật khẩu không đúng."
                : "Hãy gửi tên đăng nhập và mật khẩu theo HTTP Basic.";
        problems.write(request, response, Problems.of(HttpStatus.UNAUTHORIZED, "unauthenticated", detail, null));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        problems.write(
                request,
                response,
                Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Anh/chị không có quyền làm việc này.", null));
    }
}
