package vn.dondoc.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the story is being told, days pass and steps are taken in other people's names: until it is at its end every
 * page says so and asks again.
 */
class DemoPreparing extends OncePerRequestFilter {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Đôn Đốc</title>
            <style>body{font-family:sans-serif;color:#1f2933;background:#f5f7fa;display:grid;place-content:center;
            min-height:90vh;margin:0;padding:1rem;text-align:center}h1{color:#0e2d54}</style></head>
            <body><h1>Đôn Đốc</h1><p>Đang chuẩn bị dữ liệu dùng thử, chừng nửa phút. Trang này tự mở lại.</p></body></html>
            """;

    private final ApplicationAvailability availability;

    DemoPreparing(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "2");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE);
    }
}
