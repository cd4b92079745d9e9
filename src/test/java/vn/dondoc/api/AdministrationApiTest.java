package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AdministrationApiTest extends ApiTest {

    @Test
    void aUnitFromCreationToTheEnd() throws Exception {
        String made = post("quantri", "/api/v1/units", "{\"code\":\"moi\",\"name\":\"Phòng mới\",\"kind\":\"ROOM\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/units/")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(made, "$.id");
        put(
                        "quantri",
                        "/api/v1/units/" + id,
                        "{\"code\":\"moi\",\"name\":\"Phòng đổi tên\",\"kind\":\"ROOM\",\"version\":0}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        put(
                        "quantri",
                        "/api/v1/units/" + id,
                        "{\"code\":\"moi\",\"name\":\"Phòng cũ\",\"kind\":\"ROOM\",\"version\":0}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:dondoc:problem:stale-data"));
        post("quantri", "/api/v1/units/" + id + "/deactivation", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.active").value(false));
        get("vanphong", "/api/v1/units").andExpect(jsonPath("$[*].name", hasItem("Phòng đổi tên")));
        get("vanphong.kg", "/api/v1/units/" + id).andExpect(status().isNotFound());
        post("vanphong", "/api/v1/units", "{\"code\":\"khac\",\"name\":\"Phòng khác\",\"kind\":\"ROOM\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("Quản trị")));
        post("quantri", "/api/v1/units", "{\"code\":\"x y\",\"name\":\"P\",\"kind\":\"ROOM\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("code"));
        post("quantri", "/api/v1/units", "{\"code\":\"x\",\"name\":\"P\",\"kind\":\"PHONG\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("kind"))
                .andExpect(jsonPath("$.detail", containsString("ROOM")));
    }

    @Test
    void aPersonWithAOneTimePassword() throws Exception {
        String made = post("quantri", "/api/v1/people", """
                        {"username":"tro.ly","fullName":"Trần Thị Trợ Lý","title":"Trợ lý","roles":["ADMIN"]}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.person.mustChangePassword").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String password = JsonPath.read(made, "$.password");
        int id = JsonPath.read(made, "$.person.id");
        mvc.perform(MockMvcRequestBuilders.put("/api/v1/me/password")
                        .with(httpBasic("tro.ly", password))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"oldPassword\":\"%s\",\"newPassword\":\"Sông Hậu 2024\"}".formatted(password)))
                .andExpect(status().isNoContent());
        mvc.perform(MockMvcRequestBuilders.get("/api/v1/parameters").with(httpBasic("tro.ly", "Sông Hậu 2024")))
                .andExpect(status().isOk());
        post("quantri", "/api/v1/people/" + id + "/deactivation", "{}").andExpect(status().isOk());
        mvc.perform(MockMvcRequestBuilders.get("/api/v1/me").with(httpBasic("tro.ly", "Sông Hậu 2024")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void peopleAreListedInPagesWithoutAnyPassword() throws Exception {
        String page = get("chuyenvien.hctp", "/api/v1/people?size=5&page=1&role=OFFICER")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(5)))
                .andExpect(jsonPath("$.total").value(13))
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.size").value(5))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("hash").doesNotContain("$2a$").doesNotContain(".kg");
        get("vanphong", "/api/v1/people?text=mai lan")
                .andExpect(jsonPath("$.items[0].username").value("phogiamdoc"));
        get("vanphong", "/api/v1/people?size=501")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("size"));
        get("vanphong", "/api/v1/people?role=BOSS")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("role"));
    }

    @Test
    void parametersAndTheirTrace() throws Exception {
        put("quantri", "/api/v1/parameters/reporting.share-decimals", "{\"value\":\"2\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.isDefault").value(false));
        put("quantri", "/api/v1/parameters/reporting.share-decimals", "{\"value\":\"7\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("value"));
        put("quantri", "/api/v1/parameters/khong-co", "{\"value\":\"7\"}").andExpect(status().isNotFound());
        get("quantri", "/api/v1/audit-entries?subject=PARAMETER")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].text", containsString("1 → 2")));
        get("quantri.kg", "/api/v1/audit-entries").andExpect(jsonPath("$.total").value(0));
        get("giamdoc", "/api/v1/audit-entries").andExpect(status().isForbidden());
    }

    @Test
    void agenciesForTheOperatorOnly() throws Exception {
        get("quantri", "/api/v1/agencies").andExpect(status().isForbidden());
        get("hethong", "/api/v1/agencies").andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(2)));
        post("hethong", "/api/v1/agencies", """
                        {"code":"stp-cantho","name":"Sở Tư pháp thành phố Cần Thơ","numberSuffix":"STP",
                         "administratorUsername":"quantri.ct","administratorName":"Trần Văn Cần"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.person.roles", hasItem("ADMIN")))
                .andExpect(jsonPath("$.person.roles", not(hasItem("SYSTEM_ADMIN"))));
        get("giamdoc", "/api/v1/agency")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.code").value("stp-angiang"));
    }
}
