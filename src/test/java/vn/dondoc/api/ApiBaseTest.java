package vn.dondoc.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.dondoc.security.LoginThrottle;

class ApiBaseTest extends ApiTest {

    private static final String INTERPRETATIONS = "/api/v1/deadlines/interpretations";

    @Autowired
    private LoginThrottle throttle;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void openThrottle() {
        throttle.clear();
    }

    @Test
    void nobodyGetsInWithoutPassword() throws Exception {
        mvc.perform(MockMvcRequestBuilders.get("/api/v1/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.title").value("Chưa đăng nhập"))
                .andExpect(jsonPath("$.instance").value("/api/v1/me"));
    }

    @Test
    void meTellsPersonRolesAndActions() throws Exception {
        get("truongphong.hctp", "/api/v1/me")
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("DONDOC"))
                .andExpect(jsonPath("$.username").value("truongphong.hctp"))
                .andExpect(jsonPath("$.agency.code").value("stp-angiang"))
                .andExpect(jsonPath("$.unit.name").value("Phòng Hành chính tư pháp"))
                .andExpect(jsonPath("$.roles", Matchers.contains("HEAD_OF_UNIT")))
                .andExpect(jsonPath("$.actions", hasItems("RECEIVE_TASK", "ACCEPT_UNIT")))
                .andExpect(jsonPath("$.actions", not(hasItem("APPROVE_PLAN"))));
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(MockMvcRequestBuilders.get("/api/v1/me").with(httpBasic("giamdoc", "sai-mat-khau")))
                    .andExpect(status().isUnauthorized());
        }
        get("giamdoc", "/api/v1/me")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.detail", containsString("chờ")));
        get("vanphong", "/api/v1/me").andExpect(status().isOk());
    }

    @Test
    void oneTimePasswordOpensOnlyTheChangeOfPassword() throws Exception {
        jdbc.sql("UPDATE person SET must_change_password = TRUE WHERE username = 'vanphong'")
                .update();
        get("vanphong", "/api/v1/me")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mustChangePassword").value(true));
        post("vanphong", INTERPRETATIONS, "{\"phrase\":\"Quý II\",\"referenceDate\":\"2024-03-19\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("đổi mật khẩu")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|phrase",
                "{\"phrase\":null,\"referenceDate\":\"2024-03-19\"}|phrase",
                "{\"phrase\":\"Quý II\"}|referenceDate",
                "{\"phrase\":\"Quý II\",\"referenceDate\":\"19/3/2024\"}|referenceDate",
                "{\"phrase\":\"Quý II\",\"referenceDate\":\"2024-02-30\"}|referenceDate",
                "{\"phrase\":\"Quý II\",\"referenceDate\":20240319}|referenceDate",
                "{\"phrase\":{\"a\":1},\"referenceDate\":\"2024-03-19\"}|phrase",
                "{\"phrase\":[],\"referenceDate\":\"2024-03-19\"}|phrase"
            })
    void mistakesNameTheField(String body, String field) throws Exception {
        post("vanphong", INTERPRETATIONS, body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void longPhraseIsRefused() throws Exception {
        post("vanphong", INTERPRETATIONS, "{\"phrase\":\"" + "a".repeat(2001) + "\",\"referenceDate\":\"2024-03-19\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("phrase"));
    }

    @Test
    void unclearIsAnAnswerWithExactlyTheseNames() throws Exception {
        post("vanphong", INTERPRETATIONS, "{\"phrase\":\"Theo kế hoạch\",\"referenceDate\":\"2024-03-19\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.keys()",
                        containsInAnyOrder(
                                "kind",
                                "start",
                                "due",
                                "recurrence",
                                "amount",
                                "amountUnit",
                                "flags",
                                "needsConfirmation",
                                "explanation")))
                .andExpect(jsonPath("$.kind").value("UNCLEAR"))
                .andExpect(jsonPath("$.due").value(Matchers.nullValue()))
                .andExpect(jsonPath("$.needsConfirmation").value(true));
    }

    @Test
    void brokenRequestsAreProblems() throws Exception {
        post("vanphong", INTERPRETATIONS, "{\"phrase\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("JSON")));
        post("vanphong", INTERPRETATIONS, "").andExpect(status().isBadRequest());
        get("vanphong", INTERPRETATIONS)
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.title").exists());
        get("vanphong", "/api/v1/khong-co")
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        as(
                        "vanphong",
                        MockMvcRequestBuilders.post(INTERPRETATIONS)
                                .contentType(MediaType.TEXT_XML)
                                .content("<a/>"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void descriptionIsPublicAndNamesNoServer() throws Exception {
        mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.servers[0].url").value("/"))
                .andExpect(jsonPath("$.components.securitySchemes.basic.scheme").value("basic"))
                .andExpect(jsonPath("$.paths['/api/v1/deadlines/interpretations'].post.responses.default")
                        .exists());
        mvc.perform(MockMvcRequestBuilders.get("/swagger-ui/index.html")).andExpect(status().isOk());
    }

    @Test
    void answersCarryTheHeaders() throws Exception {
        get("vanphong", "/api/v1/me")
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }
}
