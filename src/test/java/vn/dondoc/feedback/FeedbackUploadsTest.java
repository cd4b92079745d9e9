package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;

/** Files that are brought for a step of a case: what no step takes is erased. */
class FeedbackUploadsTest extends DatabaseTest {

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackFiles files;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    OldPersonalData old;

    @Autowired
    JdbcClient jdbc;

    private long attached;
    private long left;

    @BeforeEach
    void twoFiles() {
        long id = story.withOfficer();
        attached = keep("bieu-mau.txt");
        left = keep("don-cua-nguyen-thi-buoi.txt");
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Xem biểu mẫu.", List.of(attached)));
    }

    @Test
    void whatNoStepTakesWithinADayIsErased() {
        assertThat(old.sweepUploads()).as("the step may still come").isZero();
        clock.setTo(clock.today().plusDays(2));
        long fresh = keep("moi.txt");
        assertThat(old.sweepUploads()).isEqualTo(1);
        assertThat(old.sweepUploads()).as("once").isZero();
        assertThat(name(left)).isEqualTo("da-xoa");
        assertThat(name(attached)).isEqualTo("bieu-mau.txt");
        assertThat(name(fresh)).isEqualTo("moi.txt");
    }

    @Test
    void oneDiscardsOnesOwnFilesThatNoStepHasTaken() {
        story.run("vanphong", () -> files.discard(List.of(attached, left)));
        assertThat(name(left)).as("somebody else's").isEqualTo("don-cua-nguyen-thi-buoi.txt");
        story.run("chuyenvien.hctp", () -> files.discard(List.of(attached, left)));
        assertThat(name(left)).isEqualTo("da-xoa");
        assertThat(name(attached)).isEqualTo("bieu-mau.txt");
        story.run("chuyenvien.hctp", () -> files.discard(List.of()));
    }

    private long keep(String fileName) {
        byte[] text = fileName.getBytes(StandardCharsets.UTF_8);
        return story.as("chuyenvien.hctp", () -> files.keep(fileName, text).id());
    }

    private String name(long id) {
        return jdbc.sql("SELECT file_name FROM attachment WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
