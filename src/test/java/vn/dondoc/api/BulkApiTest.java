package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;

class BulkApiTest extends ApiTest {

    private static final String URL = "/api/v1/assignments/bulk";

    @Autowired
    TaskFixture fixture;

    @Test
    void manyAreReceivedAndTheAnswerSaysWhichWereNot() throws Exception {
        List<Long> ids = fixture.create(
                fixture.task("1", DeadlineKind.ONGOING, null, "hctp"),
                fixture.task("2", DeadlineKind.ONGOING, null, "hctp"));
        post("truongphong.hctp", URL, """
                        {"action": "receive", "officer": "chuyenvien.hctp", "text": "Làm sớm",
                         "items": [{"id": %d, "version": 0}, {"id": %d, "version": 7}, null]}""".formatted(ids.get(0), ids.get(1)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.succeeded", contains(ids.get(0).intValue())))
                .andExpect(jsonPath("$.failed", hasSize(1)))
                .andExpect(jsonPath("$.failed[0].id").value(ids.get(1)))
                .andExpect(jsonPath("$.failed[0].reason").value(containsString("vừa có thay đổi")));
        assertThat(fixture.status(ids.get(0))).isEqualTo(AssignmentStatus.RECEIVED);
        assertThat(fixture.status(ids.get(1))).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void manyAreRemindedOf() throws Exception {
        long id = fixture.assignment(null);
        String body = "{\"action\": \"REMIND\", \"items\": [{\"id\": %d}], \"audience\": \"%s\"}";
        post("vanphong", URL, body.formatted(id, "head"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.succeeded", contains((int) id)));
        post("vanphong", URL, body.formatted(id, "all"))
                .andExpect(jsonPath("$.field").value("audience"));
    }

    @Test
    void mistakesNameTheirField() throws Exception {
        post("truongphong.hctp", URL, "{\"items\": [{\"id\": 1}]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("action"));
        post("truongphong.hctp", URL, "{\"action\": \"RECEIVE\", \"items\": [{\"id\": 1}], \"officer\": \"ai.do\"}")
                .andExpect(jsonPath("$.field").value("officer"));
        post("truongphong.hctp", URL, "{\"action\": \"ACCEPT\", \"items\": [{\"id\": 1}]}")
                .andExpect(status().isNotFound());
    }
}
