package vn.dondoc.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.task.TaskFixture;

class AbsenceApiTest extends ApiTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String SUBSTITUTE = "chuyenvien.bttp";

    @Autowired
    private TaskFixture fixture;

    @Test
    void anAbsenceFromEntryToEnd() throws Exception {
        String made = post(HEAD, "/api/v1/absences", """
                        {"personId":%d,"substituteId":%d,"from":"2024-03-19","to":"2024-03-22","reason":"Nghỉ phép"}""".formatted(fixture.person(HEAD), fixture.person(SUBSTITUTE)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/absences/")))
                .andExpect(jsonPath("$.state").value("HOLDS"))
                .andExpect(jsonPath("$.substitute.name").value("Hồ Thị Thanh Trúc"))
                .andExpect(jsonPath("$.warnings", hasSize(0)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(made, "$.id");
        get(SUBSTITUTE, "/api/v1/me")
                .andExpect(jsonPath("$.standsInFor[0].name").value("Lâm Thị Bích Thủy"))
                .andExpect(jsonPath("$.standsInFor[0].until").value("2024-03-22"))
                .andExpect(jsonPath("$.actions", hasItem("RECEIVE_TASK")));
        long work = fixture.assignment(LocalDate.of(2024, 6, 30));
        post(SUBSTITUTE, "/api/v1/assignments/" + work + "/receipt", "{\"officer\":\"chuyenvien.hctp\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.history[0].onBehalfOf").value("Lâm Thị Bích Thủy"))
                .andExpect(jsonPath("$.history[0].text", containsString("(thay Lâm Thị Bích Thủy)")));
        get("vanphong", "/api/v1/absences").andExpect(jsonPath("$.total").value(0));
        get("giamdoc", "/api/v1/absences?open=true")
                .andExpect(jsonPath("$.total").value(1));
        post(SUBSTITUTE, "/api/v1/absences/" + id + "/end", "").andExpect(status().isForbidden());
        post(HEAD, "/api/v1/absences/" + id + "/end", "{\"version\":7}").andExpect(status().isConflict());
        post(HEAD, "/api/v1/absences/" + id + "/end", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WITHDRAWN"))
                .andExpect(jsonPath("$.endedBy").value("Lâm Thị Bích Thủy"));
        get(SUBSTITUTE, "/api/v1/me")
                .andExpect(jsonPath("$.standsInFor", hasSize(0)))
                .andExpect(jsonPath("$.actions", not(hasItem("RECEIVE_TASK"))));
    }

    @Test
    void mistakesNameTheField() throws Exception {
        post(HEAD, "/api/v1/absences", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("personId"));
        post(HEAD, "/api/v1/absences", "{\"personId\":%d}".formatted(fixture.person(HEAD)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("fromDay"));
    }

    @Test
    void handOverOfEverything() throws Exception {
        long work = fixture.assignment(LocalDate.of(2024, 6, 30));
        fixture.receive(work);
        String path = "/api/v1/people/" + fixture.person("chuyenvien.hctp") + "/hand-over";
        get(HEAD, path)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].code").value("I.2.5"))
                .andExpect(jsonPath("$.outOfReach").value(0));
        post(HEAD, path, "{\"reason\":\"Nghỉ\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("toPersonId"));
        post(HEAD, path, "{\"items\":[{\"assignmentId\":%d}],\"reason\":\"Nghỉ\"}".formatted(work))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("items"));
        post(
                        HEAD,
                        path,
                        "{\"toPersonId\":%d,\"reason\":\"Chuyển công tác\"}"
                                .formatted(fixture.person("chuyenvien2.hctp")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignments").value(1));
        get(HEAD, "/api/v1/assignments/" + work)
                .andExpect(jsonPath("$.officer.name").value("Ngô Thị Diễm My"));
        get("giamdoc", path).andExpect(status().isForbidden());
    }
}
