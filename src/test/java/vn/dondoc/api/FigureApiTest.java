package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.TaskFixture;

class FigureApiTest extends ApiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    private TaskFixture tasks;

    @Test
    void finishedWorkRaisesTheFigureByOne() throws Exception {
        long first = tasks.assignment(TODAY.plusDays(5));
        tasks.assignment(TODAY.plusDays(20));
        tasks.create(tasks.task("I.3", DeadlineKind.ONGOING, null, "hctp", "bttp"));
        get("vanphong", "/api/v1/figures?asOf=2024-03-19")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assigned").value(3))
                .andExpect(jsonPath("$.done").value(0))
                .andExpect(jsonPath("$.donePercent").value("0%"))
                .andExpect(jsonPath("$.dueSoon").value(1))
                .andExpect(jsonPath("$.notStarted").value(3));
        tasks.complete(first, TODAY);
        get("vanphong", "/api/v1/figures?asOf=2024-03-19&planId=")
                .andExpect(jsonPath("$.assigned").value(3))
                .andExpect(jsonPath("$.done").value(1))
                .andExpect(jsonPath("$.early").value(1))
                .andExpect(jsonPath("$.onTime").value(0))
                .andExpect(jsonPath("$.late").value(0))
                .andExpect(jsonPath("$.notDone").value(2))
                .andExpect(jsonPath("$.inTime").value(2))
                .andExpect(jsonPath("$.overdue").value(0))
                .andExpect(jsonPath("$.donePercent").value("33,3%"));
        get("vanphong", "/api/v1/figures/items?bucket=DONE&asOf=2024-03-19")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].assignmentId").value(first))
                .andExpect(jsonPath("$.items[0].state").value("EARLY"));
        get("vanphong", "/api/v1/figures?asOf=2024-03-18")
                .andExpect(jsonPath("$.assigned").value(0))
                .andExpect(jsonPath("$.donePercent").value(nullValue()));
        get("vanphong", "/api/v1/figures?asOf=2024-06-14&window=2024-Q2")
                .andExpect(jsonPath("$.overdue").value(1))
                .andExpect(jsonPath("$.window.from").value("2024-03-15"))
                .andExpect(jsonPath("$.window.due.assigned").value(2))
                .andExpect(jsonPath("$.window.due.donePercent").value("50%"));
    }

    @Test
    void toldApartByUnit() throws Exception {
        tasks.create(tasks.task("I.3", DeadlineKind.FIXED_BY, TODAY.plusDays(30), "hctp", "bttp"));
        get("giamdoc", "/api/v1/figures/breakdown?by=UNIT")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].figures.assigned").value(1));
        get("giamdoc", "/api/v1/figures/breakdown?by=AREA")
                .andExpect(jsonPath("$[0].key").value("PROCEDURES"))
                .andExpect(jsonPath("$[0].label").value("Cải cách thủ tục hành chính"));
        get("giamdoc", "/api/v1/figures/breakdown?by=SOURCE")
                .andExpect(jsonPath("$[0].key").value("PLAN"));
        get("truongphong.hctp", "/api/v1/figures/breakdown?by=UNIT").andExpect(jsonPath("$", hasSize(1)));
        long other = tasks.unit("bttp");
        get("truongphong.hctp", "/api/v1/figures?unitId=" + other).andExpect(status().isForbidden());
        get("giamdoc.kg", "/api/v1/figures?unitId=" + other).andExpect(status().isNotFound());
        get("giamdoc.kg", "/api/v1/figures").andExpect(jsonPath("$.assigned").value(0));
        get("quantri", "/api/v1/figures").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=19/3/2024, asOf",
        "asOf=2024-02-30, asOf",
        "planId=abc, planId",
        "area=XYZ, area",
        "window=2024-Q7, window",
        "source=BOTH, source",
        "year=MMXXIV, year"
    })
    void mistakesNameTheParameter(String query, String field) throws Exception {
        get("vanphong", "/api/v1/figures?" + query)
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void planOfNobodyIsNotFound() throws Exception {
        get("vanphong", "/api/v1/figures?planId=999999").andExpect(status().isNotFound());
    }

    @Test
    void filesHoldTheSameNumbers() throws Exception {
        tasks.complete(tasks.assignment(TODAY), TODAY);
        byte[] csv = get("vanphong", "/api/v1/figures/file?format=CSV")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("tien-do-2024-03-19.csv")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\ufeffSở Tư pháp")
                .contains(",1,1,0,1,0,0,0,0,");
        get("vanphong", "/api/v1/figures/file?format=XLSX")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
    }

    @Test
    void reconciliationIsForTheOfficeAndTheLeadership() throws Exception {
        tasks.complete(tasks.assignment(TODAY), TODAY);
        get("vanphong", "/api/v1/reconciliation")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agrees").value(true))
                .andExpect(jsonPath("$.outcomes").value(1))
                .andExpect(jsonPath("$.differences", hasSize(0)));
        get("truongphong.hctp", "/api/v1/reconciliation").andExpect(status().isForbidden());
        get("vanphong", "/api/v1/reconciliation?from=2024-05-01&to=2024-04-01")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("from"));
    }
}
