package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.task.TaskFixture;

class OldNoticesTest extends DatabaseTest {

    @Autowired
    OldNotices old;

    @Autowired
    Notices notices;

    @Autowired
    Notifications notifications;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    TaskFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Test
    void readOnesGoAfterHalfAYearUnreadOnesAfterAYear() {
        deliver("giamdoc", "read");
        fixture.as("giamdoc", () -> notifications.readAll(null));
        deliver("giamdoc", "unread");
        at(LocalDate.of(2024, 9, 15));
        assertThat(texts()).as("180 days are kept").containsExactly("read", "unread");
        at(LocalDate.of(2024, 9, 16));
        assertThat(texts()).containsExactly("unread");
        at(LocalDate.of(2025, 3, 19));
        assertThat(texts()).as("a year").containsExactly("unread");
        at(LocalDate.of(2025, 3, 20));
        assertThat(texts()).isEmpty();
    }

    @Test
    void eachAgencyKeepsThemAsLongAsItWants() {
        deliver("giamdoc", "here");
        deliver("giamdoc.kg", "there");
        for (String account : List.of("giamdoc", "giamdoc.kg")) {
            fixture.as(account, () -> notifications.readAll(null));
        }
        fixture.as("quantri", () -> parameters.change(AgencyParameter.NOTICE_KEPT_DAYS, "730"));
        deliver("giamdoc", "unread here");
        at(LocalDate.of(2025, 12, 1));
        assertThat(texts()).as("unread ones never go before read ones").containsExactly("here", "unread here");
    }

    @Test
    void manyGoInSlices() {
        long person = fixture.person("giamdoc");
        List<Object[]> rows = new ArrayList<>();
        LocalDateTime at = LocalDateTime.of(2023, 1, 1, 8, 0);
        for (int i = 0; i < 2 * OldNotices.SLICE + 1; i++) {
            rows.add(new Object[] {person, at, at, "k" + i});
        }
        template.batchUpdate(
                "INSERT INTO notification (agency_id, person_id, at, reason, subject_type, text, read_at, dedup_key)"
                        + " SELECT agency_id, id, ?, 'REMINDER', 'NONE', 'x', ?, ? FROM person WHERE id = ?",
                rows.stream()
                        .map(row -> new Object[] {row[1], row[2], row[3], row[0]})
                        .toList());
        assertThat(old.clean()).isEqualTo(2 * OldNotices.SLICE + 1);
        assertThat(texts()).isEmpty();
    }

    /** A new day cleans by itself, unless another test has had that day. */
    private void at(LocalDate day) {
        clock.setTo(day);
        old.clean();
    }

    private void deliver(String account, String text) {
        long agency = jdbc.sql("SELECT agency_id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
        notices.deliver(
                Notice.of(agency, NoticeReason.REMINDER, text, "", Set.of(fixture.person(account)), account + text));
    }

    private List<String> texts() {
        return jdbc.sql("SELECT text FROM notification ORDER BY id")
                .query(String.class)
                .list();
    }
}
