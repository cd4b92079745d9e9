package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import vn.dondoc.SharedFiles;
import vn.dondoc.plan.PlanFixture;

/** Plans over the API: reading, drafting, mending, every step of issuing, and what is refused. */
class PlanApiTest extends ApiTest {

    private static final String PRINTED = "samples/plan-an-giang-56-as-printed.docx";

    @Autowired
    PlanFixture plans;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReadingStoresNothing() throws Exception {
        upload("vanphong", "/api/v1/plans/readings", SharedFiles.bytes(PRINTED))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.document.number").value("56/KH-STP"))
                .andExpect(jsonPath("$.document.issuedOn").value("2024-03-19"))
                .andExpect(jsonPath("$.document.replaces").value("20/KH-STP"))
                .andExpect(jsonPath("$.rows", hasSize(69)))
                .andExpect(jsonPath("$.targets", hasSize(19)))
                .andExpect(jsonPath("$.notUnderstood", hasSize(0)))
                .andExpect(jsonPath("$.rows[0].appendix").value("I"))
                .andExpect(jsonPath("$.rows[0].section").value("1"))
                .andExpect(jsonPath("$.rows[0].rowNo").value("1"))
                .andExpect(jsonPath("$.rows[0].leadUnits", contains("Văn phòng Sở")))
                .andExpect(jsonPath("$.rows[0].deadline.kind").value("FIXED_BY"))
                .andExpect(jsonPath("$.rows[0].deadline.due").value("2024-02-20"))
                .andExpect(jsonPath("$.rows[0].deadline.needsConfirmation").value(true))
                .andExpect(jsonPath("$.rows[3].leadUnits", contains("Phòng, đơn vị thuộc Sở")));
        assertThat(count("plan")).isZero();
        assertThat(count("attachment")).isZero();
    }

    @Test
    void unitsOfAnotherAgencyStayAsWrittenWithAProblem() throws Exception {
        upload("vanphong", "/api/v1/plans/readings", SharedFiles.bytes("samples/dongthap-617-kh-ubnd-2025.docx"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(11)))
                .andExpect(jsonPath("$.rows[*].problems[*].code", hasItem("UNKNOWN_LEAD_UNIT")));
    }

    @Test
    void aBadFileIsAProblemThatNamesTheField() throws Exception {
        upload("vanphong", "/api/v1/plans", "không phải Office".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("file"))
                .andExpect(jsonPath("$.code").value("NOT_OFFICE"));
        as("vanphong", multipart("/api/v1/plans"))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value("file"));
        assertThat(count("plan")).isZero();
    }

    @Test
    void fromUploadToIssued() throws Exception {
        ResultActions created = upload("vanphong", "/api/v1/plans", SharedFiles.bytes(PRINTED))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.rows", hasSize(69)))
                .andExpect(jsonPath("$.blockers.length()", greaterThan(0)));
        int first = JsonPath.read(created.andReturn().getResponse().getContentAsString(), "$.rows[0].id");
        post("vanphong", url("/submission"), "{\"signedOnPaper\":true}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:dondoc:problem:plan-blocked"))
                .andExpect(jsonPath("$.blockers[0].message").isNotEmpty());

        patch("vanphong", url("/rows/" + first), "{\"deadline\":{\"confirm\":true}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decisions", hasSize(0)))
                .andExpect(jsonPath("$.deadlineConfirmedBy").isNotEmpty());
        post("vanphong", url("/confirmations"), "{\"suggestions\":true}").andExpect(status().isOk());
        plans.mend(Long.parseLong(id()));
        post("vanphong", url("/submission"), "{\"signedOnPaper\":true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("SUBMITTED"));
        post("vanphong", url("/approval"), "{}").andExpect(status().isForbidden());
        post("giamdoc", url("/approval"), "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("APPROVED"));
        post("vanthu", url("/issue"), "{\"number\":\"56/KH-STP\",\"issuedOn\":\"2024-03-19\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan.status").value("ISSUED"))
                .andExpect(jsonPath("$.tasks").value(69));
        post("vanthu", url("/issue"), "{\"number\":\"56/KH-STP\",\"issuedOn\":\"2024-03-19\"}")
                .andExpect(status().isConflict());
        get("truongphong.hctp", "/api/v1/plans")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].number").value("56/KH-STP"));
        get("giamdoc.kg", "/api/v1/plans/" + id()).andExpect(status().isNotFound());
        get("vanphong", url("/file"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")));
    }

    @Test
    void throughCommentsAndBack() throws Exception {
        long id = plans.small();
        String plan = "/api/v1/plans/" + id;
        post(
                        "vanphong",
                        plan + "/submission",
                        "{\"commentUnits\":[\"hctp\",\"Phòng Bổ trợ tư pháp\"],\"term\":\"2024-03-25\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("COMMENTING"));
        post("truongphong.hctp", plan + "/comments", "{\"agrees\":true}").andExpect(status().isOk());
        post("truongphong.bttp", plan + "/comments", "{\"agrees\":false,\"text\":\"Đề nghị nêu rõ thời hạn.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("CONSOLIDATING"));
        get("vanphong", plan)
                .andExpect(jsonPath("$.comments", hasSize(2)))
                .andExpect(jsonPath("$.commentRequests[*].answeredAt", hasSize(2)));
        post("vanphong", plan + "/consolidation", "{}")
                .andExpect(jsonPath("$.status").value("SUBMITTED"));
        post("giamdoc", plan + "/return", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("reason"));
        post("giamdoc", plan + "/return", "{\"reason\":\"Bổ sung căn cứ\"}")
                .andExpect(jsonPath("$.status").value("CONSOLIDATING"));
        post("vanphong", plan + "/withdrawal", "{\"reason\":\"Làm lại\"}")
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
    }

    @Test
    void badValuesNameTheirField() throws Exception {
        long id = plans.small();
        String plan = "/api/v1/plans/" + id;
        post("vanphong", plan + "/submission", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("signedOnPaper"));
        post("vanphong", plan + "/submission", "{\"commentUnits\":[\"không có\"],\"term\":\"2024-03-25\"}")
                .andExpect(jsonPath("$.field").value("commentUnits"));
        post("vanphong", plan + "/submission", "{\"commentUnits\":[\"hctp\"],\"term\":\"2024-03-19\"}")
                .andExpect(jsonPath("$.field").value("term"));
        post("vanphong", plan + "/confirmations", "{}").andExpect(status().isUnprocessableEntity());
        int row = JsonPath.read(get("vanphong", plan).andReturn().getResponse().getContentAsString(), "$.rows[0].id");
        patch("vanphong", plan + "/rows/" + row, "{\"deadline\":{\"kind\":\"FIXED_BY\"}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("deadline.due"));
        patch("vanphong", plan + "/rows/" + row, "{\"leadUnits\":[\"Phòng Không Có\"]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("leadUnits"));
        patch("vanphong", plan + "/rows/" + row, "{\"version\":0,\"leadUnits\":[\"bttp\"]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.leadUnits", contains("Phòng Bổ trợ tư pháp")));
        patch("vanphong", plan + "/rows/" + row, "{\"version\":0,\"content\":\"Muộn\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.field").value("version"));
    }

    private ResultActions upload(String account, String url, byte[] content) throws Exception {
        return as(account, multipart(url).file(new MockMultipartFile("file", "ke-hoach.docx", null, content)));
    }

    private ResultActions patch(String account, String url, String json) throws Exception {
        return as(
                account,
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch(url)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    private String url(String step) {
        return "/api/v1/plans/" + id() + step;
    }

    /** The one plan that there is. */
    private String id() {
        return jdbc.sql("SELECT id FROM plan").query(String.class).single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
