package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.TestOrganization;
import vn.dondoc.notification.CalendarFeeds;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;

/** Endpoints that every logged-in person may call: facts about oneself, names of colleagues, reading a phrase. */
@Component
class OpenEndpoints {

    private final ActorDirectory directory;
    private final CalendarFeeds feeds;
    private final CurrentActor current;

    OpenEndpoints(ActorDirectory directory, CalendarFeeds feeds, CurrentActor current) {
        this.directory = directory;
        this.feeds = feeds;
        this.current = current;
    }

    Map<String, Supplier<MockHttpServletRequestBuilder>> requests() {
        var somebody = directory.actor("vanphong").orElseThrow();
        Map<String, Supplier<MockHttpServletRequestBuilder>> requests = new LinkedHashMap<>();
        requests.put("me", () -> get("/api/v1/me"));
        requests.put("own password", () -> put("/api/v1/me/password")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"oldPassword\":\"%s\",\"newPassword\":\"Sông Hậu 2024\"}"
                        .formatted(TestOrganization.PASSWORD)));
        requests.put("report parts of the own unit", () -> get("/api/v1/report-parts/mine"));
        requests.put("own agency", () -> get("/api/v1/agency"));
        requests.put("units", () -> get("/api/v1/units"));
        requests.put("a unit", () -> get("/api/v1/units/{id}", somebody.unitId()));
        requests.put("people", () -> get("/api/v1/people"));
        requests.put("a person", () -> get("/api/v1/people/{id}", somebody.personId()));
        requests.put("own absences", () -> get("/api/v1/absences"));
        requests.put("calendar", () -> get("/api/v1/calendar-days?year=2024"));
        requests.put("reading of a phrase", () -> post("/api/v1/deadlines/interpretations")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"phrase\":\"Quý II/2024\",\"referenceDate\":\"2024-03-19\"}"));
        requests.put("notifications", () -> get("/api/v1/notifications?unread=true&reason=NEW_WORK"));
        requests.put("counts of notifications", () -> get("/api/v1/notifications/counts"));
        requests.put("notifications read", () -> post("/api/v1/notifications/read")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ids\":[1,2]}"));
        requests.put("own mail", () -> get("/api/v1/me/notification-settings"));
        requests.put("change of own mail", () -> put("/api/v1/me/notification-settings")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"choice\":\"DAILY\",\"digestHour\":7}"));
        requests.put("own calendar feed", () -> get("/api/v1/me/calendar-feed"));
        requests.put("new address of the feed", () -> post("/api/v1/me/calendar-feed"));
        requests.put("no feed", () -> delete("/api/v1/me/calendar-feed"));
        requests.put("own saved views", () -> get("/api/v1/me/views"));
        requests.put("a saved view", () -> put("/api/v1/me/views")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"page\":\"cong-viec/cua-phong\",\"name\":\"Quá hạn\",\"query\":\"loc=OVERDUE\"}"));
        requests.put("no saved view", () -> delete("/api/v1/me/views?page=cong-viec/cua-phong&name=Quá hạn"));
        String feed = current.callAs("vanphong", feeds::renew).path();
        requests.put("calendar feed", () -> get("/" + feed));
        return requests;
    }
}
