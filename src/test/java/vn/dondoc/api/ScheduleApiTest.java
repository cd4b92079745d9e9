package vn.dondoc.api;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.task.TaskFixture;

class ScheduleApiTest extends ApiTest {

    @Autowired
    TaskFixture fixture;

    @Test
    void aMonthByUnit() throws Exception {
        long work = fixture.assignment(LocalDate.of(2024, 4, 17));
        get("vanphong", "/api/v1/unit-calendar?month=2024-04&unit=hctp")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.month").value("2024-04"))
                .andExpect(jsonPath("$.days.length()").value(35))
                .andExpect(jsonPath("$.days[16].date").value("2024-04-17"))
                .andExpect(jsonPath("$.days[16].items[0].type").value("DUE"))
                .andExpect(jsonPath("$.days[16].items[0].work.id").value(work));
        get("vanphong", "/api/v1/unit-calendar?month=thang4")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("month"));
        get("vanphong", "/api/v1/plans/999999/timeline").andExpect(status().isNotFound());
    }
}
