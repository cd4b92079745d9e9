package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;

/** The work on an assignment as another system does it. */
class AssignmentApiTest extends ApiTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    TaskFixture fixture;

    @Autowired
    JdbcClient jdbc;

    private long id;
    private String url;

    @BeforeEach
    void oneAssignment() {
        id = fixture.assignment(DUE);
        url = "/api/v1/assignments/" + id;
    }

    @Test
    void fromReceiptToDone() throws Exception {
        post("truongphong.hctp", url + "/receipt", "{\"officer\":\"chuyenvien.hctp\",\"note\":\"Làm sớm\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RECEIVED"))
                .andExpect(jsonPath("$.officer.id").value(fixture.person("chuyenvien.hctp")))
                .andExpect(jsonPath(
                        "$.actions",
                        contains(
                                "SUBMIT_RESULT",
                                "REPORT_PROGRESS",
                                "NAME_OFFICER",
                                "ASK_EXTENSION",
                                "ASK_CONTRIBUTION",
                                "SPLIT",
                                "ASK_RETURN",
                                "REMIND")));
        post("chuyenvien.hctp", url + "/progress", "{\"text\":\"Đã có dự thảo\",\"percent\":60}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("IN_PROGRESS"))
                .andExpect(jsonPath("$.progress[0].percent").value(60));
        post("chuyenvien.hctp", url + "/result", "{\"documentNumber\":\"412/TTr-STP\",\"documentDate\":\"2024-03-18\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("SUBMITTED"))
                .andExpect(jsonPath("$.position.current", contains("userTask_acceptUnit")));
        post("truongphong.hctp", url + "/rework", "{\"reason\":\"Thiếu phụ lục\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reworked").value(true));
        post("chuyenvien.hctp", url + "/result", "{\"link\":\"https://angiang.gov.vn/bieu-mau\"}")
                .andExpect(status().isOk());
        post("truongphong.hctp", url + "/acceptance", "{}").andExpect(status().isOk());
        post("vanphong", url + "/acceptance", "{\"note\":\"Tốt\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DONE"))
                .andExpect(jsonPath("$.outcome").value("EARLY"))
                .andExpect(jsonPath("$.completedOn").value("2024-03-19"))
                .andExpect(jsonPath("$.history[0].text").value(containsString("Hoàn thành ngày 19/3/2024")))
                .andExpect(jsonPath("$.actions", hasSize(0)));
        get("vanphong", "/api/v1/tasks")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].state").value("DONE"));
    }

    @Test
    void aResultWithFiles() throws Exception {
        fixture.receive(id);
        byte[] text = "Biểu mẫu điện tử".getBytes(StandardCharsets.UTF_8);
        String answer = as(
                        "chuyenvien.hctp",
                        multipart(url + "/result")
                                .file(new MockMultipartFile("file", "Biểu mẫu.txt", "application/x-any", text))
                                .file(new MockMultipartFile("files", "hai.txt", "text/plain", text))
                                .param("documentNumber", "412/TTr-STP")
                                .param("documentDate", "2024-03-18")
                                .param("summary", "Đã trình"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.results[0].files", hasSize(2)))
                .andExpect(jsonPath("$.results[0].files[0].contentType").value("text/plain; charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number file = JsonPath.read(answer, "$.results[0].files[0].id");

        get("vanphong", url + "/files/" + file)
                .andExpect(status().isOk())
                .andExpect(content().bytes(text))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        get("truongphong.bttp", url + "/files/" + file).andExpect(status().isForbidden());
        get("giamdoc.kg", url + "/files/" + file).andExpect(status().isNotFound());
        get("vanphong", url + "/files/999999").andExpect(status().isNotFound());
    }

    @Test
    void aRefusedResultLeavesNoFilesBehind() throws Exception {
        fixture.receive(id);
        as(
                        "chuyenvien.hctp",
                        multipart(url + "/result")
                                .file(new MockMultipartFile(
                                        "file", "tot.txt", null, "Tốt".getBytes(StandardCharsets.UTF_8)))
                                .file(new MockMultipartFile("file", "virus.exe", null, new byte[] {'M', 'Z', 0, 1})))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("file"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM attachment")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receipt|truongphong.hctp|{}|officerId",
                "receipt|truongphong.hctp|{\"officer\":\"khongco\"}|officer",
                "receipt|truongphong.hctp|{\"officerId\":\"x\"}|officerId",
                "cancellation|giamdoc|{\"reason\":\"x\"}|document",
                "cancellation|giamdoc|{\"document\":\"88/QĐ-STP\"}|reason",
            })
    void mistakesNameTheField(String step, String account, String body, String field) throws Exception {
        post(account, url + "/" + step, body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress|{}|text",
                "progress|{\"text\":\"a\",\"percent\":101}|percent",
                "result|{}|documentNumber",
                "result|{\"documentNumber\":\"1/BC\"}|documentDate",
                "result|{\"documentNumber\":\"1/BC\",\"documentDate\":\"2024-02-30\"}|documentDate",
                "result|{\"documentNumber\":\"1/BC\",\"documentDate\":\"2024-03-20\"}|documentDate",
                "result|{\"link\":\"ftp://x\"}|link",
            })
    void mistakesOfTheOfficerNameTheField(String step, String body, String field) throws Exception {
        fixture.receive(id);
        post("chuyenvien.hctp", url + "/" + step, body)
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void anOldVersionIsAConflictAndAWrongStepToo() throws Exception {
        fixture.receive(id);
        post("chuyenvien.hctp", url + "/progress", "{\"text\":\"Cũ\",\"version\":0}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:dondoc:problem:stale-data"))
                .andExpect(jsonPath("$.detail").value(containsString("tiếp nhận")));
        post("truongphong.hctp", url + "/receipt", "{\"officer\":\"chuyenvien.hctp\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:dondoc:problem:not-possible"));
        post("chuyenvien.hctp", url + "/acceptance", "").andExpect(status().isForbidden());
        post("vanphong", "/api/v1/assignments/999999/acceptance", "").andExpect(status().isNotFound());
    }

    @Test
    void listsFilterSortAndPage() throws Exception {
        get("vanphong", "/api/v1/assignments")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(50))
                .andExpect(jsonPath("$.items[0].due").value("2024-06-30"))
                .andExpect(jsonPath("$.items[0].unit.name").value("Phòng Hành chính tư pháp"))
                .andExpect(jsonPath("$.items[0].officer").value(nullValue()))
                .andExpect(jsonPath("$.items[0].overdue").value(false));
        for (String query : new String[] {
            "unit=hctp", "unitId=" + fixture.unit("hctp"), "status=ASSIGNED", "status=assigned", "dueBefore=2024-07-01",
            "dueFrom=2024-06-30", "quick=TO_RECEIVE", "source=PLAN", "area=PROCEDURES", "text=i.2.5",
            "sort=due,desc&size=1", "bucket=IN_TIME&asOf=2024-06-30"
        }) {
            get("vanphong", "/api/v1/assignments?" + query)
                    .andExpect(jsonPath("$.total").value(1));
        }
        for (String query : new String[] {
            "unit=bttp", "status=DONE", "dueBefore=2024-06-30", "planId=4711", "quick=OVERDUE", "scope=MINE", "page=3"
        }) {
            get("vanphong", "/api/v1/assignments?" + query)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items", hasSize(0)));
        }
        get("truongphong.hctp", "/api/v1/assignments?scope=MINE")
                .andExpect(jsonPath("$.total").value(0));
        get("truongphong.hctp", "/api/v1/assignments?scope=MINE&quick=OPEN")
                .andExpect(jsonPath("$.total").value(1));
        get("truongphong.hctp", "/api/v1/assignments/counts?scope=UNIT")
                .andExpect(jsonPath("$.toReceive").value(1));
        get("giamdoc.kg", "/api/v1/assignments").andExpect(jsonPath("$.total").value(0));
        get("quantri", "/api/v1/assignments").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "status=XONG,status",
        "dueBefore=30/6/2024,dueBefore",
        "unit=khongco,unit",
        "sort=id;DROP,sort",
        "size=0,size",
        "size=501,size",
        "page=-1,page",
        "planId=abc,planId"
    })
    void mistakesOfListsNameTheParameter(String query, String field) throws Exception {
        get("vanphong", "/api/v1/assignments?" + query)
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void exportsWhatIsFiltered() throws Exception {
        get("vanphong", "/api/v1/assignments/export?format=csv&quick=OPEN")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("danh-sach-nhiem-vu-2024-03-19.csv")))
                .andExpect(content().string(containsString("I.2.5")));
        get("vanphong", "/api/v1/assignments/export?sort=nope")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("sort"));
    }

    @Test
    void officersAndTasks() throws Exception {
        get("truongphong.hctp", url + "/officers").andExpect(jsonPath("$", hasSize(3)));
        get("chuyenvien.hctp", url + "/officers").andExpect(status().isForbidden());
        get("vanphong", "/api/v1/tasks?unit=hctp&year=2024&state=OPEN&sort=due")
                .andExpect(jsonPath("$.items[0].leadUnits").value("Phòng Hành chính tư pháp"));
        Number task =
                JsonPath.read(get("vanphong", url).andReturn().getResponse().getContentAsString(), "$.task.id");
        get("vanphong", "/api/v1/tasks/" + task)
                .andExpect(jsonPath("$.parts[0].assignmentId").value(id));
        get("giamdoc.kg", "/api/v1/tasks/" + task).andExpect(status().isNotFound());
    }
}
