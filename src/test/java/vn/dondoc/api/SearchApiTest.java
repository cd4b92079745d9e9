package vn.dondoc.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.task.TaskFixture;

class SearchApiTest extends ApiTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    FeedbackFixture feedback;

    @Test
    void hitsComeWithTheFoundWordsAndTheWorkToOpen() throws Exception {
        long work = fixture.assignment(null);
        get("truongphong.hctp", "/api/v1/search?q={q}", "noi dung \"I.2.5\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.counts.TASK.number").value(1))
                .andExpect(jsonPath("$.counts.TASK.more").value(false))
                .andExpect(jsonPath("$.items[0].kind").value("TASK"))
                .andExpect(jsonPath("$.items[0].assignmentId").value(work))
                .andExpect(jsonPath("$.items[0].title").value("Nội dung nhiệm vụ I.2.5"))
                .andExpect(jsonPath("$.items[0].titlePieces[0].text").value("Nội dung"))
                .andExpect(jsonPath("$.items[0].titlePieces[0].found").value(true));
        get("truongphong.hctp", "/api/v1/search?q=noi&kind=FILE")
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.counts.TASK.number").value(1));
        get("truongphong.hctp", "/api/v1/search?q=noi&kind=PAPER")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("kind"));
    }

    @Test
    void feedbackIsFoundWithItsPageByWhoeverHasItAndNeverByThePerson() throws Exception {
        long id = feedback.withUnit("hctp");
        get("truongphong.hctp", "/api/v1/search?q={q}&kind=FEEDBACK", "ly lich tu phap")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("FEEDBACK"))
                .andExpect(jsonPath("$.items[0].id").value(id))
                .andExpect(jsonPath("$.items[0].link").value("phan-anh/" + id))
                .andExpect(content().string(not(containsString("Bưởi"))));
        get("truongphong.bttp", "/api/v1/search?q={q}", "ly lich tu phap")
                .andExpect(jsonPath("$.total").value(0));
        get("vanphong", "/api/v1/search?q={q}", "nguyen thi buoi")
                .andExpect(jsonPath("$.total").value(0));
    }
}
