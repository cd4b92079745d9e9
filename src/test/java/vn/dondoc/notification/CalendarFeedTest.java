package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** The calendar feed as a calendar program reads it, and its secret. */
class CalendarFeedTest extends DatabaseTest {

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void showsTheDueDatesOfOnesOpenWorkAsWholeDays() throws Exception {
        long mine = fixture.assignment(LocalDate.of(2024, 6, 30));
        fixture.receive(mine);
        fixture.assignment(LocalDate.of(2024, 7, 31)); // nobody's yet
        fixture.assignment(null); // never due
        long done = fixture.assignment(LocalDate.of(2024, 5, 31));
        fixture.complete(done, LocalDate.of(2024, 3, 18));
        String address = renew("chuyenvien.hctp");

        MockHttpServletResponse answer = ask(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        List<VEvent> entries = parsed(answer).getComponents("VEVENT");
        assertThat(entries).hasSize(1);
        VEvent event = entries.get(0);
        assertThat(value(event, Property.UID)).isEqualTo("assignment-" + mine + "@stp-angiang.dondoc");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Hạn: Nội dung nhiệm vụ I.2.5");
        assertThat(event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART)
                        .getDate())
                .isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(event.<DtEnd<LocalDate>>getRequiredProperty(Property.DTEND).getDate())
                .isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(answer.getContentAsString()).contains("DTSTART;VALUE=DATE:20240630", "DTSTAMP:20240319T010000Z");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(value(event, Property.DESCRIPTION)).contains("KH 56 · I.2.5", "Phòng Hành chính tư pháp");
    }

    @Test
    void theSameWorkKeepsItsUidAndAChangeRaisesTheSequence() throws Exception {
        long id = fixture.assignment(LocalDate.of(2024, 6, 30));
        fixture.receive(id);
        String address = renew("chuyenvien.hctp");
        VEvent before = (VEvent) parsed(ask(address)).getComponents("VEVENT").get(0);
        jdbc.sql("UPDATE assignment SET due_on = '2024-07-15', sort_due = '2024-07-15', version = version + 1"
                        + " WHERE id = ?")
                .param(id)
                .update();
        VEvent after = (VEvent) parsed(ask(address)).getComponents("VEVENT").get(0);

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        assertThat(value(after, Property.DTSTART)).isEqualTo("20240715");
    }

    @Test
    void aHeadSeesTheWorkOfTheUnitAndOthersNothingOfIt() throws Exception {
        fixture.assignment(LocalDate.of(2024, 6, 30));
        assertThat(parsed(ask(renew("truongphong.hctp"))).getComponents("VEVENT"))
                .hasSize(1);
        assertThat(parsed(ask(renew("truongphong.bttp"))).getComponents("VEVENT"))
                .isEmpty();
        assertThat(parsed(ask(renew("quantri"))).getComponents("VEVENT")).isEmpty();
    }

    @Test
    void theSecretIsLongAndOnlyItsHashIsKept() {
        String address = renew("chuyenvien.hctp");
        String token = address.replaceAll("^lich/|\\.ics$", "");
        assertThat(java.util.Base64.getUrlDecoder().decode(token)).hasSize(32);
        byte[] kept = jdbc.sql("SELECT token_hash FROM calendar_feed")
                .query(byte[].class)
                .single();
        assertThat(kept)
                .hasSize(32)
                .isNotEqualTo(java.util.Base64.getUrlDecoder().decode(token));
    }

    @Test
    void aNewAddressEndsTheOldOneAndSwitchingOffEndsAll() throws Exception {
        String old = renew("chuyenvien.hctp");
        String fresh = renew("chuyenvien.hctp");
        assertThat(fresh).isNotEqualTo(old);
        assertThat(ask(old).getStatus()).isEqualTo(404);
        assertThat(ask(fresh).getStatus()).isEqualTo(200);
        assertThat(current.<FeedState>callAs("chuyenvien.hctp", feeds::own).usedAt())
                .isEqualTo(clock.instant());

        fixture.as("chuyenvien.hctp", feeds::switchOff);
        assertThat(ask(fresh).getStatus()).isEqualTo(404);
        assertThat(current.<FeedState>callAs("chuyenvien.hctp", feeds::own).on())
                .isFalse();
    }

    @Test
    void whoeverLeavesHasNoFeedAnyMore() throws Exception {
        String address = renew("chuyenvien.hctp");
        jdbc.sql("UPDATE person SET active = FALSE WHERE username = 'chuyenvien.hctp'")
                .update();
        events.publishEvent(new OrganizationChanged(0));
        assertThat(ask(address).getStatus()).isEqualTo(404);
    }

    @Test
    void guessesAndOtherAddressesAreNotThere() throws Exception {
        renew("chuyenvien.hctp");
        assertThat(ask("lich/" + "A".repeat(43) + ".ics").getStatus()).isEqualTo(404);
        assertThat(ask("lich/short.ics").getStatus()).isEqualTo(404);
        assertThat(ask("lich/" + "A".repeat(43)).getStatus()).isEqualTo(404);
    }

    @Test
    void howOftenItIsReadIsNotedOnceAnHourAtMost() throws Exception {
        String address = renew("chuyenvien.hctp");
        ask(address);
        clock.advance(Duration.ofMinutes(20));
        ask(address);
        assertThat(current.<FeedState>callAs("chuyenvien.hctp", feeds::own).usedAt())
                .isEqualTo(clock.instant().minus(Duration.ofMinutes(20)));
    }

    private String renew(String account) {
        return current.callAs(account, feeds::renew).path();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get("/" + path)).andReturn().getResponse();
    }

    private static Calendar parsed(MockHttpServletResponse answer) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
