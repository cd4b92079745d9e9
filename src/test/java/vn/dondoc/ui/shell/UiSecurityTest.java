package vn.dondoc.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;
import vn.dondoc.security.LoginThrottle;

/** The door of the screens as the network sees it. */
class UiSecurityTest extends DatabaseTest {

    private static final Pattern META = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private LoginThrottle throttle;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void forgetFailures() {
        throttle.clear();
    }

    @Test
    void sendsStrangersToTheLogin() throws Exception {
        HttpResponse<String> answer = get("/tai-khoan");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void guardsEveryPageWithHeaders() throws Exception {
        HttpResponse<String> answer = get("/login");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "default-src 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void refusesALoginWithoutTheTokenOfItsPage() throws Exception {
        get("/login");
        HttpResponse<String> answer = post("username=giamdoc&password=" + TestOrganization.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?expired");
        assertThat(get("/tai-khoan").statusCode()).isEqualTo(302);
    }

    @Test
    void letsInWithTheRightPasswordAndChangesTheSession() throws Exception {
        String token = token();
        String before = session();
        HttpResponse<String> answer = login(token, "giamdoc", TestOrganization.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    @Test
    void slowsDownGuessing() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(login(token(), "giamdoc", "sai-" + i)
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("error");
        }
        login(token(), "giamdoc", TestOrganization.PASSWORD);
        assertThat(get("/tai-khoan").statusCode()).isEqualTo(302);
    }

    @Test
    void healthIsPublicAndNothingElseOfTheInside() throws Exception {
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/icons/dondoc.svg").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    private String token() throws IOException, InterruptedException {
        Matcher found = META.matcher(get("/login").body());
        assertThat(found.find()).as("token in the page").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> login(String token, String username, String password) throws Exception {
        return post("username=%s&password=%s&_csrf=%s".formatted(encode(username), encode(password), encode(token)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html, application/json;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("DONDOC"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
