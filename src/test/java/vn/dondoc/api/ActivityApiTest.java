package vn.dondoc.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.task.TaskFixture;

class ActivityApiTest extends ApiTest {

    private static final String URL = "/api/v1/activity";

    @Autowired
    TaskFixture fixture;

    @Autowired
    PlanFixture plans;

    @Test
    void theStreamOfAPersonAndOfAUnit() throws Exception {
        long id = fixture.assignment(LocalDate.of(2024, 6, 30));
        fixture.receive(id);
        get("vanphong", URL + "?person=truongphong.hctp")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].kind").value("RECEIVE"))
                .andExpect(jsonPath("$.items[0].text").value(containsString("tiếp nhận")))
                .andExpect(jsonPath("$.items[0].assignmentId").value(id))
                .andExpect(jsonPath("$.next").value(nullValue()));
        get("vanphong", URL + "?unit=hctp&size=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").value(notNullValue()));
        get("vanphong", URL + "?kind=assign&from=2024-03-19&to=2024-03-19").andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void stepsOfAPlanStandInItWithTheirPage() throws Exception {
        long plan = plans.small();
        plans.submitSigned(plan);
        get("truongphong.xdkt", URL + "?kind=PLAN")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].kind").value("PLAN"))
                .andExpect(jsonPath("$.items[0].subject").value("PLAN"))
                .andExpect(jsonPath("$.items[0].subjectId").value(plan))
                .andExpect(jsonPath("$.items[0].link").value("ke-hoach/" + plan))
                .andExpect(jsonPath("$.items[0].assignmentId").value(nullValue()));
        get("giamdoc.kg", URL + "?kind=PLAN").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void mistakesNameTheirParameter() throws Exception {
        get("vanphong", URL + "?person=ai.do")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("person"));
        get("vanphong", URL + "?kind=khac").andExpect(jsonPath("$.field").value("kind"));
        get("vanphong", URL + "?before=x").andExpect(jsonPath("$.field").value("before"));
        get("truongphong.bttp", URL + "?unit=hctp").andExpect(status().isForbidden());
    }
}
